/** A check of data against one schema. Its `errors` hold what the last call found. */
export interface Validator {
  (data: unknown): boolean
  errors?: readonly ValidationError[] | null
}

/** One finding, as ajv words it. */
export interface ValidationError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}
