/** Levels of thinking, lowest first. */
export const bloomLevels: readonly string[] = [
  'remember',
  'understand',
  'apply',
  'analyse',
  'evaluate',
  'create',
]

/** How high a level stands; -1 for none. */
export function bloomRank(level: string | undefined): number {
  return level === undefined ? -1 : bloomLevels.indexOf(level)
}
