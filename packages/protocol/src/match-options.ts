/**
 * Find the options of an older edition in a newer one, by their 4-bit hashes.
 *
 * As many options of one hash before and after are the same ones in the same order, wherever they stand now: two
 * options can share a hash. Of a hash whose number has changed, options that stand where they stood stay, and the
 * others follow in order. What is left over keeps its place if that is free (its text was edited), and a single leftover
 * on both sides is the same option moved and edited.
 *
 * @returns For each old position the new one, or -1 for an option that is gone.
 */
export function matchOptions(older: readonly number[], newer: readonly number[]): number[] {
  const places = older.map(() => -1)
  const taken = newer.map(() => false)
  const give = (old: number, place: number): void => {
    places[old] = place
    taken[place] = true
  }
  const count = (list: readonly number[], hash: number): number => list.filter((one) => one === hash).length
  older.forEach((hash, old) => {
    if (newer[old] === hash && count(older, hash) !== count(newer, hash)) give(old, old)
  })
  older.forEach((hash, old) => {
    if (places[old] !== -1) return
    const place = newer.findIndex((other, index) => other === hash && !taken[index])
    if (place >= 0) give(old, place)
  })
  older.forEach((_, old) => {
    if (places[old] === -1 && taken[old] === false) give(old, old)
  })
  const lost = places.indexOf(-1)
  const free = taken.indexOf(false)
  if (older.length === newer.length && lost >= 0 && free >= 0 && places.indexOf(-1, lost + 1) < 0)
    give(lost, free)
  return places
}
