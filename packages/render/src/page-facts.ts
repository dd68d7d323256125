import { competenciesOf } from './competencies.ts'
import type { ModuleInput } from './module-input.ts'

/** What the first screen says of the module. */
export function startFacts({ course, module, number, tag, words }: ModuleInput): object {
  const { minutes, objectives = [] } = module.metadata
  const { audience, title } = course.metadata
  const count = course.modules.length
  return {
    courseTitle: title,
    moduleOf: count > 1 ? words.say('moduleOf', number, count) : '',
    minutes: minutes === undefined ? '' : words.say(minutes === 1 ? 'minute' : 'minutes', minutes),
    objectives: objectives.map(({ text }) => text),
    facts: [
      { name: words.say('whoIsThisFor'), values: audience ? [{ text: audience }] : [] },
      {
        name: words.say('competencies'),
        values: competenciesOf(course, module, tag).map(({ name }) => name),
      },
    ].filter(({ values }) => values.length > 0),
  }
}

/** What the last screen gives: a look back, words and sources. */
export function endFacts({ course, module, words }: ModuleInput): object {
  const { metadata, glossary, references } = course
  const { publisher, license } = metadata
  return {
    objectives: (module.metadata.objectives ?? []).map(({ text }) => text),
    glossary: glossary.terms ?? [],
    abbreviations: glossary.abbreviations ?? [],
    references: (references.references ?? []).map(({ title, url, publisher, date, note }) => ({
      ...splitTitle(title),
      url: url && /^https?:\/\//i.test(url) ? url : '',
      line: [publisher, date].filter(Boolean).join(', '),
      note: note ?? '',
    })),
    imprint: [
      publisher ? words.say('publishedBy', publisher) : '',
      license ? words.say('license', license) : '',
    ].filter(Boolean),
  }
}

/** The last word apart, so that no line end parts it from the sign of a link. */
function splitTitle(title: string): { titleStart: string; titleEnd: string } {
  const titleEnd = /\S*$/.exec(title.trimEnd())?.[0] ?? ''
  return { titleStart: title.trimEnd().slice(0, -titleEnd.length || undefined), titleEnd }
}
