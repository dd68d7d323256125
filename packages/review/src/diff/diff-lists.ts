/** One step from an old list to a new one. */
export interface Step<Item> {
  readonly kind: 'same' | 'deleted' | 'inserted'
  readonly item: Item
}

/** Above this many cells a table of common parts is not made: the lists count as wholly different. */
const mostCells = 4_000_000

/** The fewest steps from one list to another. Of steps at the same place deletions come first. */
export function diffLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string = String,
): Step<Item>[] {
  const a = before.map(keyOf)
  const b = after.map(keyOf)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const middle = diffMiddle(
    { items: before.slice(start, before.length - end), keys: a.slice(start, a.length - end) },
    { items: after.slice(start, after.length - end), keys: b.slice(start, b.length - end) },
  )
  return [
    ...toSteps('same', after.slice(0, start)),
    ...middle,
    ...toSteps('same', after.slice(after.length - end)),
  ]
}

interface Side<Item> {
  readonly items: readonly Item[]
  readonly keys: readonly string[]
}

function diffMiddle<Item>(before: Side<Item>, after: Side<Item>): Step<Item>[] {
  const rows = before.keys.length
  const columns = after.keys.length
  if (rows === 0 || columns === 0 || rows * columns > mostCells) {
    return [...toSteps('deleted', before.items), ...toSteps('inserted', after.items)]
  }
  const common = commonLengths(before.keys, after.keys)
  const width = columns + 1
  const steps: Step<Item>[] = []
  let row = 0
  let column = 0
  while (row < rows || column < columns) {
    const down = row < rows ? (common[(row + 1) * width + column] ?? 0) : -1
    const right = column < columns ? (common[row * width + column + 1] ?? 0) : -1
    if (row < rows && column < columns && before.keys[row] === after.keys[column]) {
      steps.push({ kind: 'same', item: after.items[column] as Item })
      row += 1
      column += 1
    } else if (down >= right) steps.push({ kind: 'deleted', item: before.items[row++] as Item })
    else steps.push({ kind: 'inserted', item: after.items[column++] as Item })
  }
  return steps
}

/** Longest common list from each place to the ends, row by row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint32Array {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      table[row * width + column] =
        a[row] === b[column]
          ? (table[(row + 1) * width + column + 1] ?? 0) + 1
          : Math.max(table[(row + 1) * width + column] ?? 0, table[row * width + column + 1] ?? 0)
    }
  }
  return table
}

function toSteps<Item>(kind: Step<Item>['kind'], items: readonly Item[]): Step<Item>[] {
  return items.map((item) => ({ kind, item }))
}
