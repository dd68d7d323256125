/** Options of a test that only CI plays, or none. */
export interface Length {
  readonly tags?: 'long'
}

/** The options of a test that says of one more platform, language or width what another one says already. */
export const long: Length = { tags: 'long' }

/** The options of a row of such a table: `isSample` picks the rows that also a short run plays. */
export function longUnless(isSample: boolean): Length {
  return isSample ? {} : long
}
