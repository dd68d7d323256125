import type { Place } from '@paath/diagnostics'

/** Where things stand in a YAML text: answers "which line is `objectives.0.text` on?". */
export interface YamlSource {
  /**
   * Place of a value or key.
   *
   * @param path Keys and indexes from the root. The nearest existing ancestor answers for what is missing.
   * @param at `value` is the default.
   */
  place(path: readonly (string | number)[], at?: 'key' | 'value'): Place
}
