import { readFileSync, statSync } from 'node:fs'
import * as path from 'node:path'
import { buildCourse, findCourses } from '@paath/build'
import type { CourseBuild } from '@paath/build'
import { UsageError, hasErrors } from '@paath/diagnostics'
import type { ForeignVerdict, Proof, ProofSubject, Share } from '@paath/prove'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
import { noBrowser } from '../proof/prove-builds.ts'
import { visibleText } from '../report/visible-text.ts'
import { today } from '../today.ts'
import { packageOption, toBuildOptions, toBuildSettings } from './build.ts'
import { courseOptions, toAssessment, toShown, toTolerance } from './course-options.ts'
import { finish } from './finish.ts'

/** `paath prove`: play packages in a browser, and keep what was seen. */
export const proveCommand: Command = {
  name: 'prove',
  summary: 'play packages in a browser, and keep the evidence',
  examples: ['paath prove', 'paath prove cyber-safety --full', 'paath prove from-elsewhere.zip'],
  args: {
    positionals: '[course…|zip…]',
    count: [0, Number.POSITIVE_INFINITY],
    options: {
      full: {
        type: 'boolean',
        summary: 'every platform and scenario, accessibility, keyboard, Chromium 80 (default: one walk)',
      },
      target: { type: 'string', value: '<targets>', summary: 'what for (default: igot)' },
      package: packageOption,
      out: { type: 'string', value: '<folder>', summary: 'where results and evidence go (default: dist)' },
      ...courseOptions,
    },
  },
  run: async (args, io) => {
    const zips = args.positionals.filter((word) => isZip(word, io.cwd))
    const names = args.positionals.filter((word) => !zips.includes(word))
    const settings = toBuildSettings(args, io.cwd)
    const folders = zips.length > 0 && names.length === 0 ? [] : findCourses(io.cwd, names)
    const builds: CourseBuild[] = []
    const test = toAssessment(args, { cwd: io.cwd, folders })
    for (const options of toBuildOptions({ ...settings, ...test }, folders)) {
      builds.push(await buildCourse({ ...options, today: today(io.env) }))
    }
    const depth = args.options['full'] === true ? 'full' : 'quick'
    // Programs get one answer on the standard output, and what people read goes beside it.
    const isForPeople = (args.options['format'] ?? 'pretty') === 'pretty'
    const tell = isForPeople ? io.out : io.talk
    const results = await proveAll({ builds, zips, depth, out: settings.out, io: { ...io, out: tell } })
    const failed = builds.filter(({ diagnostics }) => hasErrors(diagnostics))
    return finish('prove', [...failed, ...results], {
      io,
      tolerance: toTolerance(args),
      show: toShown(args, 'warning'),
      format: args.options['format'],
    })
  },
}

function isZip(word: string, cwd: string): boolean {
  return (
    /\.zip$/i.test(word) && statSync(path.resolve(cwd, word), { throwIfNoEntry: false })?.isFile() === true
  )
}

interface ProveAll {
  readonly builds: readonly CourseBuild[]
  readonly zips: readonly string[]
  readonly depth: 'quick' | 'full'
  readonly out: string
  readonly io: Io
}

async function proveAll({ builds, zips, depth, out, io }: ProveAll): Promise<readonly CourseBuild[]> {
  const proving = await import('@paath/prove')
  const { judgeForeign, judgeUnread, mostZipBytes, shareOut, startBrowsers, subjectOfZip, subjectsOf } =
    proving
  const browsers = await startBrowsers({ withOldest: depth === 'full' })
  if (browsers === undefined && builds.length > 0)
    throw new UsageError(noBrowser, 'Without a browser there is no proof')
  const results: CourseBuild[] = []
  const prove = async (
    subject: ProofSubject,
    { folder, evidence, share }: { folder: string; evidence: string; share?: Share },
  ): Promise<void> => {
    if (browsers === undefined) return
    const proof = await proving.provePackage(subject, { browsers, depth, ...(share && { share }) })
    await proving.writeEvidence(evidence, proof)
    say(io, proof, evidence)
    results.push(toResult(folder, proof.diagnostics))
  }
  try {
    for (const { id, outputs } of builds) {
      for (const output of outputs) {
        const subjects = await subjectsOf(output)
        const shares = shareOut(subjects)
        for (const [index, subject] of subjects.entries()) {
          const name = subject.name.replace(/\/index\.html$|\.(zip|html)$/, '')
          const evidence = path.join(out, 'proof', output.target, id, output.language, name)
          const share = depth === 'full' ? shares[index] : undefined
          await prove(subject, { folder: output.folder, evidence, ...(share && { share }) })
        }
      }
    }
    for (const word of zips) {
      const file = path.resolve(io.cwd, word)
      const name = path.basename(file)
      const bytes = statSync(file).size > mostZipBytes ? undefined : readFileSync(file)
      const subject = bytes && subjectOfZip(name, bytes)
      if (subject && browsers && isOurs(subject)) {
        const evidence = path.join(out, 'proof', name.replace(/\.zip$/i, ''))
        await prove(subject, { folder: path.dirname(file), evidence })
        continue
      }
      const verdict = bytes
        ? await judgeForeign(bytes, { name, ...(browsers && { browser: browsers.today }) })
        : judgeUnread(name)
      sayForeign(io, name, verdict)
      results.push(toResult(path.dirname(file), verdict.diagnostics))
    }
    return results
  } finally {
    await browsers?.close()
  }
}

/** Paath marks its pages by the settings in them. */
function isOurs({ files }: ProofSubject): boolean {
  return new TextDecoder().decode(files.get('index.html')).includes('id="paath-settings"')
}

function say(io: Io, { subject, cells, diagnostics }: Proof, evidence: string): void {
  const isBroken = hasErrors(diagnostics)
  const count = `${cells.length} ${cells.length === 1 ? 'scenario' : 'scenarios'}`
  const shown = path.relative(io.cwd, evidence).replaceAll('\\', '/')
  io.out(
    `${visibleText(subject.name)}  ${isBroken ? 'BROKEN' : 'proven'}, ${count}  ${visibleText(shown)}/index.html\n`,
  )
}

function sayForeign(io: Io, name: string, { words }: ForeignVerdict): void {
  io.out(`${visibleText(name)}\n${words.map((line) => `  ${visibleText(line)}\n`).join('')}`)
}

function toResult(folder: string, diagnostics: CourseBuild['diagnostics']): CourseBuild {
  return {
    id: path.basename(folder),
    folder,
    diagnostics,
    silenced: [],
    outputs: [],
    readText: () => undefined,
  }
}
