/** What one element of a data model takes; undefined when the value is good. */
export type Check = (value: string) => string | undefined

/** The checks of the elements of a data model, by the pattern of their names. */
export type Checks = readonly (readonly [RegExp, Check])[]

/** A number that every LMS takes: at most five digits and two decimals. */
export const decimal: RegExp = /^-?\d{1,5}(\.\d{1,2})?$/

/** The value has this form. */
export const matches =
  (pattern: RegExp, what: string): Check =>
  (value) =>
    pattern.test(value) ? undefined : `is ${JSON.stringify(value)}, expected ${what}`

/** The value is one of these words. */
export const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value)
      ? undefined
      : `is ${JSON.stringify(value)}, expected ${words.join(', ') || 'nothing'}`

/** The value is no longer than this. */
export const atMost =
  (length: number): Check =>
  (value) =>
    value.length <= length ? undefined : `has ${value.length} characters, at most ${length} are kept`

/** The value is a number in these bounds. */
export const numberFrom =
  (low: number, high: number): Check =>
  (value) =>
    value === '' || (decimal.test(value) && Number(value) >= low && Number(value) <= high)
      ? undefined
      : `is ${JSON.stringify(value)}, expected a number from ${low} to ${high} with at most two decimals`
