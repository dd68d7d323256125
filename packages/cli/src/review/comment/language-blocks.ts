import type { CourseReview, TranslationChange } from '@paath/review'
import { codeSpan } from '../../report/code-span.ts'
import { excerpt } from '../excerpt.ts'
import { languageCells, languageHeads, languageWords, translationOrder, translationWords } from '../words.ts'
import { toInline } from './change-line.ts'

/** Texts of one language that the comment shows; the page has all of them. */
const mostTexts = 12

/** How far the translations are, and the texts that the change left behind: source before and after, and what officers would read. */
export function languageBlocks({ id, languages }: CourseReview): string[] {
  if (languages.length === 0) return []
  const rules = languageHeads.map((_, at) => (at === 0 ? '---' : '---:'))
  return [
    `### Translations of ${codeSpan(id)}\n\n| ${languageHeads.join(' | ')} |\n|${rules.join('|')}|\n`,
    ...languages.map(
      ({ language, after, before }) =>
        `| ${languageWords(language)} | ${languageCells(after, before).join(' | ')} |\n`,
    ),
    '\n',
    ...languages.flatMap(({ language, texts }) => textBlocks(language, texts)),
  ]
}

function textBlocks(language: string, texts: readonly TranslationChange[]): string[] {
  const told = texts.filter(({ source }) => source !== undefined)
  if (told.length === 0) return []
  const worst = translationOrder.flatMap((kind) => told.filter((text) => text.kind === kind))
  const shown = worst.slice(0, mostTexts)
  return [
    ...shown.map((text) => textLine(language, text)),
    ...(worst.length > shown.length ? [`- … and ${worst.length - shown.length} more\n`] : []),
    '\n',
  ]
}

function textLine(language: string, text: TranslationChange): string {
  const { kind, module, source = '', oldSource, before, after } = text
  const from = kind === 'stale' ? toInline(excerpt(oldSource ?? '', source)) : codeSpan(source)
  const target =
    kind === 'stale'
      ? `; the translation still says ${codeSpan(after ?? '')}`
      : before === undefined && after === undefined
        ? ''
        : `: ${toInline(excerpt(before ?? after ?? '', after ?? ''))}`
  return `- **${languageWords(language)}** ${codeSpan(module)}, ${translationWords(text)}: ${from}${target}\n`
}
