import type { Cell } from '../cell.ts'

/** How a verdict reads in a table. */
export const verdictWords: Readonly<Record<Cell['verdict'], string>> = {
  kept: 'kept',
  asked: 'kept, after asking',
  impossible: 'impossible there',
  'not-applicable': 'nothing to prove',
  broken: 'BROKEN',
}
