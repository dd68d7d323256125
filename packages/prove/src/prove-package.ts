import { createCollector } from '@paath/diagnostics'
import type { AnyDiagnostic, Report } from '@paath/diagnostics'
import { findProfile } from '@paath/lms'
import type { Browser } from 'playwright-core'
import { lookAtEveryScreen } from './accessibility/look-at-every-screen.ts'
import type { AccessibilityProof, LookContext } from './accessibility/look-at-every-screen.ts'
import { useKeyboard } from './accessibility/use-keyboard.ts'
import { walkWithoutClock } from './oldest-browser.ts'
import type { Cell } from './cell.ts'
import { checkStatically } from './check-statically.ts'
import { readPackageFacts } from './package-facts.ts'
import { platformsFor } from './platforms.ts'
import { inParallel } from './in-parallel.ts'
import { firstLine, runScenario } from './run-scenario.ts'
import type { Scenario } from './scenario.ts'
import { scenarios } from './scenarios/index.ts'
import { isMine } from './share-out.ts'
import type { Share } from './share-out.ts'

/** A package to prove. */
export interface ProofSubject {
  /** Name of the zip or page, for people and for places of diagnostics. */
  readonly name: string
  /** SHA-256 of the zip or of the page: what the evidence is bound to. */
  readonly sha256: string
  /** The zip itself, where there is one. */
  readonly zip?: Uint8Array
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Browsers to prove in. */
export interface ProofBrowsers {
  readonly today: Browser
  /** Chromium 80. Left out: it is said that nothing was tried there. */
  readonly oldest?: Browser
}

/** What was seen of one package. */
export interface Proof {
  readonly subject: Pick<ProofSubject, 'name' | 'sha256'>
  readonly depth: 'quick' | 'full'
  /** Name and version of the browser. */
  readonly browser: string
  readonly edition: string
  readonly cells: readonly Cell[]
  /** Only in a full proof. */
  readonly accessibility?: AccessibilityProof
  /** Only in a full proof: what became of a walk in Chromium 80; `not tried` where there is none. */
  readonly oldest?: string
  /** Errors mean that the package must not be used. */
  readonly diagnostics: readonly AnyDiagnostic[]
}

/** How to prove. */
export interface ProveOptions {
  readonly browsers: ProofBrowsers
  readonly depth: 'quick' | 'full'
  /** Pages that are open at the same time. Default: two for each processor. */
  readonly pages?: number
  /** Ids of LMS profiles. Default: all that such a package is for. */
  readonly profiles?: readonly string[]
  /** Ids of scenarios. Default: all in a full proof, one in a quick one. */
  readonly scenarios?: readonly string[]
  /** What of it falls to this package. Default: everything. */
  readonly share?: Share
  /** Whether a full proof looks at every screen, by keyboard and in Chromium 80, too. Default: `true`. */
  readonly look?: boolean
  /** Hears of each scenario that was played. Default: nobody. */
  readonly onCell?: (cell: Cell) => void
}

/** The scenario of a quick proof: through everything once, out, in again, and still complete. */
const quickScenario = 'reopen-after-pass'

/** Play a package and collect what is seen. A package that Paath did not make is for `judgeForeign`. */
export async function provePackage(subject: ProofSubject, options: ProveOptions): Promise<Proof> {
  const { browsers, depth, look = depth === 'full' } = options
  const { report, diagnostics } = createCollector()
  const facts = readPackageFacts(subject.files)
  checkStatically(subject, report)
  const context = { browser: browsers.today, files: subject.files, facts, name: subject.name, report }
  const [cells, seen, oldest] = await Promise.all([
    playScenarios(subject, options),
    look ? attempt('A look at every screen', () => lookAtEveryScreen(context), context) : undefined,
    look ? walkWithoutClock(browsers.oldest, context) : undefined,
    look ? attempt('The keyboard alone', () => useKeyboard(context), context) : undefined,
  ])
  cells.filter(({ verdict }) => verdict === 'broken').forEach((cell) => reportCell(cell, subject, report))
  return {
    subject: { name: subject.name, sha256: subject.sha256 },
    depth,
    browser: `Chromium ${browsers.today.version()}`,
    edition: facts.edition,
    cells,
    ...(seen && { accessibility: seen }),
    ...(oldest !== undefined && { oldest }),
    diagnostics,
  }
}

/** A page that cannot be gone through is a finding, not the end of the proof. */
async function attempt<Result>(
  scenario: string,
  run: () => Promise<Result>,
  { name, report }: Pick<LookContext, 'name' | 'report'>,
): Promise<Result | undefined> {
  try {
    return await run()
  } catch (error) {
    const reason = firstLine(error)
    report('prove/broken-promise', { platform: 'a page of its own', scenario, reason }, { file: name })
    return undefined
  }
}

function playScenarios(
  { files }: ProofSubject,
  { browsers, depth, pages, profiles, scenarios: chosen, onCell, share = { index: 0, of: 1 } }: ProveOptions,
): Promise<readonly Cell[]> {
  const facts = readPackageFacts(files)
  const wanted = scenarios.filter(({ id }) =>
    chosen ? chosen.includes(id) : depth === 'full' || id === quickScenario,
  )
  const runs = (profiles ?? platformsFor(facts, depth)).flatMap((profile, platform) =>
    wanted
      .filter((_, index) => isMine(share, platform, index))
      .map((scenario: Scenario) => async (): Promise<Cell> => {
        const cell = await runScenario(scenario, { browser: browsers.today, files, facts, profile })
        onCell?.(cell)
        return cell
      }),
  )
  return inParallel(runs, pages)
}

function reportCell({ profile, scenario, reason }: Cell, { name }: ProofSubject, report: Report): void {
  const platform = findProfile(profile)?.title ?? profile
  const title = scenarios.find(({ id }) => id === scenario)?.title ?? scenario
  report('prove/broken-promise', { platform, scenario: title, reason }, { file: name })
}
