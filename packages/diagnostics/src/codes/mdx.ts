import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the text of a module: what the MDX parser refuses or would misread. */
export const mdxCodes = {
  'mdx/less-than': {
    severity: 'error',
    title: 'Less-than sign read as a tag',
    message: (data: { text: string }): string =>
      `The \`<\` in \`${data.text}\` is read as the start of a tag`,
    hint: (): string => 'Write `&lt;` for the sign, or use words: "less than 50"',
    why: 'In MDX a `<` right before a letter or digit starts a tag such as `<Callout>`.',
  },
  'mdx/autolink': {
    severity: 'error',
    title: 'Address in angle brackets',
    message: (data: { url: string }): string => `\`<${data.url}>\` is read as a tag, not as a link`,
    hint: (data: { url: string }): string =>
      `Write \`[words that say where it leads](${data.url.includes(':') ? '' : 'mailto:'}${data.url})\``,
    why: 'MDX has no links in angle brackets. A link with words also tells a screen reader where it leads.',
  },
  'mdx/void-tag': {
    severity: 'error',
    title: 'Tag without its closing slash',
    message: (data: { name: string }): string => `\`<${data.name}>\` never ends`,
    hint: (data: { name: string }): string => `Write \`<${data.name}/>\``,
    why: 'In MDX every tag must be closed. A tag that holds nothing closes itself with a slash.',
  },
  'mdx/brace': {
    severity: 'error',
    title: 'Curly brackets in the text',
    message: (data: { text: string }): string =>
      `\`${data.text}\` stands in curly brackets, which MDX reads as code`,
    hint: (): string => 'Put a backslash before the opening bracket: `\\{`',
    why: 'Text in curly brackets is code in MDX. Courses hold no code, so the text would be lost.',
  },
  'mdx/unclosed-brace': {
    severity: 'error',
    title: 'Curly bracket that never closes',
    message: (): string => 'This `{` has no `}`',
    hint: (): string => 'Put a backslash before it (`\\{`) to show it, or write the missing `}`',
    why: 'A `{` starts code in MDX, and everything up to the end of the file would be part of it.',
  },
  'mdx/html-comment': {
    severity: 'error',
    title: 'HTML comment',
    message: (): string => '`<!-- -->` is not a comment in MDX',
    hint: (): string => 'Write `{/* your note */}`',
    why: 'Notes between `{/*` and `*/}` stay out of the course and out of translation.',
  },
  'mdx/unclosed-tag': {
    severity: 'error',
    title: 'Tag that is never closed',
    message: (data: { name: string }): string => `\`<${data.name}>\` is opened here and never closed`,
    hint: (data: { name: string }): string =>
      `Write \`</${data.name}>\` where it ends, or \`/>\` at the end of this tag if nothing belongs inside`,
    why: 'Without the closing tag nobody can tell what belongs inside.',
  },
  'mdx/closing-name': {
    severity: 'error',
    title: 'Closing tag with another name',
    message: (data: { name: string; open: string }): string =>
      `\`</${data.name}>\` does not close \`<${data.open}>\``,
    hint: (data: { open: string }): string => `Write \`</${data.open}>\``,
    why: 'The names of both tags must be the same, capital letters included.',
  },
  'mdx/unclosed-comment': {
    severity: 'error',
    title: 'Note that never ends',
    message: (): string => 'The note that begins here has no `*/}`',
    hint: (): string => 'Write `*/}` where the note ends',
    why: 'Everything up to the end of the file would be part of the note.',
  },
  'mdx/unclosed-quote': {
    severity: 'error',
    title: 'Attribute whose quote is never closed',
    message: (data: { quote: string }): string =>
      `The \`${data.quote}\` that begins here is not closed on its line`,
    hint: (data: { quote: string }): string => `Write \`${data.quote}\` after the value`,
    why: 'Everything up to the next quote would be part of the value.',
  },
  'mdx/unopened-tag': {
    severity: 'error',
    title: 'Closing tag without an opening one',
    message: (data: { name: string }): string => `\`</${data.name}>\` closes nothing`,
    hint: (data: { name: string }): string => `Take it out, or write \`<${data.name}>\` where it begins`,
    why: 'A closing tag must have an opening tag of the same name before it.',
  },
  'mdx/crossed-tags': {
    severity: 'error',
    title: 'Tags closed in the wrong order',
    message: (data: { name: string; open: string }): string =>
      `\`</${data.name}>\` stands here, but \`<${data.open}>\` is still open`,
    hint: (data: { open: string }): string => `Write \`</${data.open}>\` before it`,
    why: 'What was opened last must be closed first.',
  },
  'mdx/tag-line': {
    severity: 'error',
    title: 'Tag on the line of its text',
    message: (data: { tag: string }): string =>
      `\`${data.tag}\` shares its line with text, but its partner stands on another line`,
    hint: (data: { tag: string }): string => `Put \`${data.tag}\` on a line of its own`,
    why: 'Either everything from the opening to the closing tag is on one line, or both tags have lines of their own.',
  },
  'mdx/curly-quote': {
    severity: 'error',
    title: 'Curly quotes around an attribute',
    message: (data: { quote: string }): string => `The quote \`${data.quote}\` is a curly one`,
    hint: (): string => 'Use straight quotes: `"`',
    why: 'Word processors turn quotes curly. In text that is fine; around the value of an attribute they must be straight.',
  },
  'mdx/attribute-quotes': {
    severity: 'error',
    title: 'Attribute without quotes',
    message: (data: { text: string }): string => `\`${data.text}\` has no quotes around its value`,
    hint: (): string => 'Put the value in straight quotes: `name="value"`',
    why: 'Quotes tell where the value begins and ends.',
  },
  'mdx/escaped-quote': {
    severity: 'error',
    title: 'Backslash before a quote in an attribute',
    message: (): string => 'A backslash does not protect a quote inside an attribute: the value ends there',
    hint: (): string => 'Write `&quot;` for a quote inside the value',
    why: 'Attributes know no backslash. `&quot;` is a quote everywhere.',
  },
  'mdx/bad-tag': {
    severity: 'error',
    title: 'Tag that cannot be read',
    message: (data: { name: string; character: string }): string =>
      data.character === ''
        ? `The tag \`<${data.name}\` is not finished`
        : `\`${data.character}\` cannot stand here in the tag \`<${data.name}\``,
    hint: (): string => 'A tag looks like `<Name key="value">`; to show a `<` as a sign write `&lt;`',
    why: 'A `<` followed by a letter starts a tag, and a tag holds only a name and attributes.',
  },
  'mdx/tag-indent': {
    severity: 'error',
    title: 'Tag that leaves its list item or quote',
    message: (): string =>
      'This line belongs to a tag inside a list item or quote, but is not indented like it',
    hint: (): string =>
      'Indent the line as far as the line where the tag begins, or start it with the same `>`',
    why: 'A tag that begins inside a list item or quote must end inside it.',
  },
  'mdx/pipe-in-cell': {
    severity: 'error',
    title: 'Bar inside a tag in a table',
    message: (): string => 'The `|` inside this tag ends the table cell',
    hint: (): string => 'Write `&#124;` for the bar',
    why: 'In a table row every `|` starts a new cell, even inside quotes.',
  },
  'mdx/heading-id': {
    severity: 'error',
    title: 'Id in curly brackets after a heading',
    message: (data: { id: string }): string => `\`{#${data.id}}\` is not an id here`,
    hint: (data: { id: string }): string => `Write \`<Screen id="${data.id}"/>\` under the heading`,
    why: 'Curly brackets hold code in MDX. The id of a screen is given by a tag under its heading.',
  },
  'mdx/setext-heading': {
    severity: 'error',
    title: 'Text turned into a heading by the line below',
    message: (data: { text: string; line: string; mark: string }): string =>
      `\`${data.text}\` becomes a heading because \`${data.line}\` stands right below it`,
    hint: (data: { mark: string }): string =>
      `Put an empty line between them for a dividing line, or write \`${data.mark} \` before the text for a heading`,
    why: 'In Markdown a line of hyphens or equals signs under a paragraph makes the paragraph a heading. That is rarely meant.',
  },
  'mdx/checkbox': {
    severity: 'error',
    title: 'Box that is not read as a box',
    message: (data: { text: string }): string => `\`${data.text}\` is shown as it stands, not as a box`,
    hint: (): string =>
      'Write `- [ ] text` or `- [x] text`: one space or x in the brackets, one space after them, then the text',
    why: 'Options and checklists are lists whose items begin with `[ ]` or `[x]`, a space and some text.',
  },
  'mdx/footnote': {
    severity: 'error',
    title: 'Footnote',
    message: (data: { label: string }): string =>
      `\`[^${data.label}]\` is a footnote, and screens have no foot`,
    hint: (): string => 'Put the note in brackets into the sentence, or the source into `references.yaml`',
    why: 'A screen shows one thing at a time. Sources are listed on the last screen.',
  },
  'mdx/broken-emphasis': {
    severity: 'warning',
    title: 'Stars or underscores that stay visible',
    message: (data: { text: string; tag: string }): string =>
      `\`${data.text}\` is not emphasised: its marks are shown as they stand`,
    hint: (data: { tag: string }): string => `Write \`<${data.tag}>…</${data.tag}>\` instead`,
    why: 'Markdown does not see emphasis that ends in a bracket or other sign and is followed by a letter, as happens where an ending is glued to a word: `**(आरटीआई)**ला`.',
  },
  'mdx/unreadable': {
    severity: 'error',
    title: 'Text that cannot be read',
    message: (data: { detail: string }): string => `The text cannot be read from here on: ${data.detail}`,
    hint: (): string => 'Look for a tag or a curly bracket that is opened and not closed near this place',
    why: 'The reader lost its way. What follows is not checked until this is mended.',
  },
} as const
mdxCodes satisfies Record<`mdx/${string}`, CodeDefinition>
