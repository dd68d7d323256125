import type { ModuleSite } from '@paath/model'
import { competenciesOf } from './competencies.ts'
import type { ModuleInput } from './module-input.ts'

/** What a package says about its module beside the files. */
export function siteFacts(input: ModuleInput): Omit<ModuleSite, 'files'> {
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
    competencies: competenciesOf(course, module, tag).map(({ name: _name, ...competency }) => competency),
  }
}
