import * as path from 'node:path'
import { buildCourse, findCourses } from '@paath/build'
import type { BuildOptions, CourseBuild } from '@paath/build'
import { UsageError } from '@paath/diagnostics'
import type { OptionSpec, ParsedArgs } from '../args.ts'
import { unknownChoice } from '../args.ts'
import type { Command } from '../command.ts'
import { courseTargetNames, targetNames } from '../generated/target-names.ts'
import { proveBuilds } from '../proof/prove-builds.ts'
import { today } from '../today.ts'
import { courseOptions, toAssessment, toList, toShown, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'

/** What one package holds. */
export const packageOption: OptionSpec = {
  type: 'string',
  value: '<what>',
  summary: `what one package holds: module, or course with its modules as chapters (only with ${courseTargetNames.join(', ')}; default: module)`,
  choices: ['module', 'course'],
}

/** `paath build`: courses to packages. */
export const buildCommand: Command = {
  name: 'build',
  summary: 'make the packages to upload',
  examples: [
    'paath build',
    'paath build cyber-safety --lang hi,or',
    'paath build --target igot,web --out dist',
    'paath build --target web --single-file',
    'paath build --target scorm12 --package course',
  ],
  args: {
    positionals: '[course…]',
    count: [0, Number.POSITIVE_INFINITY],
    options: {
      target: {
        type: 'string',
        value: '<targets>',
        summary: `what for: ${targetNames.join(', ')} (default: igot)`,
      },
      'single-file': {
        type: 'boolean',
        summary: 'one page a module, with everything in it (only with the target web)',
      },
      package: packageOption,
      out: { type: 'string', value: '<folder>', summary: 'where to (default: dist)' },
      'no-proof': { type: 'boolean', summary: 'leave out the walk through each new package in a browser' },
      ...courseOptions,
    },
  },
  run: async (args, io) => {
    const tolerance = toTolerance(args)
    const settings = toBuildSettings(args, io.cwd)
    const results: CourseBuild[] = []
    const folders = findCourses(io.cwd, args.positionals)
    const test = toAssessment(args, { cwd: io.cwd, folders })
    for (const options of toBuildOptions({ ...settings, ...test }, folders)) {
      results.push(await buildCourse({ ...options, today: today(io.env) }))
    }
    const options = {
      io,
      tolerance,
      show: toShown(args, 'warning'),
      format: args.options['format'],
    }
    if (args.options['no-proof'] === true) return finish('build', results, options)
    // People see at once where their packages are; programs get one answer.
    if (options.format !== undefined && options.format !== 'pretty') {
      const proofs = await proveBuilds(results, { io, out: settings.out })
      return finish('build', [...results, ...proofs], options)
    }
    const code = await finish('build', results, options)
    const proofs = await proveBuilds(results, { io, out: settings.out })
    if (proofs.every(({ diagnostics }) => diagnostics.length === 0)) return code
    return Math.max(code, await finish('prove', proofs, options))
  },
}

/**
 * What the options ask for, whatever the course.
 *
 * @throws {UsageError} for what cannot be built.
 */
export function toBuildSettings({ options }: ParsedArgs, cwd: string): Omit<BuildOptions, 'folder'> {
  const out = path.resolve(cwd, typeof options['out'] === 'string' ? options['out'] : 'dist')
  const targets = toList(options['target']) ?? ['igot']
  const unknown = targets.find((target) => !targetNames.includes(target))
  if (unknown !== undefined) throw unknownChoice('--target', unknown, targetNames)
  const languages = toList(options['lang'])
  const singleFile = options['single-file'] === true
  if (singleFile && !targets.includes('web'))
    throw new UsageError('--single-file needs the target web', 'Add `--target web`')
  const isWhole = options['package'] === 'course'
  const other = isWhole && targets.find((target) => !courseTargetNames.includes(target))
  if (typeof other === 'string')
    throw new UsageError(
      `--package course is not for the target ${other}`,
      `Add \`--target ${courseTargetNames[0]}\`: ${other} takes a package a module`,
    )
  return {
    out,
    targets,
    ...(languages && { languages }),
    ...(singleFile && { singleFile }),
    ...(isWhole && { unit: 'course' as const }),
  }
}

/**
 * What to build, course by course.
 *
 * @param folders Absolute folders of the courses.
 * @throws {UsageError} where courses and results would get in each other's way.
 */
export function toBuildOptions(
  settings: Omit<BuildOptions, 'folder'>,
  folders: readonly string[],
): BuildOptions[] {
  checkNames(folders)
  return folders.map((folder) => {
    if (isInside(settings.out, folder) && path.basename(settings.out) !== 'dist') {
      throw new UsageError(
        '--out lies in the folder of a course',
        'Choose a folder outside, or leave --out away',
      )
    }
    return { folder, ...settings }
  })
}

/** Two courses of one name would be written over each other. */
function checkNames(folders: readonly string[]): void {
  const names = folders.map((folder) => path.basename(folder))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw new UsageError(
    `Two courses are called \`${twice}\``,
    'Build them one after the other with different `--out`',
  )
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner)
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative))
}
