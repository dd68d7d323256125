import { languages } from '@paath/languages'
import type { Course } from '@paath/model'
import { alignCourse } from './alignment.ts'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'

/** What coverage and plans know of a course, ours or one of the portal. */
export interface CourseSummary {
  readonly id: string
  readonly title: string
  readonly source: 'ours' | 'portal'
  readonly minutes: number
  /** BCP 47 tags where the language is known, else the name that the portal gave. */
  readonly languages: readonly string[]
  readonly competencies: readonly SummaryTag[]
}

/** What a course gives to one competency. */
export interface SummaryTag {
  readonly item: CompetencyItem
  readonly minutes: number
  readonly questions: number
  readonly level?: string
}

/** Sum up a course of ours. */
export function summarizeCourse(course: Course, model: CompetencyModel): CourseSummary {
  return {
    id: course.id,
    title: course.metadata.title,
    source: 'ours',
    minutes: course.modules.reduce((sum, { metadata }) => sum + (metadata.minutes ?? 0), 0),
    languages: [...new Set([course.language, ...(course.metadata.languages ?? [])])],
    competencies: alignCourse(course, model).map(({ item, minutes, questions, level }) => ({
      item,
      minutes,
      questions,
      ...(level !== undefined && { level }),
    })),
  }
}

const tagsByName: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ tag, name, nativeName, igotLabel }) =>
    [igotLabel, name, nativeName, tag].map((text) => [text.toLowerCase(), tag] as const),
  ),
)

/** BCP 47 tag of a language as the portal or a person names it; the text itself if it is not known. */
export function toLanguageTag(text: string): string {
  const plain = text.trim()
  return tagsByName.get(plain.toLowerCase()) ?? plain
}
