/** A learner with a keyboard: everything here goes through Tab, Space, Enter, arrows and letters. */
import type { Player } from '@paath/harness'
import { page as marks } from '@paath/protocol'
import type { QuestionSettings, Settings } from '@paath/protocol'
import type { Frame } from 'playwright-core'

/** What a learner sees of where they are and what they have answered. */
export interface Progress {
  readonly screen: string
  /** By question id. Choice: chosen letters. Match: a letter a line. Order: the letters as they stand. Fill-in: texts. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** `right`, `wrong` or nothing, by question id. */
  readonly verdicts: Readonly<Record<string, string>>
  /** Ticks of every checklist, in page order. */
  readonly ticks: readonly boolean[]
}

/** More than any screen needs. */
const mostTabs = 150

/** Where a module is shown: in a platform's player, or in a tab of its own. */
export type Stage = Pick<Player, 'page' | 'frame'>

/** One learner in front of one module. */
export class Learner {
  readonly settings: Settings
  private readonly player: Stage

  private constructor(player: Stage, settings: Settings) {
    this.player = player
    this.settings = settings
  }

  /** Sit down in front of a module that was just opened. */
  static async at(player: Stage): Promise<Learner> {
    const text = await player.frame.evaluate(
      (id) => document.getElementById(id)?.textContent,
      marks.settingsId,
    )
    return new Learner(player, JSON.parse(text ?? '') as Settings)
  }

  get frame(): Frame {
    return this.player.frame
  }

  /** Press keys, one after the other. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.player.page.keyboard.press(key)
  }

  /** Press Tab until the focus is on an element. */
  async tabTo(selector: string): Promise<void> {
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await this.isFocused(selector)) return
      await this.press('Tab')
    }
    throw new Error(`${mostTabs} times Tab did not reach ${selector}`)
  }

  /** Press the button that leads to the next screen. */
  async goNext(): Promise<void> {
    await this.tabTo(`[${marks.next}]`)
    await this.press('Enter')
  }

  /** Go on, screen by screen, until one is shown. */
  async goTo(screen: string): Promise<void> {
    const ids = this.settings.screens.map(({ id }) => id)
    for (let index = ids.indexOf(await this.screen()); index < ids.indexOf(screen); index++)
      await this.goNext()
    if ((await this.screen()) !== screen) throw new Error(`The learner is not on ${screen}`)
  }

  async screen(): Promise<string> {
    return this.frame.evaluate(
      ({ screen, current }) => document.querySelector(`[${screen}][${current}]`)?.getAttribute(screen) ?? '',
      marks,
    )
  }

  /** Answer a question and check it. The learner must be on its screen. */
  async answer(question: QuestionSettings, how: 'right' | 'wrong' = 'right'): Promise<void> {
    const form = `[${marks.question}="${question.id}"]`
    const letters = lettersOf(question, how)
    if (question.type === 'single' || question.type === 'true-false')
      await this.chooseOne(form, letters[0] ?? 'a')
    if (question.type === 'multiple') await this.chooseMany(form, letters)
    if (question.type === 'match') await this.choosePartners(form, letters)
    if (question.type === 'order') await this.putInOrder(form, letters)
    if (typeof question.key !== 'string') await this.fillIn(form, textsOf(question, how))
    if (this.settings.role === 'test' && !question.practice) return
    await this.tabTo(`${form} [${marks.checkAnswer}]`)
    await this.press('Enter')
    await this.frame.waitForFunction(
      (verdict) => (document.querySelector(verdict)?.textContent ?? '') !== '',
      `${form} [${marks.verdict}]`,
      { timeout: 20_000 },
    )
  }

  /** Press "Try again" under a question that was answered wrong. */
  async retry(question: QuestionSettings): Promise<void> {
    await this.tabTo(`[${marks.question}="${question.id}"] [${marks.retry}]`)
    await this.press('Enter')
  }

  /** Tick every box of a checklist. */
  async tickAll(checklist: string): Promise<void> {
    const count = this.settings.checklists.find(({ id }) => id === checklist)?.items ?? 0
    for (let item = 1; item <= count; item++) {
      await this.tabTo(`[${marks.checklist}="${checklist}"] li:nth-child(${item}) input`)
      await this.press('Space')
    }
  }

  /**
   * Take the module from here to its last screen.
   *
   * @param how Given a question, how to answer it. Default: right.
   */
  async playToEnd(how: (question: QuestionSettings) => 'right' | 'wrong' = () => 'right'): Promise<void> {
    const ids = this.settings.screens.map(({ id }) => id)
    for (const id of ids.slice(ids.indexOf(await this.screen()))) {
      await this.goTo(id)
      for (const question of await this.questionsHere()) await this.answer(question, how(question))
    }
  }

  /** The questions on view, in the order of the page. Of a pool only those that were drawn. */
  async questionsHere(): Promise<QuestionSettings[]> {
    const ids = await this.frame.evaluate(
      ({ current, question }) =>
        [...document.querySelectorAll<HTMLElement>(`[${current}] [${question}]`)]
          .filter(({ hidden }) => !hidden)
          .map((form) => form.getAttribute(question)),
      marks,
    )
    return ids.flatMap((id) => this.settings.questions.find((question) => question.id === id) ?? [])
  }

  /** Press "Hand in" on the last screen of a test. */
  async handIn(): Promise<void> {
    await this.tabTo(`[${marks.handIn}]`)
    await this.press('Enter')
  }

  /** What the last screen says of the answers. */
  async result(): Promise<string> {
    return this.frame.evaluate(
      (score) => document.querySelector(`[${score}]`)?.textContent ?? '',
      marks.score,
    )
  }

  /** What the learner sees of their progress. */
  async progress(): Promise<Progress> {
    return this.frame.evaluate(readProgress, marks)
  }

  /**
   * Wait until the learner sees what they saw before; a look at `progress()` tells whether it came.
   *
   * @param orAsked Stop also when the page asks whose answers these are.
   */
  async waitFor(progress: Progress, orAsked?: 'or asked'): Promise<void> {
    const wanted = JSON.stringify(progress)
    const end = Date.now() + 5_000
    while (Date.now() < end && JSON.stringify(await this.progress()) !== wanted) {
      if (orAsked && (await this.isAsked())) return
      await this.player.page.waitForTimeout(50)
    }
  }

  /** Does the page ask whether answers on this device are the learner's? */
  async isAsked(): Promise<boolean> {
    return this.frame.evaluate((choice) => document.querySelector(`[${choice}]`) !== null, marks.choice)
  }

  /** Answer "Was it you?". */
  async choose(answer: 'yes' | 'no'): Promise<void> {
    await this.tabTo(`[${marks.choice}="${answer}"]`)
    await this.press('Enter')
  }

  private async isFocused(selector: string): Promise<boolean> {
    return this.frame.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)
  }

  private async chooseOne(form: string, letter: string): Promise<void> {
    await this.tabTo(`${form} input[type=radio]`)
    const target = `${form} input[value="${letter}"]`
    for (let step = 0; step < 10 && !(await this.isFocused(target)); step++) await this.press('ArrowDown')
    await this.press('Space')
  }

  private async chooseMany(form: string, letters: readonly string[]): Promise<void> {
    for (const letter of letters) {
      await this.tabTo(`${form} input[value="${letter}"]`)
      await this.press('Space')
    }
  }

  private async choosePartners(form: string, letters: readonly string[]): Promise<void> {
    for (const [left, letter] of letters.entries()) {
      const select = `${form} [${marks.left}="${left}"]`
      await this.tabTo(select)
      const steps = await this.frame.evaluate(
        ({ select, letter }) => {
          const { options } = document.querySelector<HTMLSelectElement>(select)!
          return [...options].findIndex(({ value }) => value === letter)
        },
        { select, letter },
      )
      for (let step = 0; step < steps; step++) await this.press('ArrowDown')
    }
  }

  /** Each line goes up, press by press, until it has its place. */
  private async putInOrder(form: string, letters: readonly string[]): Promise<void> {
    const orderNow = (): Promise<(string | null)[]> =>
      this.frame.evaluate(
        ({ form, item }) =>
          [...document.querySelectorAll(`${form} [${item}]`)].map((line) => line.getAttribute(item)),
        { form, item: marks.item },
      )
    for (const [place, letter] of letters.entries()) {
      for (let at = (await orderNow()).indexOf(letter); at > place; at--) {
        await this.tabTo(`${form} [${marks.item}="${letter}"] [${marks.move}="-1"]`)
        await this.press('Enter')
      }
    }
  }

  private async fillIn(form: string, texts: readonly string[]): Promise<void> {
    const blanks = await this.frame.evaluate(
      ({ form, blank }) =>
        [...document.querySelectorAll(`${form} [${blank}]`)].map((input) => input.getAttribute(blank)),
      { form, blank: marks.blank },
    )
    for (const [index, blank] of blanks.entries()) {
      await this.tabTo(`${form} [${marks.blank}="${blank}"]`)
      await this.press('Control+A')
      await this.player.page.keyboard.type(texts[index] ?? '')
    }
  }
}

/** Letters of a right answer, or of one that is wrong in every part. */
function lettersOf({ key, options, type }: QuestionSettings, how: 'right' | 'wrong'): readonly string[] {
  if (typeof key !== 'string') return []
  const right = key.split('')
  if (how === 'right') return right
  if (type === 'order') return [...right].reverse()
  if (type === 'match') return [...right.slice(1), ...right.slice(0, 1)]
  return options.flatMap((_, index) => {
    const letter = String.fromCharCode(97 + index)
    return right.includes(letter) ? [] : [letter]
  })
}

function textsOf({ key }: QuestionSettings, how: 'right' | 'wrong'): readonly string[] {
  if (typeof key === 'string') return []
  return key.map((accepted) => (how === 'right' ? (accepted[0] ?? '') : 'zzz'))
}

/** Runs in the page. */
function readProgress(marks: Record<string, string>): Progress {
  const answers: Record<string, string[]> = {}
  const verdicts: Record<string, string> = {}
  const { question = '', screen, current, state = '', verdict, checklist, item = '' } = marks
  for (const form of document.querySelectorAll(`[${question}]`)) {
    const id = form.getAttribute(question) ?? ''
    const fields = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')]
    const fieldValues = fields.flatMap((field) => {
      const isChoice = field.type === 'radio' || field.type === 'checkbox'
      return isChoice && !(field as HTMLInputElement).checked ? [] : [field.value]
    })
    const lines = [...form.querySelectorAll(`[${item}]`)].map((line) => line.getAttribute(item) ?? '')
    answers[id] = [...fieldValues, ...lines]
    verdicts[id] = form.querySelector(`[${verdict}]`)?.getAttribute(state) ?? ''
  }
  return {
    screen: document.querySelector(`[${screen}][${current}]`)?.getAttribute(screen ?? '') ?? '',
    answers,
    verdicts,
    ticks: [...document.querySelectorAll<HTMLInputElement>(`[${checklist}] input`)].map(
      ({ checked }) => checked,
    ),
  }
}
