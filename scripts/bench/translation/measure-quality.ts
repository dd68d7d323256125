import { createCollector } from '../../../packages/diagnostics/src/index.ts'
import { languageOf } from '../../../packages/languages/src/index.ts'
import type { Language } from '../../../packages/languages/src/index.ts'
import { checkTranslations } from '../../../packages/translate/src/rules/check-translations.ts'
import type { CheckedPair } from '../../../packages/translate/src/rules/translation-rule.ts'
import { toWords } from '../../../packages/translate/src/tagged/tagged-text.ts'
import type { Slot } from '../../../packages/translate/src/units/slot.ts'
import { git, readPublicText } from './public-text.ts'

/** What the rules say of the aligned texts of one language. */
export interface QualityCount {
  readonly language: string
  readonly pairs: number
  /** Findings by rule. */
  readonly findings: ReadonlyMap<string, number>
  /** Texts that end with a mark in the source: what the rule of end marks looks at. */
  readonly ends: number
  /** The first findings of each rule, for a person to look at. */
  readonly examples: readonly string[]
}

/** Look at the translations of the course `Security-101` by every rule. */
export function measureQuality(clone: string, tag: string): QualityCount {
  const language = languageOf(tag)!
  const texts = alignedTexts(clone, tag)
  const pairs = texts.map(({ pair }) => pair)
  const { report, diagnostics } = createCollector()
  const at = new Map(pairs.map((pair, index) => [pair, index]))
  const place = (pair: CheckedPair): { file: string } => ({ file: String(at.get(pair)) })
  const checked = { language, sourceLanguage: languageOf('en') as Language, pairs, terms: [] }
  checkTranslations(checked, place, report)
  const findings = new Map<string, number>()
  const examples: string[] = []
  for (const {
    code,
    place: { file },
  } of diagnostics) {
    findings.set(code, (findings.get(code) ?? 0) + 1)
    const pair = pairs[Number(file)]
    if (pair) examples.push(`${tag} ${code}: ${pair.unit.source} | ${pair.target}`)
  }
  // Texts are cut out in the one form that the rule asks for: what stands in the files is what it would find in files of others.
  const inPieces = texts.filter(({ raw }) => raw !== raw.normalize('NFC'))
  if (inPieces.length > 0) findings.set('l10n/not-normalized', inPieces.length)
  const ends = pairs.filter(({ sourceWords }) => /[.?!]["'”’)]*$/.test(sourceWords)).length
  return { language: tag, pairs: pairs.length, findings, ends, examples }
}

/** Texts of the files whose blocks are those of the source, one by one. What a translator added at the end does not count. */
function alignedTexts(clone: string, tag: string): AlignedText[] {
  const files = git(clone, 'ls-tree', '--name-only', 'HEAD').split('\n')
  return files
    .filter((file) => /^[0-9].*\.md$/.test(file))
    .flatMap((file) => {
      const source = slotsOf(git(clone, 'show', `HEAD:${file}`), file)
      const text = withoutHead(git(clone, 'show', `HEAD:translations/${tag}/${file}`))
      const target = slotsOf(text, file)
      const isAligned = source.every((slot, index) => isAlike(slot, target[index]))
      if (!isAligned) return []
      return source.map((slot, index) => {
        const other = target[index] as Slot
        return { pair: pairOf(slot, other, index), raw: text.slice(other.start, other.end) }
      })
    })
}

/** A text with its translation, and the translation as it stands in its file. */
interface AlignedText {
  readonly pair: CheckedPair
  readonly raw: string
}

function slotsOf(text: string, file: string): readonly Slot[] {
  return readPublicText(withoutHead(text), file).document.slots
}

function withoutHead(text: string): string {
  return text.replace(/^<!--[\s\S]*?-->/, '').replaceAll('\r\n', '\n')
}

function isAlike(source: Slot, target: Slot | undefined): boolean {
  return target !== undefined && source.form === target.form
}

function pairOf({ kind, source, context, tags }: Slot, { source: target }: Slot, index: number): CheckedPair {
  const unit = { id: `text.${index}`, kind, source, context, notes: [], tags }
  return { unit, target, sourceWords: toWords(source), targetWords: toWords(target) }
}
