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
}

/** WCAG 2.2 up to level AA, and what axe-core calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(
    context: Document,
    options: unknown,
  ): Promise<{
    violations: {
      id: string
      impact?: string | null
      help: string
      nodes: { target: unknown[]; failureSummary?: string }[]
    }[]
  }>
}

/** Check what a frame shows now with axe-core. */
export async function checkAccessibility(frame: Frame | Page): Promise<readonly AccessibilityFinding[]> {
  const isThere = await frame.evaluate(() => 'axe' in window)
  if (!isThere) await frame.evaluate(await readAxe())
  return frame.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? '',
      help,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }))
  }, tags)
}

let axeSource: Promise<string> | undefined

function readAxe(): Promise<string> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return axeSource
}
