import type { Action } from '../scenario.ts'
import type { Manner } from '../page-side/driver.ts'
import type { Stage } from './stage.ts'

/** How one action is carried out. `edition` gives what is published again. */
export type Act = (stage: Stage, edition: () => ReadonlyMap<string, Uint8Array>) => Promise<void>

/** Nobody is faster than this: players listen from a second and a half after the page has come. */
const settlingIn = 2_000

/** Commits wait for a second of quiet. */
const afterAScreen = 1_200

/** All that can happen to a learner, by the words of the scenarios. */
export const actions: Readonly<Record<Action['do'], Act>> = {
  'finish the module': (stage) => walk(stage, { how: 'right', until: 'the end' }),
  'answer everything wrong': (stage) => walk(stage, { how: 'wrong', until: 'the end' }),
  'do the first half': (stage) => walk(stage, { how: 'right', until: 'the middle' }),
  'do the rest up to the last screen': (stage) => walk(stage, { how: 'right', until: 'the last screen' }),
  'do this screen': async (stage) => {
    await stage.ask('doScreen', 'right')
    await look(stage)
  },
  'retry what is wrong': retryEverything,
  'go to the next screen': async (stage) => {
    await stage.ask('goNext')
    await look(stage)
  },
  'go back one screen': async (stage) => {
    await stage.ask('goBack')
    await look(stage)
  },
  'press the back button of the browser': async (stage) => {
    await stage.learner.frame.evaluate(() => window.history.back())
    await stage.pass(afterAScreen)
  },
  leave: async (stage) => {
    await stage.signs()
    await stage.leave()
  },
  open: async (stage) => {
    await stage.open()
    await stage.pass(settlingIn)
  },
  'kill the tab': (stage) => stage.killTab(),
  reload: async (stage) => {
    await stage.reload()
    await stage.pass(settlingIn)
  },
  'hide the page and return': async (stage) => {
    await stage.ask('hideAndReturn')
    await stage.pass(afterAScreen)
    await stage.signs()
  },
  'clear site data': (stage) => stage.clearSiteData(),
  'lose the link': (stage) => stage.learner.goOffline(),
  'get the link back': async (stage) => {
    await stage.signs()
    await stage.learner.goOnline()
    // An LMS out of reach is tried again every fifteen seconds.
    await stage.pass(16_000)
  },
  'let the platform save': (stage) => stage.pass(5_000),
  'move to a second device': async (stage) => {
    await stage.moveToSecondDevice()
    await stage.pass(settlingIn)
  },
  'hand the device to a second learner': async (stage) => {
    await stage.handToSecondLearner()
    await stage.pass(settlingIn)
  },
  'take the device back': async (stage) => {
    await stage.takeBack()
    await stage.pass(settlingIn)
  },
  'publish another edition': (stage, edition) => {
    stage.learner.publish(edition())
    return Promise.resolve()
  },
}

interface Walk {
  readonly how: Manner
  readonly until: 'the middle' | 'the last screen' | 'the end'
}

/** Do screen after screen from the one on view. */
async function walk(stage: Stage, { how, until }: Walk): Promise<void> {
  const screens = await stage.ask('screens')
  const start = screens.indexOf(await stage.ask('screen'))
  const last = screens.length - 1
  const end = until === 'the middle' ? Math.max(start + 1, Math.ceil(last / 2)) : last
  for (let index = start; index <= last; index++) {
    const isStop = until !== 'the end' && index === Math.min(end, last)
    if (isStop) break
    await stage.ask('doScreen', how)
    if (index < last) await stage.ask('goNext')
    // Some messages stand on one screen only.
    await stage.signs()
    await stage.pass(afterAScreen)
  }
  await look(stage)
}

async function retryEverything(stage: Stage): Promise<void> {
  for (const screen of await stage.ask('screens')) {
    await stage.ask('goTo', screen)
    await stage.ask('retryScreen')
  }
  await stage.pass(afterAScreen)
  await look(stage)
}

/** Remember what the learner sees now. */
async function look(stage: Stage): Promise<void> {
  stage.left = await stage.view()
  await stage.signs()
}
