import type { RootContent } from 'mdast'
import { stringify } from 'yaml'
import type { ModuleDraft } from '../outline.ts'
import { countWords } from '../outline.ts'
import { stampText } from '../stamp.ts'
import { toFlow } from './blocks.ts'
import type { BlockContext } from './block-context.ts'
import { element } from './element.ts'
import { serialize } from './serialize.ts'

/** What the text of a module needs beside its pieces. */
export interface ModuleContext extends BlockContext {
  /** Name of the document it comes from. */
  readonly source: string
  /** Language of the module, where it is not that of the course. */
  readonly language?: string
  /** The id of a screen, by its heading. */
  readonly screenId: (heading: string) => string
}

/** Words that a learner reads in a minute, with time to think. */
const wordsPerMinute = 120

/** The text of `module.mdx`, with a comment that names the document and the state in which it was imported. */
export function writeModule(draft: ModuleDraft, context: ModuleContext): string {
  const children: RootContent[] = toFlow(draft.opening, context)
  for (const { title, pieces } of draft.screens) {
    children.push(
      { type: 'heading', depth: 2, children: [{ type: 'text', value: title }] },
      element('Screen', { id: context.screenId(title) }),
      ...toFlow(pieces, context),
    )
  }
  const front = stringify(
    {
      title: draft.title,
      minutes: minutesOf(draft),
      ...(context.language !== undefined && { language: context.language }),
    },
    { lineWidth: 0, defaultStringType: 'PLAIN' },
  )
  return stampText(`---\n${front}---\n\n${serialize({ type: 'root', children })}`, context.source)
}

function minutesOf({ opening, screens }: ModuleDraft): number {
  const pieces = [...opening, ...screens.flatMap((screen) => screen.pieces)]
  const questions = pieces.filter(({ kind }) => kind === 'question').length
  return Math.min(Math.max(Math.round(countWords(pieces) / wordsPerMinute + questions * 0.5), 1), 240)
}
