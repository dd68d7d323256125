import type { ModuleInput } from './module-input.ts'
import { playerWords } from './player-words.ts'

/** What the first screen says of the module. */
export function startFacts({ course, module, number, tag }: ModuleInput): object {
  const { minutes, objectives = [] } = module.metadata
  const { audience, title } = course.metadata
  const count = course.modules.length
  return {
    courseTitle: title,
    moduleOf: count > 1 ? playerWords(tag, 'moduleOf', number, count) : '',
    minutes: minutes === undefined ? '' : playerWords(tag, minutes === 1 ? 'minute' : 'minutes', minutes),
    objectives: objectives.map(({ text }) => text),
    facts: audience ? [{ name: playerWords(tag, 'whoIsThisFor'), values: [audience] }] : [],
  }
}

/** What the last screen gives: a look back, words, sources, and whom to tell of a mistake. */
export function endFacts({ course, module, tag }: ModuleInput): object {
  const { metadata, glossary, references } = course
  const { support, publisher, license } = metadata
  return {
    objectives: (module.metadata.objectives ?? []).map(({ text }) => text),
    glossary: glossary.terms ?? [],
    abbreviations: glossary.abbreviations ?? [],
    references: (references.references ?? []).map(({ title, url, publisher, date, note }) => ({
      title,
      url: url && /^https?:\/\//i.test(url) ? url : '',
      line: [publisher, date].filter(Boolean).join(', '),
      note: note ?? '',
    })),
    support: support && { ...support, phoneLink: (support.phone ?? '').replaceAll(/[^0-9+]/g, '') },
    imprint: [
      publisher ? playerWords(tag, 'publishedBy', publisher) : '',
      license ? playerWords(tag, 'license', license) : '',
    ].filter(Boolean),
  }
}
