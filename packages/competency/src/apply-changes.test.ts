import { expect, test } from 'vitest'
import { findCompetency, loadModel, loadModelData, resolveTag } from './index.ts'

const newer = loadModel('kcm/2026')

test('has what the lists of 2026 changed, each under its new id', () => {
  const ids = Array.from({ length: 13 }, (_, at) => `FUN-${115 + at}`)
  expect(ids.map((id) => findCompetency(id, newer)?.key)).toEqual([
    'functional/digital-fluency/digital-tools-and-platforms',
    'functional/policy-architecture/research-and-need-analysis-policy-architecture',
    'functional/public-procurement/procurement-management-through-gem',
    'functional/handling-rti-matters/rti-record-management',
    'functional/data-analytics/data-analysis-and-visualisation',
    'functional/digital-fluency/ai-ml-tools',
    'functional/cabinet-note-preparation/rule-of-business',
    'functional/establishment-and-hr/handling-matters-of-reservation',
    'functional/establishment-and-hr/handling-performance-appraisal',
    'functional/government-program-formulation/research-and-need-analysis-government-program-formulation',
    'functional/project-management/project-evaluation',
    'functional/citizen-centricity/public-grievance-handling',
    'functional/monitoring-and-evaluation/creation-of-mande-frameworks',
  ])
})

test('keeps what was respelled under its old key and its old id', () => {
  const key = 'functional/data-analytics/data-analysis-and-visualisation'
  expect(findCompetency('functional/data-analytics/data-analysis-and-visualization', newer)?.key).toBe(key)
  expect(resolveTag('FUN-075', newer)).toMatchObject({ item: { key } })
  expect(resolveTag('FUN-075', newer).problem).toBeUndefined()
})

test('keeps what was renamed or moved as deprecated, with what to use instead', () => {
  expect(resolveTag('FUN-083', newer)).toMatchObject({
    item: { deprecated: true },
    problem: {
      code: 'model/deprecated-competency',
      data: { replacement: 'functional/establishment-and-hr/handling-performance-appraisal' },
    },
  })
  expect(findCompetency('Public Grievance Handling', newer)?.key).toBe(
    'functional/citizen-centricity/public-grievance-handling',
  )
})

test('points every item of the older edition to one in use', () => {
  const lost = loadModel('kcm/2024-25')?.items.filter(({ key }) => {
    const item = findCompetency(key, newer)
    return item === undefined || (item.deprecated && !findCompetency(item.replacedBy ?? '', newer))
  })
  expect(lost).toEqual([])
})

test('has the resolves and virtues in every edition', () => {
  expect(newer?.values?.gunas.map(({ name, facet }) => [name, facet])).toEqual([
    ['Svadhyaya', 'self'],
    ['Sahakaryata', 'team'],
    ['Rajyakarma', 'system'],
    ['Svadharma', 'citizen'],
  ])
  expect(newer?.values?.sankalpas.map(({ hindi }) => hindi)).toEqual(['विकास', 'गर्व', 'कर्तव्य', 'एकता'])
})

test('gives the data of an edition whole', () => {
  expect(loadModelData('kcm/2026')?.areas.map(({ themes }) => themes.length)).toEqual([13, 22, 173])
  expect(loadModelData('kcm/1999')).toBeUndefined()
})
