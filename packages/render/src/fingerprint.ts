import type { Module, Question } from '@paath/model'
import type { Settings } from '@paath/protocol'

/** Everything that a learner's kept state refers to: screens, questions, options with their words, keys, checklists, scenarios, reflections. */
export function identityOf(
  module: Module,
  { checklists, scenarios, reflections }: Pick<Settings, 'checklists' | 'scenarios' | 'reflections'>,
): string {
  return JSON.stringify([
    module.screens.map(({ id }) => id),
    module.questions.map(partsOf),
    checklists.map(({ id, items }) => [id, items]),
    ...(scenarios.length + reflections.length > 0 ? [scenarios, reflections.map(({ id }) => id)] : []),
  ])
}

/** Name an edition by eight base32 characters over its identity. */
export function fingerprintOf(identity: string): string {
  return [0x811c9dc5, 0x1b873593].map((seed) => fourDigits(hash32(identity, seed))).join('')
}

function partsOf(question: Question): unknown[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return [question.id, question.type, question.options.map(({ text, right }) => [text, right])]
    case 'match':
      return [question.id, question.pairs.map(({ left, right }) => [left?.text ?? '', right.text])]
    case 'order':
      return [question.id, question.type, question.items.map(({ text }) => text)]
    case 'numeric':
      return [
        question.id,
        question.type,
        question.blanks.map(({ id, number, tolerance }) => [id, number, tolerance]),
      ]
    case 'fill-in':
      return [question.id, question.blanks.map(({ id, answers }) => [id, answers])]
  }
}

/** FNV-1a with 32 bits over UTF-16 code units, and a last stir so that the lower bits depend on all of it. */
function hash32(text: string, seed: number): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function fourDigits(number: number): string {
  return (number % 2 ** 20).toString(32).padStart(4, '0')
}
