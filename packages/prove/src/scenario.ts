/** What a learner goes through, as data. `run-scenario.ts` is the one place that carries it out. */

/** One story of a learner, a device and a link. */
export interface Scenario {
  /** Kebab-case; the folder has the same name. */
  readonly id: string
  /** For people, as the head of a column: "Tab killed on every screen". */
  readonly title: string
  /** What must be true in the end, in one sentence. */
  readonly promise: string
  /** What the module must have, or the scenario means nothing for it. Default: nothing. */
  readonly needs?: 'second tries' | 'two screens'
  readonly steps: readonly Step[]
}

/** One thing that happens, or that must be so. */
export type Step = Action | Expectation | EachScreen

/** What is done, by the learner or to the device. */
export interface Action {
  readonly do:
    | 'finish the module'
    | 'do the first half'
    | 'do the rest up to the last screen'
    | 'do this screen'
    | 'answer everything wrong'
    | 'retry what is wrong'
    | 'go to the next screen'
    | 'go back one screen'
    | 'press the back button of the browser'
    | 'leave'
    | 'open'
    | 'kill the tab'
    | 'reload'
    | 'hide the page and return'
    | 'clear site data'
    | 'lose the link'
    | 'get the link back'
    | 'let the platform save'
    | 'move to a second device'
    | 'hand the device to a second learner'
    | 'take the device back'
    | 'publish another edition'
}

/** What must be so now. */
export interface Expectation {
  readonly expect:
    | 'everything as it was left'
    | 'nothing of another learner'
    | 'the answers as they were left'
    | 'the module is complete'
    | 'the status was never lowered'
    | 'the previous screen'
    | 'everything is right'
}

/** The same steps on each screen of the module. */
export interface EachScreen {
  readonly onEachScreen: readonly Step[]
}
