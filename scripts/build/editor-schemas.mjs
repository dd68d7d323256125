// @ts-check
/** The schemas as editors get them: what the validators need not know, but a person who writes wants to read. */

/** What each value of a list of choices means, by the place of the list in its schema. */
const choices = {
  untranslated: {
    block: 'A language with a text that is not translated is not built.',
    'source-fallback': 'Texts that are not translated stand in the source language, marked as such.',
    'stale-banner': 'The old translation stays, and a banner says that the source has changed.',
  },
  bloom: {
    remember: 'Recall a fact: name, list, recognise.',
    understand: 'Say it in other words: explain, classify, compare.',
    apply: 'Use it in a case: fill in, calculate, carry out.',
    analyse: 'Take it apart: distinguish, find the cause.',
    evaluate: 'Judge it by a standard: check, decide, justify.',
    create: 'Make something new of it: draft, plan, design.',
  },
  complete: {
    answered: 'Every screen seen, every question answered once, every scenario followed to an ending.',
    seen: 'Every screen seen.',
  },
  kind: {
    photo: 'A photograph.',
    illustration: 'A drawing of a scene or an object.',
    diagram: 'A drawing of how things hang together: a flow, a chart.',
    map: 'A map. A reviewer looks at the borders it shows.',
    'historical-figure': 'A picture of a person of history. A reviewer looks at it.',
    screenshot: 'A picture of a screen.',
    icon: 'A small sign.',
    logo: 'The sign of an organisation.',
    audio: 'Sound that is no speech for learners: a recording, a call.',
    narration: 'Speech that reads the text to learners.',
    video: 'A film.',
    captions: 'The words of a film as a .vtt file.',
    document: 'A file to download.',
  },
  answer: {
    yes: 'The statement is true, and whoever signs stands for it.',
    no: 'The statement is not true: the course does not keep the rule.',
    'not-applicable': 'The statement does not concern this course; the note says why.',
  },
}

/**
 * What a course can be tagged with, in words.
 *
 * @param {readonly { key: string, rank: string, definition?: string, path: readonly { name: string }[] }[]} items
 */
export function toChoices(items) {
  return items
    .filter(({ rank }) => rank === 'sub-theme')
    .map(({ key, definition = '', path }) => ({
      key,
      name: path.map(({ name }) => name).join(' › '),
      description: definition,
    }))
}

/**
 * A schema for editors: each choice and each competency explains itself.
 *
 * @param {any} schema is not changed
 * @param {readonly { key: string, name: string, description: string }[]} competencies
 * @returns {any}
 */
export function toEditorSchema(schema, competencies) {
  if (Array.isArray(schema)) return schema.map((part) => toEditorSchema(part, competencies))
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).map(([name, part]) => [
    name,
    explain(name, toEditorSchema(part, competencies), competencies),
  ])
  return Object.fromEntries(entries)
}

/**
 * @param {string} name
 * @param {any} part
 * @param {readonly { key: string, name: string, description: string }[]} competencies
 */
function explain(name, part, competencies) {
  if (name === 'competencies' && part?.items?.type === 'string') {
    const { type, pattern, ...rest } = part.items
    const known = {
      enum: competencies.map(({ key }) => key),
      enumDescriptions: competencies.map((item) => `${item.name}. ${item.description}`),
    }
    // An id of a data set, or a level behind the key, is as good as a key.
    return { ...part, items: { ...rest, anyOf: [known, { type, pattern }] } }
  }
  const meanings = Object.hasOwn(choices, name)
    ? choices[/** @type {keyof typeof choices} */ (name)]
    : undefined
  if (meanings === undefined || !Array.isArray(part?.enum)) return part
  const enumDescriptions = part.enum.map(
    (/** @type {string} */ value) => /** @type {any} */ (meanings)[value],
  )
  return enumDescriptions.every((/** @type {unknown} */ text) => typeof text === 'string')
    ? { ...part, enumDescriptions }
    : part
}
