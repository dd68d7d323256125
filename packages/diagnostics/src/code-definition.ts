/** How bad a finding is. Only errors stop a build. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * What the registry knows of one code.
 *
 * Texts start with the thing, say what is wrong and then what to do. They end without a full stop.
 * `D` is the data of the code: text is made from it when it is printed, never before.
 */
export interface CodeDefinition<D = never> {
  readonly severity: Severity
  /** What it is under `paath check --strict`. Default: as ever. */
  readonly strict?: Severity
  /** Title of the code's page: no data in it, and its meaning never changes. */
  readonly title: string
  readonly message: (data: D) => string
  readonly hint: (data: D) => string
  /** Why it matters, for someone who never saw the source. One to three sentences. */
  readonly why: string
  /**
   * Data for the page of the code, by key, where the name of a datum cannot stand for its value: a number that is reckoned with, a
   * word that is looked up.
   */
  readonly sample?: Readonly<Record<string, unknown>>
  /** Where the rule comes from: a section of a standard or a page of the platform. */
  readonly source?: string
}
