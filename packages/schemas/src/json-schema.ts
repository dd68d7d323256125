/** The part of JSON Schema 2020-12 that the schemas of this package use. */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string | readonly string[]
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  /** A text that people read: translators get it. */
  readonly 'x-translatable'?: boolean
  /** The value is the path of a file. */
  readonly 'x-file'?: string
  /** The wanted form in words, for the message when `pattern` does not match. */
  readonly 'x-form'?: string
}
