/** The example of each component as a course of its own, so that it can be drawn, and what its picture hangs on. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { exampleOf, pictureOf } from '../../packages/components/generate.ts'
import { contentOf, courseOf, toLines } from '../../packages/components/test/render-module.ts'

/** One picture to draw. */
export interface ComponentExample {
  /** Folder of the component. */
  readonly name: string
  /** Text of the module that is drawn. */
  readonly module: string
  /** What to type into the gap of the question before it is drawn. */
  readonly typed?: string
}

/** The files that examples name, by where they are found in the repository and how large a real one would be. */
export const exampleMedia: Readonly<Record<string, { readonly from: string; readonly bytes?: number }>> = {
  'media/closing-time.svg': { from: 'courses/cyber-safety/modules/spot-the-scam/media/closing-time.svg' },
  'media/call.mp3': { from: 'test/courses/components/modules/counter/media/call.mp3', bytes: 640_000 },
  'media/call.mp4': {
    from: 'packages/components/src/video/cases/captions-and-transcript/input/media/call.mp4',
    bytes: 4_200_000,
  },
  'media/call.vtt': {
    from: 'packages/components/src/video/cases/captions-and-transcript/input/media/call.vtt',
  },
  'media/call.jpg': { from: 'courses/cyber-safety/modules/spot-the-scam/media/closing-time.svg' },
  'media/poster.pdf': {
    from: 'packages/components/src/explore/cases/links/input/media/poster.pdf',
    bytes: 96_000,
  },
}

/** Folders of all components. */
export function componentFolders(root: string): string[] {
  const folder = join(root, 'packages/components/src')
  return readdirSync(folder)
    .filter((name) => !name.startsWith('_') && existsSync(join(folder, name, 'component.ts')))
    .sort()
}

/** The examples that have a picture of their own. */
export function componentExamples(root: string): ComponentExample[] {
  return componentFolders(root)
    .filter((name) => pictureOf(name) === name)
    .map((name) => {
      const doc = readFileSync(join(root, 'packages/components/src', name, 'doc.md'), 'utf8')
      const { text, typed } = inPlace(name, exampleOf(doc) ?? '')
      return { name, module: `${top(name)}\n\n${text}`, ...(typed !== undefined && { typed }) }
    })
}

function top(name: string): string {
  return `---\ntitle: ${name}\nobjectives:\n  - id: o1\n    text: Check a doubtful message\n---`
}

/** An example where it may stand. */
function inPlace(name: string, example: string): { readonly text: string; readonly typed?: string } {
  if (name === 'screen') return { text: `${example}\nThree things give a false message away.\n` }
  if (name === 'feedback') {
    const question = `<Question id="q1">\n\nWho asks for the code? <Blank id="b1" answers={["Nobody"]}/>\n\n${example}\n</Question>`
    return { text: `## Example\n\n${question}\n`, typed: 'The bank' }
  }
  return { text: `## Example\n\n${example}` }
}

/**
 * What a picture hangs on, as a short hash: the example, the HTML that its component makes of it, and the rules and colours
 * of the theme for that HTML. A picture with another hash is out of date.
 */
export function stateOf(root: string, { module, typed = '' }: ComponentExample): string {
  const course = courseOf(new Map([['module.mdx', new TextEncoder().encode(module)]]))
  const html = toLines(course.modules.flatMap((one) => contentOf(course, one)))
  const theme = join(root, 'templates/themes/standard')
  const { colors, sizes } = parse(readFileSync(join(theme, 'theme.yaml'), 'utf8')) as ThemeTokens
  const styles = ['4-components.css', '4-scenes.css', '5-questions.css']
    .map((name) => readFileSync(join(theme, 'styles', name), 'utf8'))
    .join('\n')
  const parts = [module, typed, html, ...rulesFor(html, styles), JSON.stringify([colors.light, sizes])]
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 12)
}

interface ThemeTokens {
  readonly colors: { readonly light: unknown }
  readonly sizes: unknown
}

/** The rules that name a class of some HTML, without what only the form of the style sheet says. */
function rulesFor(html: string, styles: string): string[] {
  const classes = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')))
  const plain = styles.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(/\s+/g, ' ')
  const rules = plain.match(/[^{}]+\{[^{}]*\}/g) ?? []
  return rules.filter((rule) =>
    [...rule.slice(0, rule.indexOf('{')).matchAll(/\.([a-z][\w-]*)/g)].some(([, name = '']) =>
      classes.has(name),
    ),
  )
}
