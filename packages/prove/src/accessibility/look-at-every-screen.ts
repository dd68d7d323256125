import type { Report } from '@paath/diagnostics'
import { checkAccessibility, openPackage } from '@paath/harness'
import type { AccessibilityFinding, Player } from '@paath/harness'
import type { Browser } from 'playwright-core'
import type { PackageFacts } from '../package-facts.ts'
import { drive } from '../stage/driver.ts'

/** A package that is looked at. */
export interface LookContext {
  readonly browser: Browser
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly facts: PackageFacts
  /** Name of the package. */
  readonly name: string
  readonly report: Report
}

/** What was seen of the screens of a package. */
export interface AccessibilityProof {
  /** How many screens were looked at, and in how many states in all. */
  readonly screens: number
  readonly states: number
  /** Rules of axe-core that applied somewhere and found nothing wrong anywhere. */
  readonly passed: readonly string[]
  readonly findings: readonly SeenFinding[]
  /** One picture a screen, as it looks on a small phone. */
  readonly pictures: readonly Picture[]
}

/** A finding, and where it was seen first. */
export interface SeenFinding extends AccessibilityFinding {
  readonly screen: string
  readonly state: string
}

/** How one screen looks. */
export interface Picture {
  readonly screen: string
  readonly jpeg: Uint8Array
}

/** A small phone, and a wide screen enlarged to 400 %, which leaves as much room. */
const phone = {
  viewport: { width: 320, height: 640 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const
const enlarged = { width: 320, height: 256 }

/** Look at every screen in every state with axe-core, on a small phone, and at 400 % for sideways scrolling. */
export async function lookAtEveryScreen(context: LookContext): Promise<AccessibilityProof> {
  const { browser, files, facts } = context
  const player = await openPackage({
    browser,
    files,
    profile: 'no-api',
    launch: facts.launch,
    device: phone,
    movableTime: true,
  })
  const findings: SeenFinding[] = []
  const passed = new Set<string>()
  const pictures: Picture[] = []
  let states = 0
  const look = async (screen: string, state: string): Promise<void> => {
    states++
    const found = await checkAccessibility(player.frame, {
      withOpen: true,
      onPassed: (rules) => rules.forEach((rule) => passed.add(rule)),
    })
    for (const finding of found) addFinding(findings, { ...finding, screen, state })
  }
  try {
    const screens = await drive(player.frame, 'screens')
    for (const screen of screens) {
      await drive(player.frame, 'goTo', screen)
      await player.advance(500)
      await checkWidth(player, screen, context)
      pictures.push({ screen, jpeg: await player.page.screenshot({ type: 'jpeg', quality: 60 }) })
      await lookAtStates(player, screen, look)
    }
    findings.forEach((finding) => reportFinding(finding, context))
    return {
      screens: screens.length,
      states,
      passed: [...passed].filter((rule) => !findings.some((finding) => finding.rule === rule)).sort(),
      findings,
      pictures,
    }
  } finally {
    await player.close()
  }
}

/** Untouched, everything wrong, everything right; a screen without questions has one state. */
async function lookAtStates(
  player: Player,
  screen: string,
  look: (screen: string, state: string) => Promise<void>,
): Promise<void> {
  await look(screen, 'untouched')
  const answered = await drive(player.frame, 'doScreen', 'wrong')
  if (answered === 0) return
  await look(screen, 'answered wrong')
  const retried = await drive(player.frame, 'retryScreen')
  if (retried > 0) await look(screen, 'answered right')
}

async function checkWidth(player: Player, screen: string, { name, report }: LookContext): Promise<void> {
  for (const [width, viewport] of [
    ['320 px', phone.viewport],
    ['400 %', enlarged],
  ] as const) {
    await player.page.setViewportSize(viewport)
    const [what] = await drive(player.frame, 'overflow')
    if (what !== undefined) report('prove/too-wide', { screen, width, what }, { file: name })
  }
  await player.page.setViewportSize(phone.viewport)
}

/** The same thing on every screen is told once. */
function addFinding(findings: SeenFinding[], finding: SeenFinding): void {
  const isKnown = findings.some(
    ({ rule, places, verdict }) =>
      rule === finding.rule && verdict === finding.verdict && places[0] === finding.places[0],
  )
  if (!isKnown) findings.push(finding)
}

function reportFinding(
  { rule, help, places, verdict, screen, state }: SeenFinding,
  { name, report }: LookContext,
): void {
  const where = places[0]?.replace(/:\s[\s\S]*$/, '') ?? ''
  if (verdict === 'open') report('prove/look-yourself', { screen, rule, what: help, where }, { file: name })
  else report('prove/inaccessible', { screen, state, rule, what: help, where }, { file: name })
}
