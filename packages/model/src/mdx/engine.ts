/**
 * The parser itself: the parts that remark is made of, put together for text that is data.
 *
 * JavaScript is never parsed: curly brackets are counted, and what stands in them is read by `readLiteral`. So there is
 * no code to run, no grammar of code to trip over, and a paragraph may begin with the word "import". For every text
 * that remark with remark-mdx accepts, the tree is the same; a test compares them.
 */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression'
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { mdxExpression } from 'micromark-extension-mdx-expression'
import { mdxJsx } from 'micromark-extension-mdx-jsx'
import { mdxMd } from 'micromark-extension-mdx-md'
import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import { guardedTable } from './guarded-table.ts'

const options = {
  extensions: [
    frontmatter(),
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTaskListItem(),
    mdxExpression(),
    mdxJsx(),
    mdxMd(),
  ],
  mdastExtensions: [
    frontmatterFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    mdxExpressionFromMarkdown(),
    mdxJsxFromMarkdown(),
  ],
}

/** What the parser says when it gives up. */
export interface ParseFailure {
  readonly reason: string
  /** Offset where it gave up, if it tells. */
  readonly offset: number | undefined
  /** Name of the parser's own rule. */
  readonly rule: string
}

/** Takes headings away that are made by a line of hyphens below. */
const withoutUnderlines = { disable: { null: ['setextUnderline'] } }

/** Parse a text. Nothing in it is ever evaluated. */
export function parseText(text: string): { readonly tree: Root } | { readonly failure: ParseFailure } {
  try {
    return { tree: parseWith(text) }
  } catch (error) {
    return isMessage(error) ? { failure: failureOf(error) } : parseWithoutUnderlines(text)
  }
}

/** The tree of a text that the parser takes as it is, undefined for any other. */
export function parseSound(text: string): Root | undefined {
  try {
    return parseWith(text)
  } catch {
    // Whatever is wrong, a parse of the whole text says so.
    return undefined
  }
}

/**
 * A tag that is left open in an underlined heading stops the parser's build for development with an assertion that
 * says nothing. Without such headings it finds the tag.
 */
function parseWithoutUnderlines(text: string): ReturnType<typeof parseText> {
  try {
    return { tree: parseWith(text, withoutUnderlines) }
  } catch (error) {
    if (isMessage(error)) return { failure: failureOf(error) }
    throw error
  }
}

function parseWith(text: string, ...more: Extension[]): Root {
  return fromMarkdown(text, { ...options, extensions: [...options.extensions, guardedTable(text), ...more] })
}

interface Message {
  readonly reason: string
  readonly ruleId?: string
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } }
}

function isMessage(error: unknown): error is Error & Message {
  return error instanceof Error && 'reason' in error
}

function failureOf({ reason, ruleId = '', place }: Message): ParseFailure {
  return { reason, rule: ruleId, offset: place?.offset ?? place?.start?.offset }
}
