import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** One entry of `defects.yaml`. */
interface Defect {
  readonly rule: string
  readonly insert?: string
  readonly question?: string
  readonly options?: readonly string[]
  readonly front?: string
  readonly course?: string
  /** Only variants that hold these words are mistakes. */
  readonly only?: string
}

/** A sound course with one mistake in it. */
export interface SeededDefect {
  readonly rule: string
  readonly files: Readonly<Record<string, string>>
}

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const soundModule = read('sound-module.mdx')
const soundCourse = read('sound-course.yaml')

/** The course without a mistake. */
export const soundFiles: Readonly<Record<string, string>> = filesOf(soundModule, soundCourse)

/** Make many courses with one mistake each. The same seed gives the same courses. */
export function seedDefects(count: number, seed: number): SeededDefect[] {
  const random = createRandom(seed)
  const defects = parse(read('defects.yaml')) as Defect[]
  return Array.from({ length: count }, (_, index) => {
    const defect = defects[index % defects.length]!
    return { rule: defect.rule, files: plant(defect, random) }
  })
}

function plant(defect: Defect, random: () => number): Record<string, string> {
  if (defect.course !== undefined) return filesOf(soundModule, withoutKey(soundCourse, defect.course))
  if (defect.front !== undefined)
    return filesOf(withLine(soundModule, vary(defect.front, random)), soundCourse)
  let text = ''
  do text = vary(defect.insert ?? questionOf(defect), random)
  while (defect.only !== undefined && !text.includes(defect.only))
  const places = [...soundModule.matchAll(/^\{\/\* here \*\/\}$/gm)].map(({ index }) => index)
  const at = places[Math.floor(random() * places.length)]!
  return filesOf(`${soundModule.slice(0, at)}${text}\n\n${soundModule.slice(at)}`, soundCourse)
}

function questionOf({ question = '', options = [] }: Defect): string {
  const lines = options.map((option) => {
    const [, box = '', text = '', feedback] = /^(x|-) (.*?)(?: > (.*))?$/.exec(option) ?? []
    return `- [${box === 'x' ? 'x' : ' '}] ${text}${feedback === undefined ? '' : `\n  > ${feedback}`}`
  })
  return `<Question id="planted" objective="o1" bloom="apply" difficulty="medium">\n\n${question}\n\n${lines.join('\n')}\n\n</Question>`
}

/** `{a|b}` becomes one of the two. */
function vary(text: string, random: () => number): string {
  return text.replaceAll(/\{([^{}/]*\|[^{}]*)\}/g, (_, choice: string) => {
    const words = choice.split('|')
    return words[Math.floor(random() * words.length)]!
  })
}

/** The line of the front matter with the same key is replaced. */
function withLine(text: string, line: string): string {
  const key = line.slice(0, line.indexOf(':') + 1)
  return text.replace(new RegExp(`^( *)${key}.*$`, 'm'), `$1${line}`)
}

function withoutKey(yaml: string, key: string): string {
  return yaml.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, 'm'), '')
}

function filesOf(module: string, course: string): Record<string, string> {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8"/></svg>'
  return {
    'course.yaml': course,
    'modules/counter/module.mdx': module,
    ...Object.fromEntries(
      ['ramp', 'desk', 'door', 'form'].map((name) => [`modules/counter/media/${name}.svg`, drawing]),
    ),
    'references.yaml':
      'references:\n  - { id: charter, title: Citizens charter, url: "https://example.org/charter" }\n',
    'glossary.yaml': 'terms:\n  - { term: Charter, meaning: What an office promises. }\n',
    'assets.yaml': `assets:\n${['ramp', 'desk', 'door', 'form'].map((name) => `  - { file: modules/counter/media/${name}.svg, kind: illustration, license: CC BY 4.0, creator: our office, source: made for this course }\n`).join('')}`,
  }
}

/** Numbers from 0 to 1 that look like chance and are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
