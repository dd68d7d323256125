import { existsSync } from 'node:fs'
import * as path from 'node:path'
import { diskFiles, findCourses, listCourses } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import type { ExistingModule } from '@paath/import'
import { parseCourse, readText } from '@paath/model'
import { checkId, toId } from '../ids.ts'
import type { Io } from '../io.ts'
import { readScaffold } from '../scaffold.ts'

/** The course that gets the modules of a document. */
export interface TargetCourse {
  readonly id: string
  readonly folder: string
  /** Texts of its files as they will be, by path. */
  readonly texts: Map<string, string>
  readonly language: string
  readonly existing: readonly ExistingModule[]
  /** Ids of questions outside its modules. */
  readonly takenQuestionIds: readonly string[]
  readonly isNew: boolean
}

/** What a new course is made with. */
export interface NewCourse {
  readonly title: string
  readonly language: string
  readonly competency?: string
}

/**
 * Find the course that was named, the only one there is, or none.
 *
 * @throws {UsageError} if several could be meant.
 */
export function findTarget(wanted: string | undefined, io: Io): TargetCourse | undefined {
  const known = existsSync(path.join(io.cwd, 'course.yaml')) ? [io.cwd] : listCourses(io.cwd)
  if (wanted === undefined && known.length > 1) {
    throw new UsageError(
      'There are several courses here',
      `Say which one gets the modules: \`--course ${known[0] ?? ''}\`, or a new name for a new course`,
    )
  }
  const name = wanted ?? known[0]
  if (name === undefined || isNewName(name, io)) return undefined
  const [folder = ''] = findCourses(io.cwd, [name])
  return readTarget(folder)
}

function isNewName(name: string, io: Io): boolean {
  return /^[a-z][a-z0-9-]*$/.test(name) && !existsSync(path.join(io.cwd, 'courses', name, 'course.yaml'))
}

function readTarget(folder: string): TargetCourse {
  const files = diskFiles(folder)
  const text = (name: string): string | undefined => readText(files, name, 'yaml', () => {})
  const course = parseCourse(files, path.basename(folder), { report: () => {} })
  if (!course) {
    throw new UsageError('`course.yaml` cannot be read', 'Mend it first: `paath check` says what is wrong')
  }
  return {
    id: path.basename(folder),
    folder,
    texts: new Map([
      ['course.yaml', text('course.yaml') ?? ''],
      ['assets.yaml', text('assets.yaml') ?? ''],
    ]),
    language: course.language,
    existing: course.modules.map((module) => ({ id: module.id, text: module.text })),
    takenQuestionIds: (course.assessment?.module.questions ?? []).map(({ id }) => id),
    isNew: false,
  }
}

/** A course that is made for the modules of a document. */
export function newTarget(wanted: string | undefined, course: NewCourse, io: Io): TargetCourse {
  const id = checkId(wanted ?? (toId(course.title) || 'course'))
  const competencies =
    course.competency === undefined ? '# competencies: []' : `competencies: [${course.competency}]`
  const files = readScaffold('imported', { title: course.title, language: course.language, competencies })
  if (files === undefined) throw new Error('The scaffold of an imported course is missing')
  return {
    id,
    folder: path.join(io.cwd, 'courses', id),
    texts: new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])),
    language: course.language,
    existing: [],
    takenQuestionIds: [],
    isNew: true,
  }
}
