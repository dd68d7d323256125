import { readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError, createCollector } from '@paath/diagnostics'
import { loadYaml } from '@paath/model'
import type { CourseFile } from '@paath/schemas'
import { exitCodes } from '../command.ts'
import type { Io } from '../io.ts'
import { readPicture } from './pictures/read-picture.ts'
import { postComment } from './post-comment.ts'
import { reportLimit } from './report-shape.ts'
import { picturesFolder } from './write-reports.ts'

/**
 * `paath review --post`: the job that may write comments, and trusts nothing that it is handed.
 *
 * @param file The report that the other job left.
 * @returns The exit code: findings where the report cannot be believed.
 */
export async function postReview(file: string, io: Io): Promise<number> {
  const { did, why, isSound } = await postComment({
    api: need(io, 'GITHUB_API_URL', /^https?:\/\/[^\s]+$/),
    server: need(io, 'GITHUB_SERVER_URL', /^https?:\/\/[\w.:/-]+$/),
    repository: need(io, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    token: need(io, 'GITHUB_TOKEN', /^\S+$/),
    head: need(io, 'PAATH_HEAD', /^[0-9a-f]{40}$/),
    json: readLimited(path.resolve(io.cwd, file)),
    rolesOf: (folder) => rolesAtBase(io.cwd, folder),
    pictureOf: (name) => readPicture(path.resolve(io.cwd, path.dirname(file), picturesFolder), name),
  })
  io.talk(`Comment: ${did} (${why})\n`)
  return isSound ? exitCodes.clean : exitCodes.findings
}

function need({ env }: Io, name: string, form: RegExp): string {
  const value = env[name]
  if (value !== undefined && form.test(value)) return value
  throw new UsageError(
    `\`${name}\` is not set, or has another form`,
    '`--post` is for the job that `paath init --ci github` writes',
  )
}

/** One letter more than may be read tells the reader of the report that it is too long. */
function readLimited(file: string): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return ''
  return statSync(file).size > reportLimit ? ' '.repeat(reportLimit + 1) : readFileSync(file, 'utf8')
}

/** Roles as the checked-out base names them; a folder that leads out of it has none. */
function rolesAtBase(cwd: string, folder: string): CourseFile['sign_off'] {
  const file = path.resolve(cwd, folder, 'course.yaml')
  if (!file.startsWith(path.resolve(cwd) + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile())
    return []
  const { report } = createCollector()
  return (
    loadYaml({ file: 'course.yaml', text: readFileSync(file, 'utf8') }, 'course', report)?.data?.sign_off ??
    []
  )
}
