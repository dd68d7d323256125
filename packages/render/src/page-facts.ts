import { countAsked, toPlainText } from '@paath/model'
import type { AssessmentFrontmatter } from '@paath/schemas'
import { competenciesOf } from './competencies.ts'
import type { ModuleInput } from './module-input.ts'

/** What the first screen says of the module. */
export function startFacts(input: ModuleInput): object {
  if (input.test) return testFacts(input, input.test)
  const { course, module, number, tag, words } = input
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
        values: competenciesOf(course, module.metadata, tag).map(({ name }) => name),
      },
    ].filter(({ values }) => values.length > 0),
  }
}

/** What the first screen says of the final test: its rules. */
function testFacts({ course, module, words }: ModuleInput, test: AssessmentFrontmatter): object {
  const { minutes, pass, attempts, instructions = '' } = test
  const rules = [
    words.say('testQuestions', countAsked(module)),
    words.say('passMark', pass),
    ...(attempts === undefined ? [] : [words.say('attempts', attempts)]),
    words.say('handInHint'),
  ]
  return {
    courseTitle: course.metadata.title,
    moduleOf: words.say('finalTest'),
    minutes: minutes === undefined ? '' : words.say(minutes === 1 ? 'minute' : 'minutes', minutes),
    instructions,
    facts: [{ name: words.say('finalTest'), values: rules }],
  }
}

/** The questions, for the list on the last screen that says how each went. */
function reviewOf({ module, prefix }: ModuleInput): object[] {
  return module.questions.map(({ id, prompt }) => ({ id: prefix + id, text: shorten(toPlainText(prompt)) }))
}

/** Enough of a question to know it again. */
function shorten(text: string): string {
  const letters = Array.from(text)
  return letters.length > 120 ? `${letters.slice(0, 119).join('').trimEnd()}…` : text
}

/** What the last screen gives: a look back, words and sources. */
export function endFacts(input: ModuleInput): object {
  const { course, module, number, words, test, isLast, hasSources } = input
  const { metadata, glossary, references } = course
  const { publisher, license } = metadata
  const imprint = [
    publisher ? words.say('publishedBy', publisher) : '',
    license ? words.say('license', license) : '',
  ].filter(Boolean)
  if (test) return { imprint, isLast, review: reviewOf(input) }
  const own = {
    ...(isLast ? { imprint } : { moduleOf: words.say('moduleOf', number, course.modules.length) }),
    isLast,
    objectives: (module.metadata.objectives ?? []).map(({ text }) => text),
    review: reviewOf(input),
  }
  if (!hasSources) return own
  return {
    ...own,
    glossary: glossary.terms ?? [],
    abbreviations: glossary.abbreviations ?? [],
    references: (references.references ?? []).map(({ title, url, publisher, date, note }) => ({
      ...splitTitle(title),
      url: url && /^https?:\/\//i.test(url) ? url : '',
      line: [publisher, date].filter(Boolean).join(', '),
      note: note ?? '',
    })),
  }
}

/** The last word apart, so that no line end parts it from the sign of a link. */
function splitTitle(title: string): { titleStart: string; titleEnd: string } {
  const titleEnd = /\S*$/.exec(title.trimEnd())?.[0] ?? ''
  return { titleStart: title.trimEnd().slice(0, -titleEnd.length || undefined), titleEnd }
}
