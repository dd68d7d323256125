/**
 * Translation against public texts: 420 files of MDX cut and spliced, 250 edits of two histories replayed, and the rules of
 * quality on a course in seven languages. `docs/translation-measured.md` says which clones, at which commits.
 */
import type { Bench, Measurement } from './measurement.ts'
import { findClone } from './translation/public-text.ts'
import { measureQuality } from './translation/measure-quality.ts'
import type { QualityCount } from './translation/measure-quality.ts'
import { measureSplice } from './translation/measure-splice.ts'
import { addReplays, replayHistory } from './translation/replay.ts'
import { seedTerms } from '../../packages/translate/src/terms/seed/seed-terms.ts'

export const bench: Bench = ({ corpus }) => {
  const [docs, course, guides] = ['docs', 'Security-101', 'starlight'].map((name) => findClone(corpus, name))
  return Promise.resolve([...spliceLines(docs), ...replayLines(course, guides), ...qualityLines(course)])
}

function spliceLines(clone: string | undefined): Measurement[] {
  const count = clone === undefined ? undefined : measureSplice(clone, isEnglishPage)
  const { files = Number.NaN, changed = Number.NaN, broken = Number.NaN, spent = Number.NaN } = count ?? {}
  return [
    { name: 'Public MDX: files that changed when put back', value: changed, unit: 'faults', limit: 0 },
    {
      name: 'Public MDX: cut and splice beyond the parse',
      value: spent / files,
      unit: 'ms a module',
      limit: 3,
    },
    { name: 'Public MDX: files that keep a text in the source language', value: broken, unit: 'faults' },
  ]
}

function isEnglishPage(file: string): boolean {
  return /^src\/content\/docs\/en\/.*\.mdx$/.test(file)
}

function replayLines(course: string | undefined, guides: string | undefined): Measurement[] {
  const terms = seedTerms.map(({ term }) => term.toLowerCase())
  const replays =
    course === undefined || guides === undefined
      ? []
      : [
          replayHistory(course, { isSource: (file) => /^[0-9A-Z].*\.md$/.test(file), most: 51, terms }),
          replayHistory(guides, { isSource: isEnglishGuide, most: 199, terms }),
        ]
  const [first, ...others] = replays
  const all = first && others.reduce(addReplays, first)
  const lost = replays.map(({ kept, texts }) => 100 - (100 * kept) / texts)
  return [
    {
      name: `Replayed edits: texts that lose their translation`,
      value: all ? 100 - (100 * all.kept) / all.texts : Number.NaN,
      unit: '%',
      limit: 3,
    },
    {
      name: 'Replayed edits: the same in the worse repository',
      value: all ? Math.max(...lost) : Number.NaN,
      unit: '%',
      limit: 6,
    },
    {
      name: 'Replayed edits: of those, without a useful proposal',
      value: all ? 100 - (100 * all.proposed) / all.rest : Number.NaN,
      unit: '%',
      limit: 60,
    },
    {
      name: 'Replayed edits: kept although a number or term differs',
      value: all?.wrong ?? Number.NaN,
      unit: 'faults',
      limit: 0,
    },
  ]
}

function isEnglishGuide(file: string): boolean {
  return /^docs\/src\/content\/docs\/(?![a-z]{2}(?:-[A-Za-z]{2})?\/).*\.mdx$/.test(file)
}

/** Findings of rules of structure that were read one by one and are right, at the commit that the page names. */
const right: Readonly<Record<string, number>> = {
  'l10n/tags': 8,
  'l10n/foreign-script': 5,
  'l10n/numbers': 1,
  'l10n/native-digits': 7,
  'l10n/hidden-character': 0,
  'l10n/end-mark': 1,
  'l10n/not-normalized': 112,
  'l10n/inconsistent': 156,
  'l10n/register': 0,
  'l10n/two-in-one': 0,
}

/** Of a hundred texts, so many may be named by rules that only remark. */
const shares: Readonly<Record<string, number>> = {
  'l10n/same-as-source': 14,
  'l10n/length': 2,
  'l10n/latin-words': 1,
}

function qualityLines(clone: string | undefined): Measurement[] {
  const languages = ['hi', 'bn', 'mr', 'ta', 'pa', 'ur', 'ne']
  const counts = clone === undefined ? [] : languages.map((language) => measureQuality(clone, language))
  const sum = (of: (count: QualityCount) => number): number =>
    counts.length === 0 ? Number.NaN : counts.reduce((total, count) => total + of(count), 0)
  const wrong = Object.entries(right).map(([rule, known]): Measurement => {
    const value = sum(({ findings }) => findings.get(rule) ?? 0)
    return {
      name: `Seven languages: false alarms of ${rule}`,
      value: Math.max(0, value - known),
      unit: 'faults',
      limit: 0,
    }
  })
  const remarks = Object.entries(shares).map(([rule, limit]): Measurement => {
    const value = (100 * sum(({ findings }) => findings.get(rule) ?? 0)) / sum(({ pairs }) => pairs)
    return { name: `Seven languages: texts that ${rule} names`, value, unit: '%', limit }
  })
  return [...wrong, ...remarks]
}
