/** HTML tags that a module may use inside a sentence. */
export const htmlTags: ReadonlySet<string> = new Set([
  'abbr',
  'bdi',
  'br',
  'del',
  'em',
  'ins',
  'kbd',
  'mark',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'wbr',
])

/** Attributes that an allowed HTML tag may carry. */
export const htmlAttributes: ReadonlySet<string> = new Set(['lang', 'dir', 'title'])

/** HTML tags that hold nothing and that people write without a slash. */
export const voidTags: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
])

const advice: Readonly<Record<string, string>> = {
  a: 'write `[words](https://…)`',
  audio: 'write `![what it is](media/file.mp3)` or use a component',
  b: 'write `**words**`',
  blockquote: 'begin each line with `> `',
  center: 'take it out: the theme places things',
  code: 'put backticks around the words',
  details: 'use `<Accordion>`',
  div: 'take it out, or use a component such as `<Callout>`',
  font: 'take it out: the theme chooses fonts and colours',
  h1: 'the title stands at the top of the file; write `## ` for a screen',
  h2: 'write `## ` and the heading',
  h3: 'write `### ` and the heading',
  hr: 'write `---` between two empty lines',
  i: 'write `*words*`',
  iframe: 'take it out: a module plays without the network',
  img: 'use `<Figure src="media/…" alt="…"/>`',
  li: 'begin the line with `- `',
  ol: 'begin each line with `1. `',
  p: 'take it out: an empty line makes a paragraph',
  pre: 'put the lines between two lines of three backticks',
  q: 'write the quotation marks themselves',
  script: 'take it out: courses hold no code',
  style: 'take it out: the theme sets the looks',
  table: 'write the table with bars: `| left | right |`',
  ul: 'begin each line with `- `',
  video: 'use `<Video src="media/…"/>`',
}

/** What to write instead of a tag that is not allowed. */
export function adviceFor(tag: string): string {
  return advice[tag.toLowerCase()] ?? 'take it out, or use Markdown or a component'
}

/** Is this a tag that people know from HTML? */
export function isKnownHtmlTag(name: string): boolean {
  return htmlTags.has(name) || voidTags.has(name) || Object.hasOwn(advice, name)
}

/** Is this name that of an HTML tag and not of a component? Components begin with a capital letter. */
export function isHtmlName(name: string | null): boolean {
  return name === null || !/^[A-Z]/.test(name)
}
