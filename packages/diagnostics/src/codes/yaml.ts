import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the form of YAML texts. */
export const yamlCodes = {
  'yaml/empty': {
    severity: 'error',
    title: 'Empty metadata',
    message: (): string => 'There is nothing here',
    hint: (): string => 'Write at least the required keys, such as `title: Spot a scam message`',
    why: 'The file or block exists but says nothing, so nothing can be built from it.',
  },
  'yaml/tab': {
    severity: 'error',
    title: 'Tab used for indentation',
    message: (): string => 'This line is indented with a tab',
    hint: (): string => 'Use spaces, two for each level',
    why: 'YAML allows only spaces at the start of a line, because a tab looks different in every editor.',
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'Key written twice',
    message: (data: { key: string }): string => `\`${data.key}\` stands here a second time`,
    hint: (): string => 'Keep one of the two',
    why: 'Only one of the two values could count, and nobody could tell which.',
  },
  'yaml/bad-indentation': {
    severity: 'error',
    title: 'Line indented wrongly',
    message: (): string => 'This line does not stand in line with its neighbours',
    hint: (): string => 'Keys of the same level start in the same column, with spaces before them',
    why: 'In YAML the indentation says what belongs to what.',
  },
  'yaml/colon-in-text': {
    severity: 'error',
    title: 'Colon in a text without quotes',
    message: (): string => 'The text after the key holds a second `: `',
    hint: (): string => 'Put the text in quotes: `title: "Safety: a primer"`',
    why: 'A colon followed by a space starts a new key, unless the text is in quotes.',
  },
  'yaml/reserved-character': {
    severity: 'error',
    title: 'Text that begins with a reserved character',
    message: (data: { character: string }): string => `A text cannot begin with \`${data.character}\``,
    hint: (): string => 'Put the text in quotes',
    why: 'Some characters have a meaning of their own in YAML when a text begins with them.',
  },
  'yaml/missing-colon': {
    severity: 'error',
    title: 'Key without a colon',
    message: (data: { text: string }): string => `\`${data.text}\` is not followed by \`: \` and a value`,
    hint: (): string => 'Write `key: value`, with a colon and a space',
    why: 'Metadata is a list of keys and values, one a line.',
  },
  'yaml/unclosed-quote': {
    severity: 'error',
    title: 'Quote that is never closed',
    message: (data: { quote: string }): string => `A closing \`${data.quote}\` is missing`,
    hint: (): string => 'Close the quote at the end of the text',
    why: 'Everything up to the next quote would be part of the text.',
  },
  'yaml/quote-in-text': {
    severity: 'error',
    title: 'Quote inside a text in the same quotes',
    message: (data: { quote: string }): string =>
      `The text that begins with \`${data.quote}\` ends at the next \`${data.quote}\`, before the line does`,
    hint: (data: { quote: string }): string =>
      data.quote === "'"
        ? 'Put double quotes around the text: `"It\'s fine"`'
        : 'Put single quotes around the text: `\'He said "no"\'`',
    why: 'The first quote of the same kind ends the text, and what follows has no meaning.',
  },
  'yaml/list-on-key-line': {
    severity: 'error',
    title: 'List that begins on the line of its key',
    message: (): string => 'The first item of this list stands on the line of its key',
    hint: (): string => 'Put each item on a line of its own below the key, after `- `',
    why: 'A list with `- ` begins on the next line. On one line it is written in brackets: `[one, two]`.',
  },
  'yaml/unclosed-bracket': {
    severity: 'error',
    title: 'Bracket that is never closed',
    message: (data: { bracket: string }): string => `A closing \`${data.bracket}\` is missing`,
    hint: (): string => 'Close the list, or write one item a line, each after `- `',
    why: 'Everything up to the end of the file would be part of the list.',
  },
  'yaml/bad-escape': {
    severity: 'error',
    title: 'Backslash in a text with double quotes',
    message: (): string => 'A backslash starts a special character here, and this one does not exist',
    hint: (): string => "Use single quotes ('…') around the text, or write the backslash twice",
    why: 'Inside double quotes YAML gives the backslash a meaning.',
  },
  'yaml/anchor': {
    severity: 'error',
    title: 'Anchor or alias',
    message: (data: { text: string }): string => `\`${data.text}\` is an anchor or alias`,
    hint: (): string => 'Write the value out; put a text that begins with `&` or `*` in quotes',
    why: 'Anchors make one value stand for another. People who read the file would not see it, and a few lines can grow without limit.',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'Type tag',
    message: (data: { text: string }): string => `\`${data.text}\` is a type tag`,
    hint: (): string => 'Take it out; put a text that begins with `!` in quotes',
    why: 'Metadata is plain text, numbers, lists and keys. Tags ask for special types.',
  },
  'yaml/merge-key': {
    severity: 'error',
    title: 'Merge key',
    message: (): string => '`<<` merges other keys into this block',
    hint: (): string => 'Write the keys out',
    why: 'What a block says must stand in the block.',
  },
  'yaml/many-documents': {
    severity: 'error',
    title: 'Second document in one file',
    message: (): string => 'A second `---` starts another document here',
    hint: (): string => 'Take the line out; one file holds one document',
    why: 'Only the first document would be read.',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'Metadata that cannot be read',
    message: (data: { detail: string }): string => `This cannot be read: ${data.detail}`,
    hint: (): string => 'Write `key: value`, one a line; put texts with special characters in quotes',
    why: 'The file follows no form that YAML knows, so its values cannot be told.',
  },
} as const
yamlCodes satisfies Record<`yaml/${string}`, CodeDefinition>
