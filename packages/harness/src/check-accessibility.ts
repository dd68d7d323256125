import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

/** One thing that axe-core has against a page. */
export interface AccessibilityFinding {
  /** Rule of axe-core: `color-contrast`. */
  readonly rule: string
  readonly impact: string
  readonly help: string
  /** CSS selectors of the elements, with what is wrong there. */
  readonly places: readonly string[]
  /** Tags of the rule, such as `wcag143`: which criteria it is about. */
  readonly tags: readonly string[]
  /** `open`: axe-core cannot tell, and a person must look. */
  readonly verdict: 'violation' | 'open'
}

/** What to look at. */
export interface AccessibilityOptions {
  /** Give also what axe-core cannot tell. Default: `false`. */
  readonly withOpen?: boolean
  /** Hears the rules of axe-core that found nothing wrong. Default: nobody. */
  readonly onPassed?: (rules: readonly string[]) => void
}

/** WCAG 2.2 up to level AA, and what axe-core calls best practice. */
const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that are off by default: tables whose cells have no header, and paragraphs that stand for headings. */
const rules = { 'td-has-header': { enabled: true }, 'p-as-heading': { enabled: true } }

interface AxeResult {
  readonly id: string
  readonly impact?: string | null
  readonly help: string
  readonly tags: readonly string[]
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[]
}

interface Axe {
  run(
    context: Document,
    options: unknown,
  ): Promise<{ violations: AxeResult[]; incomplete: AxeResult[]; passes: AxeResult[] }>
}

/** Check what a frame shows now with axe-core. */
export async function checkAccessibility(
  frame: Frame | Page,
  { withOpen = false, onPassed }: AccessibilityOptions = {},
): Promise<readonly AccessibilityFinding[]> {
  const isThere = await frame.evaluate(() => 'axe' in window)
  if (!isThere) await frame.evaluate(await readAxe())
  const { violations, incomplete, passed } = await frame.evaluate(
    async ({ options, many }) => {
      const { axe } = window as unknown as { axe: Axe }
      // axe-core reads also what is not displayed, which is most of a module: other screens are emptied meanwhile.
      const aside = [...document.querySelectorAll('section')]
        .filter((part) => getComputedStyle(part).display === 'none')
        .filter((part) => part.querySelectorAll('*').length >= many)
        .map((part) => ({ part, mark: part.cloneNode() as Element }))
      for (const { part, mark } of aside) part.replaceWith(mark)
      try {
        const { violations, incomplete, passes } = await axe.run(document, options)
        return { violations, incomplete, passed: passes.map(({ id }) => id) }
      } finally {
        for (const { part, mark } of aside) mark.replaceWith(part)
      }
    },
    {
      options: { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations', 'incomplete'] },
      many: 20,
    },
  )
  onPassed?.(passed)
  const open = withOpen ? incomplete.map((result) => toFinding(result, 'open')) : []
  return [...violations.map((result) => toFinding(result, 'violation')), ...open]
}

function toFinding(
  { id, impact, help, tags, nodes }: AxeResult,
  verdict: AccessibilityFinding['verdict'],
): AccessibilityFinding {
  const places = nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`)
  return { rule: id, impact: impact ?? '', help, places, tags, verdict }
}

let axeSource: Promise<string> | undefined

function readAxe(): Promise<string> {
  axeSource ??= readFile(findAxe(), 'utf8')
  return axeSource
}

/** Installed, or beside the bundle of the command line. */
function findAxe(): string | URL {
  try {
    return createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  } catch {
    return new URL('vendor/axe.min.js', import.meta.url)
  }
}
