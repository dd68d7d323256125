import type { LmsCall } from '@paath/lms'

/** Words of both standards, from low to high. */
const ranks: Readonly<Record<string, number>> = {
  'not attempted': 0,
  unknown: 0,
  browsed: 0,
  incomplete: 1,
  failed: 2,
  completed: 3,
  passed: 4,
}

/**
 * Find a status or score that a package lowered by itself within a visit.
 *
 * Visits are looked at one by one: what a platform gives back late may stand between them.
 *
 * @returns What happened, in words; undefined if nothing was lowered.
 */
export function findLowered(visits: readonly (readonly LmsCall[])[]): string | undefined {
  for (const calls of visits) {
    const lowered = [
      /^cmi\.core\.lesson_status$/,
      /^cmi\.completion_status$/,
      /^cmi\.success_status$/,
      /^cmi\.(core\.)?score\.raw$/,
    ].map((element) => inOneVisit(calls, element))
    const found = lowered.find((words) => words !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

function inOneVisit(calls: readonly LmsCall[], element: RegExp): string | undefined {
  const values = calls
    .filter(({ method, args }) => /^(LMS)?SetValue$/.test(method) && element.test(String(args[0])))
    .map(({ args }) => String(args[1]))
    .filter((value) => value !== '')
  for (const [index, value] of values.entries()) {
    const before = values[index - 1]
    if (before !== undefined && toRank(value) < toRank(before)) return `${before} was lowered to ${value}`
  }
  return undefined
}

function toRank(value: string): number {
  return ranks[value] ?? Number(value)
}
