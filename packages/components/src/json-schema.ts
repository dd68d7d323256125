/** The part of JSON Schema 2020-12 that component attributes use. */
export interface JsonSchema {
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly (string | number)[]
  readonly default?: unknown
  readonly pattern?: string
  /** What `pattern` wants, in words that follow "expected". */
  readonly 'x-expected'?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean
  /** The parser of the model reads this value and reports what is wrong with it; nothing here judges it again. */
  readonly 'x-parsed'?: true
  /** A text that people read: translators get it. */
  readonly 'x-translatable'?: boolean
  /** A path of a file beside the module. */
  readonly 'x-file'?: 'image' | 'video' | 'audio' | 'captions' | 'download'
}
