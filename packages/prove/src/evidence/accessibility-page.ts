import { renderReport } from '@paath/render'
import { criteria } from '../accessibility/criteria.ts'
import type { Criterion } from '../accessibility/criteria.ts'
import type { AccessibilityProof } from '../accessibility/look-at-every-screen.ts'
import type { Proof } from '../prove-package.ts'

/** One line of the report: a criterion, how it is looked at, and what was seen. */
interface Line extends Criterion {
  readonly seen: string
  readonly mark: 'good' | 'bad' | 'open' | 'person'
}

/** Make the accessibility report: every criterion of WCAG 2.2 A and AA, with its place in GIGW 3.0. */
export function toAccessibilityPage(proof: Proof): string | undefined {
  const { accessibility, subject } = proof
  if (accessibility === undefined) return undefined
  const lines = criteria.map((criterion) => toLine(criterion, proof, accessibility))
  return renderReport('accessibility', {
    title: `Accessibility of ${subject.name}`,
    sha256: subject.sha256,
    screens: accessibility.screens,
    states: accessibility.states,
    lines,
    findings: accessibility.findings.map(({ rule, help, screen, state, verdict, places }) => ({
      rule,
      help,
      screen,
      state,
      verdict: verdict === 'open' ? 'a person must look' : 'violation',
      places: places.slice(0, 5),
    })),
  })
}

function toLine(criterion: Criterion, { diagnostics }: Proof, seen: AccessibilityProof): Line {
  const tag = `wcag${criterion.number.replaceAll('.', '')}`
  const findings = seen.findings.filter(({ tags }) => tags.includes(tag))
  const has = (code: string): boolean => diagnostics.some((diagnostic) => diagnostic.code === code)
  const broken =
    findings.some(({ verdict }) => verdict === 'violation') ||
    (criterion.by === 'keyboard walk' && has('prove/keyboard')) ||
    (criterion.by === '320 px and 400 %' && has('prove/too-wide'))
  if (broken) return { ...criterion, seen: 'violated', mark: 'bad' }
  if (findings.length > 0) return { ...criterion, seen: 'a person must look', mark: 'open' }
  if (criterion.by === 'a person') return { ...criterion, seen: 'not judged here', mark: 'person' }
  return { ...criterion, seen: 'nothing found', mark: 'good' }
}
