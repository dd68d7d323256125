import type { MatchQuestion, Pair } from '@paath/model'
import { letterOf } from './letters.ts'

/** A right side as the page shows it: the letter is its place among the author's rows. */
export interface RightSide {
  readonly letter: string
  readonly cell: Pair['right']
}

/** The right sides of a match question in the author's order, each text once. */
export function rightSidesOf(question: MatchQuestion): RightSide[] {
  return distinctRows(question).map((cell, index) => ({ letter: letterOf(index), cell }))
}

/** The same, shuffled by the question's id, so that every build and every language shows the same order. */
export function shuffledRightSides(question: MatchQuestion): RightSide[] {
  const sides = rightSidesOf(question)
  return shuffledIndexes(sides.length, question.id).flatMap((index) => sides[index] ?? [])
}

/** The left sides, in the author's order. */
export function leftSidesOf(question: MatchQuestion): NonNullable<Pair['left']>[] {
  return question.pairs.flatMap(({ left }) => left ?? [])
}

/** For each left side the letter of its partner. */
export function matchKeyOf(question: MatchQuestion): string {
  const texts = rightSidesOf(question).map(({ cell }) => cell.text)
  return question.pairs
    .filter(({ left }) => left)
    .map(({ right }) => letterOf(texts.indexOf(right.text)))
    .join('')
}

function distinctRows(question: MatchQuestion): Pair['right'][] {
  const seen = new Map(question.pairs.map(({ right }) => [right.text, right]))
  return [...seen.values()]
}

/**
 * A shuffle that depends only on the seed. It never gives the author's order back when there is another: the key
 * would be readable as a straight line.
 */
export function shuffledIndexes(length: number, seed: string): number[] {
  const indexes = Array.from({ length }, (_, index) => index)
  let state = seedOf(seed)
  for (let last = length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (last + 1))
    const moved = indexes[last] ?? 0
    indexes[last] = indexes[other] ?? 0
    indexes[other] = moved
  }
  const isUnchanged = indexes.every((value, index) => value === index)
  return isUnchanged ? [...indexes.slice(1), ...indexes.slice(0, 1)] : indexes
}

function seedOf(text: string): number {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619)
  return hash >>> 0
}
