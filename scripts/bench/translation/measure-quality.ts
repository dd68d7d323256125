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
  const pairs = alignedPairs(clone, tag)
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
  const ends = pairs.filter(({ sourceWords }) => /[.?!]["'”’)]*$/.test(sourceWords)).length
  return { language: tag, pairs: pairs.length, findings, ends, examples }
}

/** Texts of the files whose blocks are those of the source, one by one. What a translator added at the end does not count. */
function alignedPairs(clone: string, tag: string): CheckedPair[] {
  const files = git(clone, 'ls-tree', '--name-only', 'HEAD').split('\n')
  return files
    .filter((file) => /^[0-9].*\.md$/.test(file))
    .flatMap((file) => {
      const source = slotsOf(git(clone, 'show', `HEAD:${file}`), file)
      const target = slotsOf(git(clone, 'show', `HEAD:translations/${tag}/${file}`), file)
      const isAligned = source.every((slot, index) => isAlike(slot, target[index]))
      return isAligned ? source.map((slot, index) => pairOf(slot, target[index] as Slot, index)) : []
    })
}

function slotsOf(text: string, file: string): readonly Slot[] {
  return readPublicText(text.replace(/^<!--[\s\S]*?-->/, '').replaceAll('\r\n', '\n'), file).document.slots
}

function isAlike(source: Slot, target: Slot | undefined): boolean {
  return target !== undefined && source.form === target.form
}

function pairOf({ kind, source, context, tags }: Slot, { source: target }: Slot, index: number): CheckedPair {
  const unit = { id: `text.${index}`, kind, source, context, notes: [], tags }
  return { unit, target, sourceWords: toWords(source), targetWords: toWords(target) }
}
