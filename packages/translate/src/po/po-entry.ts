/** One entry of a PO file, as the format has it. */
export interface PoEntry {
  /** `msgctxt`: for ours the id of a unit. */
  readonly context: string | undefined
  readonly source: string
  readonly target: string
  /** `#.`: written by the tool. */
  readonly extracted: readonly string[]
  /** `#`: written by people; and one line `# @ {…}` of ours. */
  readonly comments: readonly string[]
  readonly flags: readonly string[]
  /** `#| msgid`: the source that the translation was made for. */
  readonly previous: string | undefined
  /** Line of `msgid` in the file, from 1. */
  readonly line: number
}

/** A PO file as data. */
export interface PoFile {
  /** Fields of the first entry, by name. */
  readonly header: ReadonlyMap<string, string>
  readonly entries: readonly PoEntry[]
}
