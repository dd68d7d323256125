import type { Course, Module } from '@paath/model'

/** A competency tag without its level. */
export function competencyOf(tag: string): string {
  return tag.split('@')[0]?.trim() ?? tag
}

/** The level of a competency tag, if it has one. */
export function levelOf(tag: string): string | undefined {
  return tag.split('@')[1]?.trim()
}

/** Every competency of a course and its modules, once, with the modules that build it. */
export function competenciesOf(course: Course): Map<string, Module[]> {
  const found = new Map<string, Module[]>()
  for (const tag of course.metadata.competencies ?? []) found.set(competencyOf(tag), [])
  for (const module of course.modules) {
    for (const tag of module.metadata.competencies ?? []) {
      const competency = competencyOf(tag)
      found.set(competency, [...(found.get(competency) ?? []), module])
    }
  }
  return found
}
