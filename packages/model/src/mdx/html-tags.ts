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
  a: 'Write `[words](https://…)`',
  audio: 'Write `![what it is](media/file.mp3)` or use a component',
  b: 'Write `**words**`',
  blockquote: 'Begin each line with `> `',
  center: 'Take it out: the theme places things',
  code: 'Put backticks around the words',
  details: 'Use `<Accordion>`',
  div: 'Take it out, or use a component such as `<Callout>`',
  font: 'Take it out: the theme chooses fonts and colours',
  h1: 'The title stands at the top of the file; write `## ` for a screen',
  h2: 'Write `## ` and the heading',
  h3: 'Write `### ` and the heading',
  hr: 'Write `---` between two empty lines',
  i: 'Write `*words*`',
  iframe: 'Take it out: a module plays without the network',
  img: 'Use `<Figure src="media/…" alt="…"/>`',
  li: 'Begin the line with `- `',
  ol: 'Begin each line with `1. `',
  p: 'Take it out: an empty line makes a paragraph',
  pre: 'Put the lines between two lines of three backticks',
  q: 'Write the quotation marks themselves',
  script: 'Take it out: courses hold no code',
  style: 'Take it out: the theme sets the looks',
  table: 'Write the table with bars: `| left | right |`',
  ul: 'Begin each line with `- `',
  video: 'Use `<Video src="media/…"/>`',
}

/** What to write instead of a tag that is not allowed. */
export function adviceFor(tag: string): string {
  return advice[tag.toLowerCase()] ?? 'Take it out, or use Markdown or a component'
}

/** Is this a tag that people know from HTML? */
export function isKnownHtmlTag(name: string): boolean {
  return htmlTags.has(name) || voidTags.has(name) || Object.hasOwn(advice, name)
}

/** Is this name that of an HTML tag and not of a component? Components begin with a capital letter. */
export function isHtmlName(name: string | null): boolean {
  return name === null || !/^[A-Z]/.test(name)
}
