import type { Course, ModuleSite } from '@paath/model'
import { competenciesOf } from './competencies.ts'
import type { BuiltCompetency } from './competencies.ts'
import type { ModuleInput } from './module-input.ts'

/** What a package says about its module beside the files. */
export function siteFacts(
  input: Pick<ModuleInput, 'course' | 'module' | 'number' | 'tag' | 'test' | 'isPractice'>,
): Omit<ModuleSite, 'files'> {
  const { course, module, number, tag, test, isPractice } = input
  const { metadata } = module
  const isScored = test !== undefined || !isPractice
  return {
    moduleId: module.id,
    number,
    language: tag,
    title: metadata.title,
    description: metadata.description ?? '',
    minutes: metadata.minutes ?? 0,
    ...(metadata.pass === undefined || !isScored ? {} : { pass: metadata.pass }),
    objectives: (metadata.objectives ?? []).map(({ text }) => text),
    keywords: metadata.keywords ?? course.metadata.keywords ?? [],
    competencies: competenciesOf(course, metadata, tag).map(toTag),
  }
}

/** What a package says that holds all modules of a course as chapters. Only its final test passes or fails. */
export function courseFacts(course: Course, chapters: readonly ModuleInput[]): Omit<ModuleSite, 'files'> {
  const { title, description = '', objectives = [], keywords = [] } = course.metadata
  const tag = chapters[0]?.tag ?? course.language
  const test = chapters.find((chapter) => chapter.test)?.test
  return {
    moduleId: course.id,
    number: 0,
    language: tag,
    title,
    description,
    minutes: chapters.reduce((sum, { module }) => sum + (module.metadata.minutes ?? 0), 0),
    ...(test && { pass: test.pass }),
    objectives: objectives.map(({ text }) => text),
    keywords,
    competencies: competenciesOf(course, course.metadata, tag).map(toTag),
  }
}

function toTag({ name: _name, ...competency }: BuiltCompetency): ModuleSite['competencies'][number] {
  return competency
}
