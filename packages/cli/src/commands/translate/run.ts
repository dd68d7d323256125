import { createTranslatorWorld, writePlan } from '@paath/build/translations'
import type { OpenTranslations } from '@paath/build/translations'
import { UsageError } from '@paath/diagnostics'
import {
  costOf,
  createMemory,
  memoryEntries,
  pairsOf,
  planUpdate,
  runTranslator,
  translators,
} from '@paath/translate'
import type { Draft, Translation, TranslatorSession } from '@paath/translate'
import { unknownChoice } from '../../args.ts'
import { exitCodes } from '../../command.ts'
import type { Io } from '../../io.ts'
import { sayProgress } from '../../report/say-progress.ts'
import { visibleText } from '../../report/visible-text.ts'
import type { Subcommand } from '../model/subcommand.ts'
import { languagesFor, openCourses, wantedLanguages } from './open-courses.ts'

/** `paath translate run`: let the memory and a translator draft what is missing. */
export const run: Subcommand = {
  usage: 'run <course> --lang or [--with memory|apertium|bhashini|command] [--dry-run]',
  count: [1, 1],
  run: async (words, args, io) => {
    const [language, ...more] = wantedLanguages(args) ?? []
    if (language === undefined || more.length > 0)
      throw new UsageError('Drafts are made for one language', 'Write `--lang or`')
    const name = typeof args.options['with'] === 'string' ? args.options['with'] : 'memory'
    const translator = translators.find(({ id }) => id === name)
    if (!translator && name !== 'memory')
      throw unknownChoice('--with', name, ['memory', ...translators.map(({ id }) => id)])
    const [open] = openCourses(words, io) ?? []
    if (!open) return exitCodes.findings
    languagesFor(open, [language])
    const isDry = args.options['dry-run'] === true
    const known = draftFromMemory(open, language)
    if (!isDry) put(open, language, known)
    io.out(`${known.size} drafts from the memory\n`)
    if (!translator) return exitCodes.clean
    const session = translator.start(createTranslatorWorld(io.env))
    if ('reason' in session)
      throw new UsageError(`${translator.title} cannot be used`, visibleText(session.detail))
    const requests = missing(open, language).filter(({ id }) => !known.has(id))
    io.talk(`${requests.length} texts, ${costOf(requests, session)} characters for ${translator.title}\n`)
    return isDry || requests.length === 0 ? exitCodes.clean : draft(open, language, { session, requests, io })
  },
}

interface DraftContext {
  readonly session: TranslatorSession
  readonly requests: readonly { readonly id: string; readonly source: string }[]
  readonly io: Io
}

/** Every batch is written when it comes: a run that is killed goes on where it stopped. */
async function draft(
  open: OpenTranslations,
  language: string,
  { session, requests, io }: DraftContext,
): Promise<number> {
  const all = new Map<string, Translation>()
  let lost = 0
  const fault = await runTranslator({
    session,
    from: open.course.language,
    to: language,
    requests,
    onDrafts: (drafts) => {
      for (const one of drafts) {
        const translation = toTranslation(one, session.name())
        if (translation) all.set(one.id, translation)
        else lost++
      }
      put(open, language, all)
      sayProgress(io, all.size + lost, requests.length)
    },
  })
  io.out(`${all.size} drafts by ${visibleText(session.name())}\n`)
  if (lost > 0) io.talk(`${lost} texts came back without their tags or not at all, and were left out\n`)
  if (fault) io.talk(`It stopped: ${visibleText(fault.detail)}\n`)
  return fault || lost > 0 ? exitCodes.findings : exitCodes.clean
}

function toTranslation({ id, source, text, tagsLost }: Draft, via: string): Translation | undefined {
  return text === undefined || text.trim() === '' || tagsLost
    ? undefined
    : { id, source, text, state: 'draft', via }
}

function put(open: OpenTranslations, language: string, changes: ReadonlyMap<string, Translation>): void {
  writePlan(open.folder, planUpdate(open.store, { changes: new Map([[language, changes]]) }))
}

function missing({ store }: OpenTranslations, language: string): { id: string; source: string }[] {
  return store.documents.flatMap((document) =>
    pairsOf(store, document, language).flatMap(({ unit, translation }) =>
      translation ? [] : [{ id: unit.id, source: unit.source }],
    ),
  )
}

/** A text that is translated elsewhere word for word gets the same words, as a draft: its place may want others. */
function draftFromMemory(open: OpenTranslations, language: string): Map<string, Translation> {
  const memory = createMemory(memoryEntries(open.store, language))
  const drafts = new Map<string, Translation>()
  for (const { id, source } of missing(open, language)) {
    const [best] = memory.find(source, { limit: 1 })
    if (best && best.percent >= 100)
      drafts.set(id, { id, source, text: best.entry.target, state: 'draft', via: 'memory' })
  }
  return drafts
}
