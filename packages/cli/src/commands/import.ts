import * as path from 'node:path'
import { writeOutputs } from '@paath/build'
import { createCollector, hasErrors } from '@paath/diagnostics'
import { importDocument } from '@paath/import'
import type { DocumentFile, ImportResult, Split } from '@paath/import'
import type { ParsedArgs } from '../args.ts'
import { answer } from '../ask.ts'
import type { Command } from '../command.ts'
import { exitCodes } from '../command.ts'
import { emptyPlan, planModules } from '../import/plan-import.ts'
import type { ImportPlan, PlannedModule } from '../import/plan-import.ts'
import { readDocuments } from '../import/read-files.ts'
import { findTarget, newTarget } from '../import/target-course.ts'
import type { TargetCourse } from '../import/target-course.ts'
import type { Io } from '../io.ts'
import { toShownPath } from '../report/finding.ts'
import { counted } from '../report/pretty.ts'
import { visibleText } from '../report/visible-text.ts'
import { sayFindings, optionOf } from './model/files.ts'
import { toJson } from './model/subcommand.ts'
import { checkLanguage } from './new-course.ts'

/** What stands where nobody said who made the pictures: `paath check` asks for it. */
const unknown = 'to be filled in'

/** `paath import`: documents of other programs become modules. */
export const importCommand: Command = {
  name: 'import',
  summary: 'make modules of Word documents, web pages and Markdown',
  examples: [
    'paath import note.docx --course record-keeping',
    'paath import notes/                    every document in a folder',
    'paath import note.docx                 again, after the document has changed',
  ],
  args: {
    positionals: '<file or folder…>',
    count: [1, Number.POSITIVE_INFINITY],
    options: {
      course: {
        type: 'string',
        value: '<id>',
        summary: 'course that gets the modules; a new name makes a new course (default: the only one)',
      },
      lang: {
        type: 'string',
        value: '<language>',
        summary: 'language of a new course (default: seen from the text)',
      },
      competency: { type: 'string', value: '<key>', summary: 'competency that a new course builds' },
      split: {
        type: 'string',
        value: '<how>',
        summary: 'one module, or one for each main heading (default: by the length of the document)',
        choices: ['one', 'headings'],
      },
      license: { type: 'string', value: '<text>', summary: 'licence of the pictures, such as "own work"' },
      creator: { type: 'string', value: '<name>', summary: 'who made the pictures' },
      force: { type: 'boolean', summary: 'replace modules that were changed by hand after their import' },
      'dry-run': { type: 'boolean', summary: 'only say what would be made' },
      yes: { type: 'boolean', summary: 'ask nothing' },
    },
  },
  run: async (args, io) => {
    const { report, diagnostics } = createCollector()
    const documents = readDocuments(args.positionals, io, report)
    const { course, plan } = await importAll(documents, { args, io, report })
    sayFindings(diagnostics, io)
    const isDry = args.options['dry-run'] === true
    if (course && !isDry) write(course, plan, io)
    if (args.options['format'] === 'json') {
      io.out(toJson({ version: 1, command: 'import', course: course?.id ?? null, modules: plan.modules }))
    } else sayModules(course, plan, io)
    if (isDry) io.talk('Nothing was written: --dry-run\n')
    return hasErrors(diagnostics) ? exitCodes.findings : exitCodes.clean
  },
}

interface ImportRun {
  readonly args: ParsedArgs
  readonly io: Io
  readonly report: ReturnType<typeof createCollector>['report']
}

async function importAll(
  documents: readonly DocumentFile[],
  { args, io, report }: ImportRun,
): Promise<{ course: TargetCourse | undefined; plan: ImportPlan }> {
  const plan = emptyPlan()
  const wanted = optionOf(args.options, 'course')
  const split = optionOf(args.options, 'split') as Split | undefined
  let course = findTarget(wanted, io)
  for (const document of documents) {
    const given = course && {
      language: course.language,
      existing: course.existing,
      takenQuestionIds: course.takenQuestionIds,
    }
    const result = importDocument(document, { ...given, ...(split && { split }) }, report)
    if (!result) continue
    course ??= newTarget(wanted, await describeCourse(result, args, io), io)
    planModules(plan, result, course, {
      name: path.posix.basename(document.name),
      force: args.options['force'] === true,
      asideFolder: `dist/import/${course.id}`,
      rights: {
        license: optionOf(args.options, 'license') ?? unknown,
        creator: optionOf(args.options, 'creator') ?? unknown,
      },
      report,
    })
    course = withModules(course, result)
  }
  return { course, plan }
}

async function describeCourse(
  result: ImportResult,
  args: ParsedArgs,
  io: Io,
): Promise<{ title: string; language: string; competency?: string }> {
  const language = checkLanguage(
    await answer(args, io, { option: 'lang', text: 'Language of the text?', fallback: result.language }),
  )
  const competency = await answer(args, io, {
    option: 'competency',
    text: 'Competency that it builds (key from `paath model search`, or empty)?',
    fallback: '',
  })
  return { title: result.title, language, ...(competency !== '' && { competency }) }
}

/** The course as the next document finds it. */
function withModules(course: TargetCourse, { modules }: ImportResult): TargetCourse {
  const made = modules.map(({ id, text }) => ({ id, text }))
  const ids = new Set(made.map(({ id }) => id))
  return { ...course, existing: [...course.existing.filter(({ id }) => !ids.has(id)), ...made] }
}

function write(course: TargetCourse, { files, aside }: ImportPlan, io: Io): void {
  writeOutputs(course.folder, files)
  if (aside.size > 0) writeOutputs(path.join(io.cwd, 'dist', 'import', course.id), aside)
}

const outcomes: Readonly<Record<PlannedModule['outcome'], string>> = {
  new: 'new',
  updated: 'replaced',
  unchanged: 'unchanged',
  kept: 'kept as you changed it',
}

function sayModules(course: TargetCourse | undefined, { modules, files }: ImportPlan, io: Io): void {
  if (!course || modules.length === 0) {
    io.talk('Nothing was imported\n')
    return
  }
  const folder = toShownPath(io.cwd, course.folder)
  for (const { id, title, questions, pictures, outcome } of modules) {
    const what = [
      visibleText(title),
      counted(questions, 'question'),
      counted(pictures, 'picture'),
      outcomes[outcome],
    ]
    io.out(`${folder}/modules/${id}/module.mdx  ${what.join(', ')}\n`)
  }
  const hasStubs = new TextDecoder().decode(files.get('assets.yaml')).includes(unknown)
  const next = [
    ...(hasStubs ? [`  say in ${folder}/assets.yaml who made the pictures, and under which licence`] : []),
    `  npx paath dev ${course.id}     to see it while you write`,
    `  npx paath check ${course.id}   to look for mistakes`,
  ]
  io.talk(`\nNext:\n${next.join('\n')}\n`)
}
