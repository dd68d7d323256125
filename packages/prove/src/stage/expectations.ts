import { setTimeout as wait } from 'node:timers/promises'
import { BrokenPromise, LostProgress } from '../cell.ts'
import type { Expectation } from '../scenario.ts'
import type { View } from '../page-side/driver.ts'
import type { Stage } from './stage.ts'
import { findLowered } from './lowered.ts'

/** Look this often, and let this much time pass in between. */
const looks = 16
const pause = 1_000

/** How each thing that must be so is looked for, by the words of the scenarios. */
export const expectations: Readonly<Record<Expectation['expect'], (stage: Stage) => Promise<void>>> = {
  'everything as it was left': (stage) => expectView(stage, (view) => view),
  'the answers as they were left': (stage) => expectView(stage, (view) => ({ ...view, screen: '' })),
  'nothing of another learner': expectNothingOfOthers,
  'the module is complete': expectComplete,
  'the status was never lowered': (stage) => {
    const lowered = findLowered(stage.visits())
    if (lowered !== undefined) throw new BrokenPromise(lowered)
    const status = stage.learner.serverRecord()?.status ?? 2
    if (stage.restores && status < 2) throw new BrokenPromise('The platform no longer has the completion')
    return Promise.resolve()
  },
  'the previous screen': async (stage) => {
    const screens = await stage.ask('screens')
    const wanted = screens[screens.indexOf(stage.left?.screen ?? '') - 1]
    const screen = await stage.ask('screen')
    if (screen !== wanted) throw new BrokenPromise(`The screen is ${screen}, expected ${wanted}`)
  },
  'everything is right': async (stage) => {
    const { verdicts } = await stage.view()
    const wrong = Object.entries(verdicts).find(([, verdict]) => verdict === 'wrong')
    if (wrong) throw new BrokenPromise(`The question ${wrong[0]} is still wrong after a second try`)
  },
}

/** Wait until the learner sees what they left; where the page asks whose answers these are, they say the truth. */
async function expectView(stage: Stage, part: (view: View) => View): Promise<void> {
  const { left } = stage
  if (left === undefined) throw new Error('A scenario expects what nobody has left')
  const wanted = JSON.stringify(part(left))
  for (let turn = 0; turn < looks; turn++) {
    if (JSON.stringify(part(await stage.view())) === wanted) return
    await answerTheQuestion(stage, left)
    await stage.pass(pause)
    await wait(4 * turn)
  }
  throw new LostProgress(describeLoss(left, await stage.view()))
}

/** "Someone was on screen 3 of this module. Was it you?" A learner knows on which screen they were. */
async function answerTheQuestion(stage: Stage, left: View): Promise<void> {
  const { isAsked, notice } = await stage.signs()
  if (!isAsked) return
  stage.wasAsked = true
  const position = (await stage.ask('screens')).indexOf(left.screen) + 1
  const numbers: readonly string[] = notice.match(/\p{Nd}+/gu) ?? []
  const isOwn = numbers.length === 0 || numbers.some((text) => toNumber(text) === position)
  await stage.ask('choose', isOwn ? 'yes' : 'no')
}

/** A number in the digits of any script. */
function toNumber(text: string): number {
  const digits = Array.from(text).map((digit) => {
    let zero = digit.codePointAt(0) ?? 0
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero--
    return (digit.codePointAt(0) ?? 0) - zero
  })
  return Number(digits.join(''))
}

function describeLoss(left: View, now: View): string {
  if (now.screen !== left.screen) return `The learner was on ${left.screen} and is on ${now.screen}`
  const question = Object.keys(left.answers).find(
    (id) =>
      JSON.stringify(left.answers[id]) !== JSON.stringify(now.answers[id]) ||
      left.verdicts[id] !== now.verdicts[id],
  )
  return question === undefined
    ? 'Ticks, words or a choice in a story are gone'
    : `The answer to ${question} is gone`
}

async function expectNothingOfOthers(stage: Stage): Promise<void> {
  const { fresh } = stage
  const before = stage.keptTexts()
  for (let turn = 0; turn < 6; turn++) {
    const view = await stage.view()
    if (JSON.stringify({ ...view, screen: '' }) !== JSON.stringify({ ...fresh, screen: '' }))
      throw new BrokenPromise('The learner sees answers of somebody else')
    if ((await stage.signs()).isAsked) await stage.ask('choose', 'no')
    await stage.pass(1_000)
  }
  const sent = JSON.stringify(stage.learner.serverWrites())
  if (before.some((text) => text.length > 20 && sent.includes(text))) {
    throw new BrokenPromise('The answers of one learner were sent as those of another')
  }
}

async function expectComplete(stage: Stage): Promise<void> {
  for (let turn = 0; turn < looks; turn++) {
    if (stage.restores ? stage.learner.serverRecord()?.status === 2 : await isFinished(stage)) return
    if (stage.isOpen) await stage.pass(pause)
    await wait(4 * turn)
  }
  throw new BrokenPromise(
    stage.restores ? 'The platform does not have the completion' : 'The page does not say that all is done',
  )
}

async function isFinished(stage: Stage): Promise<boolean> {
  return stage.isOpen ? (await stage.signs()).isFinished : stage.wasFinished
}
