/** The sample course with a few sentences of it in Hindi, for tests of what a change does to translations. */
import { openTranslations, writePlan } from '@paath/build/translations'
import { planUpdate } from '@paath/translate'
import type { StoredTranslation } from '@paath/translate'
import { join } from 'node:path'
import type { Repository } from '../../review/test/repository.ts'

const course = 'courses/cyber-safety'

/** Where the Hindi texts of a module of the sample stand. */
export const hindiFile = (module: string): string => `${course}/l10n/hi/${module}.po`

/**
 * Declare Hindi, and translate some texts. What is not translated stays in English.
 *
 * @param words Translations by the first words of their source; each must fit one text.
 */
export function translateSample({ edit, folder }: Repository, words: Readonly<Record<string, string>>): void {
  edit(
    `${course}/course.yaml`,
    'languages: [en]',
    'languages: [en, hi]\npolicy: { untranslated: source-fallback }',
  )
  const open = openTranslations(join(folder, course))
  if (!('store' in open)) throw new Error('The sample cannot be read')
  const units = open.store.documents.flatMap(({ identified }) => identified.units)
  const changes = Object.entries(words).map(([start, text]): [string, StoredTranslation] => {
    const unit = units.find(({ source }) => source.startsWith(start))
    if (!unit) throw new Error(`No text begins with ${start}`)
    return [unit.id, { id: unit.id, source: unit.source, text, state: 'translated', comments: [], line: 0 }]
  })
  writePlan(
    open.folder,
    planUpdate(open.store, { languages: ['hi'], changes: new Map([['hi', new Map(changes)]]) }),
  )
}
