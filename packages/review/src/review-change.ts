import { inspectCourse, readAssets } from '@paath/build'
import type { Assets, InspectedCourse } from '@paath/build'
import { compareText } from '@paath/diagnostics'
import { createParseMemory } from '@paath/model'
import { createBlobs } from './git/blobs.ts'
import type { Blobs } from './git/blobs.ts'
import { gitFiles } from './git/git-files.ts'
import { readGitTree } from './git/git-tree.ts'
import type { GitEntry } from './git/git-tree.ts'
import { findMergeBase, folderInRepository, nameOfRepository, resolveCommit } from './git/run-git.ts'
import { isGuarded } from './guarded.ts'
import { photographScreens } from './pictures/photograph-screens.ts'
import type { PhotographOptions } from './pictures/photograph-screens.ts'
import { withVerdict } from './report.ts'
import type { CourseReview, OutsideChanges, ReviewReport } from './report.ts'
import { reviewCourse } from './review-course.ts'
import type { Sides } from './sides.ts'

/** What to compare. */
export interface ReviewOptions {
  /** Absolute, anywhere in the repository. Courses below it are looked at. */
  readonly cwd: string
  /** Name of the commit that the change goes to, for example `origin/main`. */
  readonly base: string
  /** Name of the commit that holds the change. Default: `HEAD`. */
  readonly head?: string
  /** Ids or folders of courses. Default: every course that the change touches. */
  readonly courses?: readonly string[]
  readonly today?: string
  /** Default: those that came with this package. */
  readonly assets?: Assets
  /** Pictures of changed screens. Default: none are made. */
  readonly pictures?: Pick<PhotographOptions, 'camera' | 'keep'>
}

/**
 * Say what a change of courses means.
 *
 * The head is compared with the commit where it parted from the base. Both are read from git objects; nothing is checked out.
 *
 * @throws {UsageError} if there is no such commit, or no git.
 */
export async function reviewChange(options: ReviewOptions): Promise<ReviewReport> {
  const { cwd, base: baseName, head: headName = 'HEAD' } = options
  const head = resolveCommit(cwd, headName)
  const target = resolveCommit(cwd, baseName)
  const base = findMergeBase(cwd, target, head) ?? target
  const sides = { before: readGitTree(cwd, base), after: readGitTree(cwd, head) }
  const blobs = createBlobs(cwd)
  const inspect = createInspector(options, blobs)
  const all = courseFolders([...sides.before, ...sides.after])
  const folders = chooseFolders(all, folderInRepository(cwd), options.courses)
  const courses: CourseReview[] = []
  for (const folder of folders) {
    const [old, now] = [filesIn(sides.before, folder), filesIn(sides.after, folder)]
    const isSameFile = (path: string): boolean => old.get(path) === now.get(path)
    if (old.size === now.size && [...old.keys()].every(isSameFile)) continue
    const before = await inspect(sides.before, folder)
    const after = await inspect(sides.after, folder)
    const course = reviewCourse(
      { before, after },
      { id: nameOf(folder, cwd), folder: folder.replace(/\/$/, ''), isSameFile },
    )
    courses.push(await withPictures(course, { before, after }, options))
  }
  const outside = compareOutside(sides, all)
  return withVerdict({ version: 1, base, head, verdict: 'nothing', courses, outside })
}

async function withPictures(
  course: CourseReview,
  sides: Sides,
  { pictures }: ReviewOptions,
): Promise<CourseReview> {
  if (!pictures || course.screens.length === 0) return course
  const { screens, changes } = course
  return { ...course, screens: await photographScreens(screens, { sides, changes, ...pictures }) }
}

type Inspect = (entries: readonly GitEntry[], folder: string) => Promise<InspectedCourse | undefined>

function createInspector({ assets = readAssets(), today, cwd }: ReviewOptions, blobs: Blobs): Inspect {
  // Both sides share most of their files.
  const memory = createParseMemory()
  return async (entries, folder) => {
    if (!entries.some(({ path }) => path === `${folder}course.yaml`)) return undefined
    const files = gitFiles(
      entries.filter(({ path }) => isOfCourse(path, folder)),
      folder,
      blobs,
    )
    return inspectCourse({
      id: nameOf(folder, cwd),
      files,
      assets,
      memory,
      ...(today !== undefined && { today }),
    })
  }
}

/** Folders that hold a `course.yaml`, each with `/` at its end, and in no other such folder. The top of a repository is empty. */
function courseFolders(entries: readonly GitEntry[]): string[] {
  const folders = new Set(
    entries.flatMap(({ path }) =>
      /(?:^|\/)course\.yaml$/.test(path) ? [path.slice(0, -'course.yaml'.length)] : [],
    ),
  )
  return [...folders]
    .filter((folder) => ![...folders].some((other) => other !== folder && folder.startsWith(other)))
    .sort(compareText)
}

/**
 * The folders that were asked for: ids, or paths from the folder that the command runs in. None: those under `courses/`, and one
 * that is the folder itself.
 */
function chooseFolders(all: readonly string[], below: string, courses: readonly string[] = []): string[] {
  const near = all.filter((folder) => folder.startsWith(below))
  if (courses.length === 0) {
    return near.filter((folder) => folder === below || /^(?:.*\/)?courses\/[^/_][^/]*\/$/.test(folder))
  }
  const wanted = courses.map((name) => name.replace(/\/+$/, '').replace(/^\.(?:\/|$)/, ''))
  const isWanted = (folder: string): boolean =>
    wanted.some((name) =>
      name === '' ? folder === below : folder === `${below}${name}/` || folder.endsWith(`/${name}/`),
    )
  return near.filter(isWanted)
}

/** Id of a course: the name of its folder. */
function nameOf(folder: string, cwd: string): string {
  return folder.split('/').at(-2) ?? nameOfRepository(cwd) ?? 'course'
}

/** Where the top of the repository is the course, what runs the checks is no part of it all the same. */
function isOfCourse(path: string, folder: string): boolean {
  return path.startsWith(folder) && !(folder === '' && isGuarded(path))
}

/** What a folder holds, by path in it: kind and content. */
function filesIn(entries: readonly GitEntry[], folder: string): Map<string, string> {
  return new Map(
    entries.flatMap(({ path, blob, kind }) =>
      isOfCourse(path, folder) ? [[path.slice(folder.length), `${kind} ${blob}`] as const] : [],
    ),
  )
}

function compareOutside(
  sides: { readonly before: readonly GitEntry[]; readonly after: readonly GitEntry[] },
  folders: readonly string[],
): OutsideChanges {
  const outside = (entries: readonly GitEntry[]): Map<string, string> =>
    new Map(
      entries.flatMap(({ path, blob }) =>
        folders.some((folder) => isOfCourse(path, folder)) ? [] : [[path, blob] as const],
      ),
    )
  const [old, now] = [outside(sides.before), outside(sides.after)]
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path) !== now.get(path),
  )
  return { count: changed.length, guarded: changed.filter(isGuarded).sort(compareText) }
}
