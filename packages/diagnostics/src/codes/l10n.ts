import type { CodeDefinition } from '../code-definition.ts'

/** Codes about translations: their files, how far they are, and whether they fit the course. */
export const l10nCodes = {
  'l10n/po-conflict': {
    severity: 'error',
    title: 'Conflict left in a file of translations',
    message: (data: { text: string }): string =>
      `\`${data.text}\` is left over from merging two versions of this file`,
    hint: (): string =>
      'Keep the better of the two translations, delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`, then run `paath translate fmt`',
    why: 'Two people changed the same text. A tool cannot know which of the two translations is right, and must not throw one away.',
  },
  'l10n/po-syntax': {
    severity: 'error',
    title: 'Line of a PO file that cannot be read',
    message: (data: { text: string }): string => `This line is no part of an entry: \`${data.text}\``,
    hint: (): string =>
      'Each text stands in straight quotes after `msgctxt`, `msgid` or `msgstr`; open the file in Poedit to find the slip',
    why: 'What cannot be read cannot be published, and nothing is written over a file that is not understood.',
    source: 'GNU gettext manual, the format of PO files',
  },
  'l10n/po-plural': {
    severity: 'info',
    title: 'Plural forms that are not used',
    message: (data: { text: string }): string =>
      `Texts of a course have one form; \`${data.text}\` is left out`,
    hint: (): string => 'Nothing to do: the first form counts; `paath translate fmt` takes the others out',
    why: 'Some tools add plural forms by themselves. Courses hold whole sentences, which need none.',
  },
  'l10n/po-double': {
    severity: 'warning',
    title: 'Two translations of one text',
    message: (data: { id: string }): string =>
      `\`${data.id}\` is translated a second time here, in other words`,
    hint: (): string =>
      'Delete the one that is worse; until then the first one counts, and `paath translate fmt` moves the other to `_memory.po`',
    why: 'A file that was merged twice, or put together by hand, can hold two translations. Neither is thrown away.',
    sample: { id: 'spot-the-scam.k3x9d2ab' },
  },
  'l10n/untranslated': {
    severity: 'error',
    title: 'Language that is not finished',
    message: (data: { name: string; missing: number; drafts: number; old: number; first: string }): string =>
      `${data.name} lacks ${countsOf(data)}, beginning with "${data.first}"`,
    hint: (): string =>
      'See them with `paath translate status`; in `course.yaml`, `policy:` can allow drafts or let the source text stand in',
    why: 'A learner who chooses a language must not meet another one, or words that nobody has checked, without being told.',
    sample: { name: 'Odia', missing: 3, drafts: 2, old: 1, first: 'Spot a scam message' },
  },
  'l10n/wrong-meaning': {
    severity: 'error',
    title: 'Translation of a number or term that has changed',
    message: (data: { before: string; after: string }): string =>
      `This translates "${data.before}", but the course now says "${data.after}"`,
    hint: (): string => 'Translate the new text; no policy publishes the old one',
    why: 'An old number in one language sends people to the wrong helpline or date. So it is never shown, not even under a notice.',
    sample: { before: 'Call 1930 within 2 hours', after: 'Call 1930 within 1 hour' },
  },
  'l10n/drafts-published': {
    severity: 'info',
    title: 'Drafts published under a notice',
    message: (data: { name: string; count: number }): string =>
      `${data.count} texts in ${data.name} are drafts that nobody has approved; learners see a notice`,
    hint: (): string => 'Let a speaker read them, and approve them with `paath translate approve`',
    why: 'The course allows it with `policy: drafts: true`. The notice goes when the last draft is approved.',
    sample: { name: 'Odia', count: 12 },
  },
  'l10n/breaks-block': {
    severity: 'error',
    title: 'Translation that breaks its paragraph',
    message: (data: { text: string }): string =>
      `With "${data.text}" the paragraph has other bold words, links or boxes than the source`,
    hint: (): string => 'Put every `<1>`, `</1>` and `<2/>` of the source into the translation, each once',
    why: 'Every language must have the same links, blanks and questions. The order of the tags is free.',
  },
  'l10n/breaks-module': {
    severity: 'error',
    title: 'Translation that makes a mistake in the module',
    message: (data: { text: string; problem: string }): string => `"${data.text}": ${data.problem}`,
    hint: (): string => 'Change the words of this translation; the source has no such mistake',
    why: 'A translated module is checked like one that was written by hand. Two answers that differ in English can become the same words.',
    sample: { text: 'बैंक', problem: 'This option says the same as an earlier one' },
  },
} as const
l10nCodes satisfies Record<`l10n/${string}`, CodeDefinition>

function countsOf({ missing, drafts, old }: { missing: number; drafts: number; old: number }): string {
  const parts = [
    missing > 0 ? `the translation of ${missing} ${missing === 1 ? 'text' : 'texts'}` : '',
    drafts > 0 ? `an approved translation of ${drafts} (they are drafts)` : '',
    old > 0 ? `a new translation of ${old} that changed` : '',
  ].filter((part) => part !== '')
  return parts.join(', ')
}
