import type { InlineContext } from './inline.ts'

/** What the writer of a module needs beside its pieces. */
export interface BlockContext extends InlineContext {
  /** The id of the next question, by the words of its stem. */
  readonly questionId: (stem: string) => string
  /** A person has gone on with the module: what its questions lack is found there, not in the document. */
  readonly isEdited: boolean
}
