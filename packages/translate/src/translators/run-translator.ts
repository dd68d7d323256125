import { checkTags } from '../tagged/check-tags.ts'
import { toWords } from '../tagged/tagged-text.ts'
import { placeTags, spansOf } from './place-tags.ts'
import { protectTags, restoreTags } from './protect-tags.ts'
import type { TranslatorFault, TranslatorSession } from './translator.ts'

/** One text to translate. */
export interface DraftRequest {
  readonly id: string
  readonly source: string
}

/** A draft, or why there is none. */
export interface Draft {
  readonly id: string
  readonly source: string
  /** With the tags of the source, or without any if `tagsLost`. */
  readonly text?: string
  /** Set where the translator lost tags that could not be put back: such a draft may not be published. */
  readonly tagsLost?: true
  readonly fault?: TranslatorFault
}

/** What `runTranslator` works on. */
export interface RunOptions {
  readonly session: TranslatorSession
  readonly from: string
  readonly to: string
  readonly requests: readonly DraftRequest[]
  /** Hears of every batch when it is done: the place to write it down, so that a kill costs one batch. */
  readonly onDrafts: (drafts: readonly Draft[]) => void | Promise<void>
}

/**
 * Translate texts batch by batch.
 *
 * Tags go out in the markup of the translator and come back checked. Where they were lost, words are translated alone and
 * tags are put around them where that is certain. A fault ends the run if the next batch would meet it too.
 */
export async function runTranslator(options: RunOptions): Promise<TranslatorFault | undefined> {
  const { session, from, to, requests, onDrafts } = options
  const pairFault = await session.checkPair(from, to)
  if (pairFault) return pairFault
  for (const batch of batchesOf(requests, session)) {
    const drafts = await draftBatch(batch, options)
    await onDrafts(drafts)
    const fault = drafts.find((draft) => draft.fault !== undefined)?.fault
    if (fault && ['key', 'pair', 'busy', 'missing'].includes(fault.reason)) return fault
  }
  return undefined
}

/** How many characters would be sent: what a paid service counts. */
export function costOf(requests: readonly DraftRequest[], { capabilities }: TranslatorSession): number {
  return requests.reduce((sum, { source }) => sum + protectTags(source, capabilities.markup).length, 0)
}

function batchesOf(
  requests: readonly DraftRequest[],
  { capabilities: { batch } }: TranslatorSession,
): DraftRequest[][] {
  const batches: DraftRequest[][] = []
  for (let at = 0; at < requests.length; at += batch) batches.push(requests.slice(at, at + batch))
  return batches
}

async function draftBatch(batch: readonly DraftRequest[], options: RunOptions): Promise<Draft[]> {
  const { session, from, to } = options
  const { markup, longest } = session.capabilities
  const texts = batch.map(({ source }) => protectTags(source, markup))
  const tooLong = texts.findIndex((text) => text.length > longest)
  if (tooLong >= 0) return draftParts(batch, options, tooLong)
  const { texts: answers, fault } = await session.translate({ from, to, texts })
  if (fault && isWorthSplitting(fault) && batch.length > 1) return draftHalves(batch, options)
  if (fault) return batch.map((request) => ({ ...request, fault }))
  const drafts = batch.map((request, index) => toDraft(request, restoreTags(answers[index] ?? '', markup)))
  return Promise.all(drafts.map((draft) => projectTags(draft, options)))
}

/** A batch with a text that is longer than the translator takes: the others go alone. */
async function draftParts(batch: readonly DraftRequest[], options: RunOptions, at: number): Promise<Draft[]> {
  const limit = options.session.capabilities.longest
  const fault: TranslatorFault = { reason: 'refused', detail: `longer than ${limit} characters` }
  const tooLong = batch.slice(at, at + 1).map((request) => ({ ...request, fault }))
  const before = at === 0 ? [] : await draftBatch(batch.slice(0, at), options)
  const after = at === batch.length - 1 ? [] : await draftBatch(batch.slice(at + 1), options)
  return [...before, ...tooLong, ...after]
}

/** One bad text spoils the answer of a whole batch, and a slow machine manages half of it. */
function isWorthSplitting({ reason }: TranslatorFault): boolean {
  return reason === 'answer' || reason === 'timeout'
}

async function draftHalves(batch: readonly DraftRequest[], options: RunOptions): Promise<Draft[]> {
  const half = Math.ceil(batch.length / 2)
  const first = await draftBatch(batch.slice(0, half), options)
  const second = await draftBatch(batch.slice(half), options)
  return [...first, ...second]
}

function toDraft(request: DraftRequest, text: string): Draft {
  if (toWords(text).trim() === '')
    return { ...request, fault: { reason: 'answer', detail: 'an empty translation' } }
  return checkTags(request.source, text).length === 0
    ? { ...request, text }
    : { ...request, text: toWords(text), tagsLost: true }
}

/** Translate a text without its tags, and the words inside of them alone, and put the tags back where they fit. */
async function projectTags(draft: Draft, { session, from, to }: RunOptions): Promise<Draft> {
  if (draft.tagsLost !== true) return draft
  const { markup } = session.capabilities
  const spans = spansOf(draft.source)
  const wanted = [toWords(draft.source), ...spans.map(({ words }) => words)]
  const texts = wanted.map((words) =>
    protectTags(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), markup),
  )
  const { texts: answers } = await session.translate({ from, to, texts })
  if (answers === undefined) return draft
  const [whole = '', ...parts] = answers.map((answer) => toWords(restoreTags(answer, markup)))
  const byNumber = new Map(spans.map(({ number }, index) => [number, parts[index] ?? '']))
  const placed = placeTags(draft.source, whole, byNumber)
  const isGood = placed !== undefined && checkTags(draft.source, placed).length === 0
  return isGood ? { id: draft.id, source: draft.source, text: placed } : draft
}
