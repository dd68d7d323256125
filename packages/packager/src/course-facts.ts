import type { Course } from '@paath/model'

/** What packages say of a course, with everything optional resolved. */
export interface CourseFacts {
  readonly title: string
  readonly description: string
  readonly audience: string
  readonly objectives: readonly string[]
  readonly keywords: readonly string[]
  /** Tags as written: key path, id or alias, with an optional level. */
  readonly competencies: readonly string[]
  /** Empty if the author chose none: nobody else can. */
  readonly license: string
  readonly publisher: string
  /** Id of the competency model. Absent: the usual one. */
  readonly model?: string
}

/** Take what packages say from `course.yaml`. */
export function toCourseFacts(course: Course): CourseFacts {
  const metadata: Readonly<Record<string, unknown>> = { ...course.metadata }
  return {
    title: text(metadata['title'], course.id),
    description: text(metadata['description']),
    audience: text(metadata['audience']),
    objectives: list(metadata['objectives']).map(objectiveText),
    keywords: list(metadata['keywords']).map((keyword) => text(keyword)),
    competencies: list(metadata['competencies']).map((tag) => text(tag)),
    license: text(metadata['license']),
    publisher: text(metadata['publisher']),
    ...(typeof metadata['model'] === 'string' && { model: metadata['model'] }),
  }
}

function text(value: unknown, otherwise = ''): string {
  return typeof value === 'string' && value !== '' ? value : otherwise
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function objectiveText(objective: unknown): string {
  return typeof objective === 'object' && objective !== null && 'text' in objective
    ? text(objective.text)
    : text(objective)
}
