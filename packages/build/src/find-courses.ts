import { existsSync, readdirSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError, compareText, suggest } from '@paath/diagnostics'

const courseFile = 'course.yaml'

/**
 * The folders of the courses that were asked for.
 *
 * @param cwd Where to look from.
 * @param wanted Each an id under `courses/`, or a folder that holds a `course.yaml`. None: the course of this folder, else
 *   all under `courses/`.
 * @throws {UsageError} if one is not there.
 */
export function findCourses(cwd: string, wanted: readonly string[]): string[] {
  if (wanted.length > 0) return [...new Set(wanted.map((name) => findCourse(cwd, name)))]
  if (isCourse(cwd)) return [path.resolve(cwd)]
  const all = listCourses(cwd).map((id) => path.join(cwd, 'courses', id))
  if (all.length > 0) return all
  throw new UsageError(
    'There is no course here',
    'Go to the folder that holds `courses/`, or make a course with `paath new course <id>`',
  )
}

/** Ids of the courses under `courses/`, sorted. */
export function listCourses(cwd: string): string[] {
  const folder = path.join(cwd, 'courses')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((id) => !id.startsWith('_') && isCourse(path.join(folder, id)))
    .sort(compareText)
}

function findCourse(cwd: string, name: string): string {
  const asGiven = path.resolve(cwd, name)
  const candidates = [path.join(cwd, 'courses', name), asGiven]
  if (path.basename(asGiven) === courseFile) candidates.push(path.dirname(asGiven))
  const folder = candidates.find(isCourse)
  if (folder !== undefined) return folder
  const known = listCourses(cwd)
  const near = suggest(name, known)
  throw new UsageError(
    `There is no course \`${name}\``,
    near !== undefined
      ? `Did you mean \`${near}\`?`
      : known.length > 0
        ? `The courses here are ${known.map((id) => `\`${id}\``).join(', ')}`
        : `Name a folder that holds a \`course.yaml\`, or make one with \`paath new course ${name}\``,
  )
}

function isCourse(folder: string): boolean {
  return existsSync(path.join(folder, courseFile))
}
