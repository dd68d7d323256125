/**
 * What the script in `<head>` leaves for the rest of the runtime: the LMS that it found and whether it answered.
 * The head script runs before anything else, because some players decide while the page loads whether it can resume.
 */

/** Name of the global that holds the `Connection`. It is the only global of the runtime. */
export const connectionName = '__paath'

/** Attribute of `<html>` in a package of SCORM 2004, with the value `2004`. */
export const standardAttribute = 'data-standard'

/** A standard whose packages the runtime plays in. */
export type Standard = '1.2' | '2004'

/** The LMS as the head script found it. */
export interface Connection {
  /** The object with the LMS functions. */
  api?: LmsApi
  /** Whose object is looked for first. */
  readonly standard: Standard
  version: Standard | 'none'
  /** Is the window that holds the LMS object gone? */
  isGone?: () => boolean
  /** Could the session be opened? */
  ready: boolean
  /** What LMSInitialize or Initialize returned. */
  initialized?: unknown
  /** Set by the deferred script as soon as it runs. */
  running?: boolean
  /** Faults that were caught, for the author's preview and for tests. */
  faults: string[]
}

/** An LMS object: functions by name that take texts and return anything. */
export type LmsApi = Readonly<Record<string, (...values: string[]) => unknown>>
