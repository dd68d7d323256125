import { diffWords } from '@paath/review'
import type { CourseReview, LanguageState, TranslationChange } from '@paath/review'
import { h } from 'hastscript'
import type { Element, ElementContent } from 'hast'
import { toStack, toTable } from '../../report/html-table.ts'
import type { Cell } from '../../report/html-table.ts'
import { visibleText } from '../../report/visible-text.ts'
import { languageCells, languageHeads, languageWords, translationOrder, translationWords } from '../words.ts'
import { toRun } from './changes-part.ts'

/** How far the translations are, and each text that the change left behind, took or gave. */
export function toLanguages({ id, languages }: CourseReview): ElementContent[] {
  if (languages.length === 0) return []
  return [
    h('h2', visibleText(`Translations of ${id}`)),
    toTable(
      languageHeads,
      languages.map(({ language, after, before }) => [
        languageWords(language),
        ...languageCells(after, before),
      ]),
    ),
    ...toTexts(languages),
  ]
}

function toTexts(languages: readonly LanguageState[]): Element[] {
  const rows = languages.flatMap(({ language, texts }) =>
    translationOrder.flatMap((kind) =>
      texts
        .filter((text) => text.kind === kind && text.source !== undefined)
        .map((text) => toText(text, language)),
    ),
  )
  return rows.length === 0 ? [] : [toStack(['Language', 'Where', 'What', 'Source', 'Translation'], rows)]
}

function toText(text: TranslationChange, language: string): Cell[] {
  const { module, context, oldSource, source = '', kind, before, after = '' } = text
  // What officers read goes on saying the same: it is nothing that came.
  const target = kind === 'stale' ? [{ kind: 'same' as const, text: after }] : diffWords(before ?? '', after)
  return [
    languageWords(language),
    [module, context].filter((part) => part !== '').join(' › '),
    translationWords(text),
    diffWords(oldSource ?? source, source).map((run) => toRun(run)),
    [
      h(
        'span',
        { lang: language, dir: 'auto' },
        target.map((run) => toRun(run)),
      ),
    ],
  ]
}
