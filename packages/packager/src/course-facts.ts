import type { Course } from '@paath/model'

/** What packages say of a course, with everything optional resolved. */
export interface CourseFacts {
  readonly title: string
  readonly audience: string
  readonly objectives: readonly string[]
  readonly keywords: readonly string[]
  /** Tags as written: key path, id or alias, with an optional level. */
  readonly competencies: readonly string[]
  /** Empty if the author chose none: nobody else can. */
  readonly license: string
  /** Id of the competency model. Absent: the usual one. */
  readonly model?: string
}

/** Take what packages say from `course.yaml`. */
export function toCourseFacts({ metadata }: Course): CourseFacts {
  const { title, audience = '', objectives = [], keywords = [], competencies = [] } = metadata
  return {
    title,
    audience,
    objectives: objectives.map(({ text }) => text),
    keywords,
    competencies,
    license: metadata.license ?? '',
    ...(metadata.model !== undefined && { model: metadata.model }),
  }
}
