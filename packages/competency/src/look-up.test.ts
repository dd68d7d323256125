import { expect, test } from 'vitest'
import { findCompetency, loadModel, lookUpCompetency } from './index.ts'

const digitalTools = 'functional/digital-fluency/digital-tools-and-platforms'

test.each([
  ['key path', digitalTools],
  ['key path in other case', 'Functional/Digital-Fluency/Digital-Tools-And-Platforms'],
  ['another key path of the same item', 'functional/digital-fluency/digital-tools'],
  ['id of the planning tool', 'FUN-072'],
  ['id in lower case', 'fun-072'],
  ['id with its scheme', 'cbp-tool:FUN-072'],
  ['path of names', 'Functional > Digital Fluency > Digital Tools (MS office) & Platforms'],
  ['path of names with slashes', 'Functional / Digital Fluency / Digital Tools and Platforms'],
  ['name', 'Digital Tools and Platforms'],
  ['spaces and invisible characters', ` \u200B${digitalTools}\uFEFF `],
])('finds an item by its %s', (_, text) => {
  expect(findCompetency(text)?.key).toBe(digitalTools)
})

test.each([
  ['COMSUBTHEME-000234', 'functional/material-management/inventory-management'],
  ['COMAREA-000003', 'functional'],
  [
    'kcmfinal_fw_subtheme_97c028cc-8d48-433c-92de-4c96f4998d13',
    'functional/data-analytics/data-analysis-and-visualization',
  ],
  ['igot-v5:3', 'behavioural/self-awareness/self-analysis'],
  ['BEH-001', 'behavioural/self-awareness/self-analysis'],
])('finds by platform code %s', (code, key) => {
  expect(findCompetency(code)?.key).toBe(key)
})

test('finds by a name in Hindi', () => {
  expect(findCompetency('संचार')?.key).toBe('behavioural/communication')
})

test('finds names that hold slashes by their path', () => {
  expect(findCompetency('Functional > Public Procurement > Vendor / Consultant Management')?.key).toBe(
    'functional/public-procurement/vendor-consultant-management',
  )
})

test('refuses a bare name that several sub-themes bear, with the choices', () => {
  const result = lookUpCompetency('Research & Need Analysis')
  expect(result.found).toBe('many')
  expect(result.found === 'many' && result.choices.map(({ key }) => key)).toEqual([
    'functional/policy-architecture/research-and-need-analysis',
    'functional/government-program-formulation/research-and-need-analysis',
  ])
  expect(findCompetency('Data Use and Governance')).toBeUndefined()
})

test('takes the sub-theme where a theme has one of the same name', () => {
  expect(findCompetency('Cyber Security')?.key).toBe('domain/cyber-security/cyber-security')
})

test.each(['', ' ', '3', 'constructor', '__proto__', 'digital skills', 'FUN-999', '/', '💥'])(
  'finds nothing for %j',
  (text) => {
    expect(lookUpCompetency(text)).toEqual({ found: 'none' })
  },
)

test('finds every item by its key, its path of names and each of its codes', () => {
  const items = loadModel()?.items ?? []
  expect(items.length).toBe(3 + 208 + 287)
  for (const item of items) {
    expect(lookUpCompetency(item.key)).toEqual({ found: 'one', item, by: 'key' })
    const names = item.path.map(({ name }) => name).join(' > ')
    if (item.rank !== 'area') expect(findCompetency(names)?.key, names).toBe(item.key)
    for (const { scheme, value } of item.externalIds) {
      expect(findCompetency(`${scheme}:${value}`)?.key, value).toBe(item.key)
    }
  }
})
