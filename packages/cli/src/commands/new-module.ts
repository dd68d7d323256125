import * as path from 'node:path'
import { diskFiles, findCourses, writeOutputs } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import type { ParsedArgs } from '../args.ts'
import { answer } from '../ask.ts'
import { checkId, toTitle } from '../ids.ts'
import type { Io } from '../io.ts'
import { addModuleToCourse } from '../edit/add-module-to-course.ts'
import { toShownPath } from '../report/finding.ts'
import { writeNewFiles } from '../scaffold.ts'
import { sayMade } from './say-made.ts'
import { moduleFiles } from './scaffold-texts.ts'

/** Make `modules/<id>/` in a course, and put it at the end of the course's list. */
export async function newModule(wanted: string, args: ParsedArgs, io: Io): Promise<void> {
  const id = checkId(wanted)
  const folder = findOneCourse(args, io)
  const files = diskFiles(folder)
  const text = new TextDecoder().decode(files.read('course.yaml'))
  const title = await answer(args, io, {
    option: 'title',
    text: 'Title of the module?',
    fallback: toTitle(id),
  })
  const { text: changed, language, objective } = addModuleToCourse(text, id)
  const firstQuestion = nextQuestionNumber(files)
  writeNewFiles(
    folder,
    moduleFiles(id, {
      scaffold: 'module',
      title,
      language,
      firstQuestion,
      ...(objective !== undefined && { courseObjective: objective }),
    }),
  )
  writeOutputs(folder, new Map([['course.yaml', new TextEncoder().encode(changed)]]))
  const shown = toShownPath(io.cwd, folder)
  const made = { command: 'new module', path: `${shown}/modules/${id}/module.mdx` }
  sayMade({ ...made, next: [`It stands last in ${shown}/course.yaml`] }, args, io)
}

function findOneCourse({ options }: ParsedArgs, io: Io): string {
  const wanted = options['course']
  const [folder, ...others] = findCourses(io.cwd, typeof wanted === 'string' ? [wanted] : [])
  if (folder !== undefined && others.length === 0) return folder
  throw new UsageError(
    'There are several courses here',
    `Say which one: \`--course ${path.basename(folder ?? '')}\``,
  )
}

/** Ids of questions are unique in a course: take the first number that no module uses yet. */
function nextQuestionNumber(files: ReturnType<typeof diskFiles>): number {
  const texts = files
    .list()
    .filter(({ path: name }) => name.endsWith('.mdx'))
    .map(({ path: name }) => new TextDecoder().decode(files.read(name)))
  const numbers = [...texts.join('\n').matchAll(/\bid="q(\d{1,6})"/g)].map(([, number]) => Number(number))
  return Math.max(0, ...numbers) + 1
}
