import type { Browser } from 'playwright-core'
import { LostProgress } from './cell.ts'
import type { Cell } from './cell.ts'
import { actions } from './stage/actions.ts'
import { expectations } from './stage/expectations.ts'
import { findLimit, neverAsking } from './limits.ts'
import type { PackageFacts } from './package-facts.ts'
import { withAnotherFingerprint } from './package-facts.ts'
import type { Scenario, Step } from './scenario.ts'
import { Stage } from './stage/stage.ts'

/** A package, a platform and a browser. */
export interface ScenarioOptions {
  readonly browser: Browser
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly facts: PackageFacts
  /** Id of an LMS profile. */
  readonly profile: string
}

/** Messages of a browser without a link: part of the play. */
const cutLink = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/

/** Play one scenario on one platform, and say what came of it. */
export async function runScenario(scenario: Scenario, options: ScenarioOptions): Promise<Cell> {
  const { profile, facts, files } = options
  const { launch } = facts
  const missing = whatIsMissing(scenario, facts)
  const cell = { profile, scenario: scenario.id }
  if (missing !== undefined)
    return { ...cell, verdict: 'not-applicable', reason: missing, notices: [], visits: [] }
  const opened = await openStage(options)
  if (typeof opened === 'string') {
    return { ...cell, verdict: 'broken', reason: opened, notices: [], visits: [] }
  }
  try {
    const fault = await play(opened, scenario, () => withAnotherFingerprint(files, launch))
    const limit = findLimit(profile, scenario.id)?.reason
    return { ...cell, ...judge(fault, opened, limit), visits: opened.visits() }
  } finally {
    await opened.close()
  }
}

/** Open the package. @returns what is wrong, for a page that does not open */
async function openStage({ browser, files, profile, facts }: ScenarioOptions): Promise<Stage | string> {
  const { launch, masteryScore } = facts
  try {
    return await Stage.open({
      browser,
      files,
      profile,
      launch,
      expected: cutLink,
      durationSeconds: durationSeconds(facts),
      // A phone: what most learners have, and the least to draw.
      device: { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' },
      ...(masteryScore !== undefined && { masteryScore }),
    })
  } catch (error) {
    return `The page does not open: ${firstLine(error)}`
  }
}

/** What went wrong, without the log that a driver of browsers adds. */
export function firstLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return words.split('\n')[0] ?? ''
}

/** So long that time alone never completes a visit: what is proven is what the package says. */
function durationSeconds({ settings }: PackageFacts): number {
  return settings === undefined ? 600 : 86_400
}

function whatIsMissing({ needs }: Scenario, { settings }: PackageFacts): string | undefined {
  if (needs === 'second tries' && settings) {
    const { questions } = settings
    if (questions.length === 0) return 'The module has no question'
    if (questions.some(({ attempts }) => attempts === 1)) return 'The module allows one try at each question'
  }
  if (needs === 'two screens' && (settings?.screens.length ?? 0) < 2) return 'The module has one screen'
  return undefined
}

/** What went wrong, and whether it is a loss of progress, which alone a platform can be the reason of. */
interface Fault {
  readonly words: string
  readonly isLoss: boolean
}

/** Carry out the steps. */
async function play(
  stage: Stage,
  scenario: Scenario,
  edition: () => ReadonlyMap<string, Uint8Array>,
): Promise<Fault | undefined> {
  const run = async (steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      if ('onEachScreen' in step) {
        const { length } = await stage.ask('screens')
        for (let screen = 0; screen < length; screen++) await run(step.onEachScreen)
      } else if ('do' in step) await actions[step.do](stage, edition)
      else await expectations[step.expect](stage)
    }
  }
  let loss: Fault | undefined
  try {
    await run(scenario.steps)
  } catch (error) {
    const words = firstLine(error)
    if (!(error instanceof LostProgress)) return { words, isLoss: false }
    loss = { words, isLoss: true }
  }
  const [words] = stage.faults()
  return words === undefined ? loss : { words, isLoss: false }
}

function judge(
  fault: Fault | undefined,
  stage: Stage,
  limit: string | undefined,
): Pick<Cell, 'verdict' | 'reason' | 'notices'> {
  const notices = [...stage.notices]
  if (limit !== undefined && fault?.isLoss) return { verdict: 'impossible', reason: limit, notices }
  if (limit !== undefined && fault === undefined) {
    return { verdict: 'broken', reason: `It works, though it is noted as impossible: ${limit}`, notices }
  }
  if (fault !== undefined) return { verdict: 'broken', reason: fault.words, notices }
  if (stage.wasAsked && neverAsking.has(stage.options.profile)) {
    return { verdict: 'broken', reason: `${asked}, though the platform knows`, notices }
  }
  if (stage.wasAsked) return { verdict: 'asked', reason: asked, notices }
  return { verdict: 'kept', reason: '', notices }
}

const asked = 'The learner is asked whether the answers on this device are theirs'
