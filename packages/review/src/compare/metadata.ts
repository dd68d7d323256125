import type { AssessmentFrontmatter, CourseFile, ModuleFrontmatter } from '@paath/schemas'
import { courseItself } from '../change.ts'
import type { Change, ChangeKind } from '../change.ts'
import type { ModulePair, Sides } from '../sides.ts'

/** What the front matter and `course.yaml` say otherwise than before. */
export function compareMetadata(sides: Sides, modules: readonly ModulePair[]): Change[] {
  const [before, after] = [sides.before?.course, sides.after?.course]
  const changes: Change[] = []
  if (before && after) {
    changes.push(
      ...compareCourse(before.metadata, after.metadata),
      ...compareObjectives(before.metadata.objectives, after.metadata.objectives, courseItself),
      ...compareOrder(before.metadata.modules, after.metadata.modules),
      ...compareTest(before.assessment?.metadata, after.assessment?.metadata),
      ...compareFields(before.glossary, after.glossary, [['terms', 'metadata', 'glossary']]),
    )
  }
  for (const { id, before: was, after: is, isTest } of modules) {
    if (isTest) changes.push(...comparePools(was?.pools ?? [], is?.pools ?? []))
    else if (was && !is)
      changes.push({ kind: 'removed', what: 'module', module: id, before: was.metadata.title })
    else if (!was && is) changes.push({ kind: 'added', what: 'module', module: id, after: is.metadata.title })
    else if (was && is) {
      changes.push(
        ...compareModule(was.metadata, is.metadata, id),
        ...compareObjectives(was.objectives, is.objectives, id),
      )
    }
  }
  return changes
}

/** Key, kind of change, and what to call it. */
type Field = readonly [key: string, kind: ChangeKind, what: string]

function compareCourse(before: CourseFile, after: CourseFile): Change[] {
  const fields: Field[] = [
    ['competencies', 'competency', 'competencies of the course'],
    ['model', 'competency', 'edition of the competency model'],
    ['profile', 'test-rule', 'quality scorecard'],
    ['policy', 'translation', 'policy for unfinished translations'],
    ['languages', 'translation', 'languages'],
    ['language', 'translation', 'language of the source'],
    ['license', 'rights', 'licence of the course'],
    ['certificates', 'rights', 'certificates'],
    ['support', 'metadata', 'support contact'],
    ['sign_off', 'signature', 'who must sign'],
    ['authors', 'signature', 'authors, who may not sign'],
    ['publisher', 'metadata', 'publisher'],
    ['title', 'metadata', 'title'],
    ['description', 'metadata', 'description'],
    ['audience', 'metadata', 'audience'],
    ['keywords', 'metadata', 'keywords'],
    ['cover', 'picture', 'cover picture'],
    ['review_by', 'metadata', 'day of the next review'],
    ['budgets', 'metadata', 'limits of size'],
  ]
  return compareFields(before, after, fields)
}

function compareModule(before: ModuleFrontmatter, after: ModuleFrontmatter, module: string): Change[] {
  const fields: Field[] = [
    ['competencies', 'competency', 'competencies'],
    ['pass', 'test-rule', 'pass mark'],
    ['complete', 'test-rule', 'what completes the module'],
    ['minutes', 'duration', 'minutes'],
    ['language', 'translation', 'language'],
    ['title', 'metadata', 'title'],
    ['description', 'metadata', 'description'],
    ['keywords', 'metadata', 'keywords'],
  ]
  return compareFields(before, after, fields, module)
}

function compareTest(before?: AssessmentFrontmatter, after?: AssessmentFrontmatter): Change[] {
  const fields: Field[] = [
    ['pass', 'test-rule', 'pass mark of the final test'],
    ['attempts', 'test-rule', 'attempts at the final test'],
    ['minutes', 'test-rule', 'time for the final test'],
    ['shuffle', 'test-rule', 'shuffling of the final test'],
    ['instructions', 'metadata', 'instructions of the final test'],
    ['title', 'metadata', 'title of the final test'],
  ]
  if (before && !after) return [{ kind: 'removed', what: 'final test', module: '_assessment' }]
  if (!before && after) return [{ kind: 'added', what: 'final test', module: '_assessment' }]
  return compareFields(before ?? {}, after ?? {}, fields, '_assessment')
}

function comparePools(
  before: readonly { id: string; draw: number; questions: readonly string[] }[],
  after: readonly { id: string; draw: number; questions: readonly string[] }[],
): Change[] {
  const shown = (pools: typeof before): string =>
    pools.map(({ id, draw, questions }) => `${id}: ${draw} of ${questions.length}`).join(', ')
  const [was, is] = [shown(before), shown(after)]
  if (was === is || was === '' || is === '') return []
  return [
    {
      kind: 'test-rule',
      what: 'questions that each learner gets',
      module: '_assessment',
      before: was,
      after: is,
    },
  ]
}

function compareFields(
  before: object,
  after: object,
  fields: readonly Field[],
  module: string = courseItself,
): Change[] {
  const [was, is] = [before, after].map((side) => new Map(Object.entries(side) as [string, unknown][]))
  return fields.flatMap(([key, kind, what]) => {
    const [old, now] = [toWords(was?.get(key)), toWords(is?.get(key))]
    if (old === now) return []
    return [{ kind, what, module, ...(old !== '' && { before: old }), ...(now !== '' && { after: now }) }]
  })
}

function compareObjectives(
  before: readonly { id?: string; text: string }[] = [],
  after: readonly { id?: string; text: string }[] = [],
  module: string,
): Change[] {
  const old = new Map(before.map(({ id = '', text }) => [id, text]))
  const now = new Map(after.map(({ id = '', text }) => [id, text]))
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((subject) => {
    const [was, is] = [old.get(subject), now.get(subject)]
    if (was === is) return []
    const texts = { ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }
    return [{ kind: 'objective' as const, what: 'objective', module, subject, ...texts }]
  })
}

function compareOrder(before: readonly string[], after: readonly string[]): Change[] {
  const both = new Set(before.filter((id) => after.includes(id)))
  const [was, is] = [before, after].map((list) => list.filter((id) => both.has(id)).join(', '))
  if (was === is) return []
  return [
    { kind: 'order', what: 'order of the modules', module: courseItself, before: was ?? '', after: is ?? '' },
  ]
}

function toWords(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toWords).join(', ')
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return Object.entries(value as Record<string, unknown>)
    .map(([key, one]) => `${key}: ${toWords(one)}`)
    .join(', ')
}
