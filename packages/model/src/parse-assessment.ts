import type { AssessmentFrontmatter, CourseObjective } from '@paath/schemas'
import type { Assessment, Module, Objective, Screen } from './course.ts'
import { isComponentNamed } from './nodes/component-node-of.ts'
import type { Draft } from './parse-module.ts'
import { parsePools } from './questions/parse-pools.ts'
import { parseQuestions } from './questions/parse-questions.ts'
import type { QuestionIds } from './questions/question-ids.ts'
import { parseScreens } from './screens.ts'

/** Where the final test of a course stands. */
export const assessmentFile = 'assessment.mdx'

/** Id of the module that holds the final test. No author can take it: ids that begin with `_` are the tool's. */
export const assessmentId = '_assessment'

/**
 * Cut a final test into screens and read its questions.
 *
 * @param objectives Those of the course: its questions refer to them.
 */
export function finishAssessment(
  draft: Draft<AssessmentFrontmatter>,
  objectives: readonly CourseObjective[],
  ids: QuestionIds,
): Assessment {
  const { text, tree, metadata, source, context } = draft
  const { id, file, report, language } = context
  const screens = apartFromStart(parseScreens(tree, { file, report, mayHaveNoHeadings: true }))
  const known = objectives.flatMap(({ id: name, text: words }): Objective[] =>
    name === undefined ? [] : [{ id: name, text: words }],
  )
  const ofCourse = { objectives: known, unknownObjective: 'assess/unknown-objective' } as const
  const questions = parseQuestions(screens, { file, text, report, ids, ...ofCourse })
  const pools = parsePools(screens, questions, { file, report })
  const { title, minutes, pass } = metadata
  const module: Module = {
    id,
    file,
    text,
    language: metadata.language ?? language,
    metadata: { title, pass, ...(minutes !== undefined && { minutes }) },
    source,
    objectives: known,
    tree,
    screens,
    questions,
    pools,
  }
  checkPassMark({ metadata, module }, draft)
  return { metadata, module }
}

/** Without headings, what stands before the first question opens the test, and the questions get a screen of their own. */
function apartFromStart(screens: readonly Screen[]): Screen[] {
  const [start, ...rest] = screens
  if (!start) return []
  const first = start.nodes.findIndex(
    (node) => isComponentNamed(node, 'Pool') || isComponentNamed(node, 'Question'),
  )
  if (first === -1) return [...screens]
  const questions: Screen = {
    id: 'questions',
    kind: 'test',
    title: '',
    nodes: start.nodes.slice(first),
    place: start.place,
  }
  return [{ ...start, nodes: start.nodes.slice(0, first) }, questions, ...rest]
}

/** How many questions one learner gets. */
export function countAsked({ questions, pools }: Pick<Module, 'questions' | 'pools'>): number {
  const left = pools.reduce((sum, pool) => sum + pool.questions.length - pool.draw, 0)
  return questions.length - left
}

function checkPassMark(
  { module, metadata }: Assessment,
  { source, context }: Draft<AssessmentFrontmatter>,
): void {
  const { file, report } = context
  const asked = countAsked(module)
  const { pass } = metadata
  if (asked === 0) {
    report('assess/no-questions', {}, { file })
    return
  }
  const needed = Math.ceil((pass * asked) / 100 - 1e-9)
  if (needed === asked && pass < 100) report('assess/pass-needs-all', { pass, asked }, source.place(['pass']))
}
