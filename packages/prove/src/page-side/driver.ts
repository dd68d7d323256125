import { page as marks } from '@paath/protocol'
import type { QuestionSettings, Settings } from '@paath/protocol'
import { answerForm, isAnswered, isOnView, writeInto } from './answer-form.ts'
import { currentFocus, focusNext, focusTop, tabbable } from './focus.ts'
import type { Focus } from './focus.ts'
import { overflowing } from './overflow.ts'
import { playStory, scenesOnView } from './stories.ts'

/** Name of the driver on the `window` of the module. */
export const driverName = 'paathDriver'

/** What a learner sees of where they are and what they have done. Two equal views mean that nothing was lost. */
export interface View {
  readonly screen: string
  /** By question id: the values of its fields, in the order of the page. */
  readonly answers: Readonly<Record<string, readonly string[]>>
  /** By question id: `right`, `wrong` or nothing. */
  readonly verdicts: Readonly<Record<string, string>>
  /** Ticks of every checklist, in the order of the page. */
  readonly ticks: readonly boolean[]
  /** What was written into fields outside of questions. */
  readonly texts: readonly string[]
  /** Of each branching story the scene on view and the choice that was made in it. */
  readonly stories: readonly string[]
}

/** What stands around the content and is not part of the view. */
export interface Signs {
  /** The message above the content, empty if there is none. */
  readonly notice: string
  /** Does the page ask whether answers on this device are the learner's? */
  readonly isAsked: boolean
  /** Does the page say that everything is done? */
  readonly isFinished: boolean
}

/** How questions are answered. */
export type Manner = 'right' | 'wrong'

/** Drives a module from inside its page, by what the page itself says of its parts. */
export class Driver {
  private readonly settings: Settings
  /** Questions of a test that were given an answer: their verdict comes when all are handed in. */
  private given: readonly HTMLElement[] = []

  constructor(settings: Settings) {
    this.settings = settings
  }

  /** Ids of all screens, in order. */
  screens(): string[] {
    return this.settings.screens.map(({ id }) => id)
  }

  screen(): string {
    return currentScreen()?.getAttribute(marks.screen) ?? ''
  }

  /** Ids of all questions with the screen that each is on. */
  questions(): { id: string; screen: string }[] {
    return this.settings.questions.map(({ id, screen }) => ({ id, screen }))
  }

  /** Press the button that leads on. False on the last screen. */
  goNext(): boolean {
    return press(`[${marks.next}]`)
  }

  goBack(): boolean {
    return press(`[${marks.back}]`)
  }

  /** Go on or back, one screen at a time, until a screen is shown. */
  goTo(screen: string): void {
    const ids = this.screens()
    for (let steps = 0; steps < ids.length && this.screen() !== screen; steps++) {
      if (ids.indexOf(this.screen()) < ids.indexOf(screen)) this.goNext()
      else this.goBack()
    }
    if (this.screen() !== screen) throw new Error(`the screen ${screen} cannot be reached`)
  }

  /** Answer everything on the screen on view, tick its checklists and write into its fields. Gives the number of questions. */
  doScreen(how: Manner): number {
    let answered = 0
    // An answer may bring up the next question, as in a scenario.
    for (let round = 0; round < mostRounds; round++) {
      const open = this.openForms()
      if (open.length === 0) break
      for (const form of open) {
        const question = this.questionOf(form)
        answerForm(form, question, how)
        if (this.isTested(question)) this.given = [...this.given, form]
        answered++
      }
    }
    const left = this.openForms()[0]
    if (left) throw new Error(`the question ${left.getAttribute(marks.question)} cannot be answered`)
    currentScreen()
      ?.querySelectorAll<HTMLInputElement>(`[${marks.checklist}] input`)
      .forEach((box) => {
        if (!box.checked) box.click()
      })
    currentScreen()
      ?.querySelectorAll<HTMLElement>(`[${marks.scenario}]`)
      .forEach((box) => playStory(box, this.settings))
    currentScreen()
      ?.querySelectorAll<HTMLTextAreaElement>(`[${marks.reflection}]`)
      .forEach((field) => writeInto(field, 'सुरक्षित रहें 1930'))
    this.handIn()
    return answered
  }

  private questionOf(form: HTMLElement): QuestionSettings | undefined {
    return this.settings.questions.find(({ id }) => id === nameOf(form))
  }

  /** Is a question part of a test? Those of the chapters before it are checked at once. */
  private isTested(question: QuestionSettings | undefined): boolean {
    return this.isTest && question?.practice !== true
  }

  private isTestOnView(): boolean {
    const isLast = this.screen() === this.screens()[this.settings.screens.length - 1]
    return isLast || formsOn(currentScreen()).some((form) => this.isTested(this.questionOf(form)))
  }

  private get isTest(): boolean {
    return this.settings.role === 'test'
  }

  /** A test is handed in on its last screen. */
  private handIn(): void {
    if (this.isTest) press(`[${marks.current}] [${marks.handIn}]:not([hidden])`)
  }

  /** Press "try again" under everything that is wrong on the screen on view, and answer it right. */
  retryScreen(): number {
    if (this.isTest && this.isTestOnView()) return this.retryTest()
    const forms = formsOn(currentScreen()).filter(
      (form) => form.querySelector(`[${marks.verdict}]`)?.getAttribute(marks.state) === 'wrong',
    )
    for (const form of forms) {
      form.querySelector<HTMLElement>(`[${marks.retry}]`)?.click()
      answerForm(form, this.questionOf(form), 'right')
    }
    return forms.length
  }

  /** A test is opened again as a whole, answered where it was wrong, and handed in again. */
  private retryTest(): number {
    if (press(`[${marks.again}]:not([hidden])`)) this.given = []
    return this.doScreen('right')
  }

  view(): View {
    const answers: Record<string, string[]> = {}
    const verdicts: Record<string, string> = {}
    // By name: each learner of a final test has an order of their own.
    const forms = Array.from(document.querySelectorAll<HTMLElement>(`[${marks.question}]`)).sort(
      (one, other) => (nameOf(one) < nameOf(other) ? -1 : 1),
    )
    for (const form of forms) {
      const id = nameOf(form)
      answers[id] = valuesIn(form)
      verdicts[id] = form.querySelector(`[${marks.verdict}]`)?.getAttribute(marks.state) ?? ''
    }
    const boxes = Array.from(document.querySelectorAll<HTMLInputElement>(`[${marks.checklist}] input`))
    const fields = Array.from(document.querySelectorAll<HTMLTextAreaElement>('textarea'))
    return {
      screen: this.screen(),
      answers,
      verdicts,
      ticks: boxes.map(({ checked }) => checked),
      texts: fields.filter((field) => !field.closest(`[${marks.question}]`)).map(({ value }) => value),
      stories: scenesOnView(),
    }
  }

  signs(): Signs {
    const notice = document.querySelector<HTMLElement>(`[${marks.notice}]`)
    return {
      notice: notice && !notice.hidden ? (notice.querySelector('p')?.textContent ?? '') : '',
      isAsked: document.querySelector(`[${marks.choice}]`) !== null,
      isFinished: document.querySelector(`[${marks.finished}]`) !== null,
    }
  }

  /** Answer "Was it you?". */
  choose(answer: 'yes' | 'no'): void {
    press(`[${marks.choice}="${answer}"]`)
  }

  /** What the browser does with a page that it keeps for its back button: it says goodbye, freezes and returns. */
  hideAndReturn(): void {
    for (const type of ['pagehide', 'pageshow']) {
      window.dispatchEvent(new PageTransitionEvent(type, { persisted: true }))
    }
  }

  /** Parts that are wider than the window. */
  overflow(): string[] {
    return overflowing()
  }

  /** Start again at the top of the page. */
  focusTop(): void {
    focusTop()
  }

  /** Put the focus on the button that leads on. */
  focusNext(): void {
    focusNext()
  }

  /** What has the focus; null when it has left the page. */
  focus(): Focus | null {
    return currentFocus()
  }

  /** All that Tab should reach now. */
  tabbable(): { id: string; words: string }[] {
    return tabbable()
  }

  /** Ids of the questions on view that have no verdict; in a test, no answer: lines always stand in some order. */
  unanswered(): string[] {
    return this.openForms()
      .filter((form) => !this.isTested(this.questionOf(form)) || isBlank(form))
      .map(nameOf)
  }

  private openForms(): HTMLElement[] {
    return formsOn(currentScreen()).filter(
      (form) => isOnView(form) && !isAnswered(form) && this.given.indexOf(form) < 0,
    )
  }
}

/** More decisions in a row than any scenario has. */
const mostRounds = 40

function currentScreen(): HTMLElement | null {
  return document.querySelector(`[${marks.screen}][${marks.current}]`)
}

function nameOf(form: HTMLElement): string {
  return form.getAttribute(marks.question) ?? ''
}

function formsOn(screen: HTMLElement | null): HTMLElement[] {
  return Array.from(screen ? screen.querySelectorAll<HTMLElement>(`[${marks.question}]`) : [])
}

function press(selector: string): boolean {
  const button = document.querySelector<HTMLButtonElement>(selector)
  if (!button || button.disabled) return false
  button.click()
  return true
}

function isBlank(form: HTMLElement): boolean {
  return form.querySelector('input, select, textarea') !== null && valuesIn(form).join('') === ''
}

function valuesIn(form: HTMLElement): string[] {
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select, textarea')
  return Array.from(fields).reduce<string[]>((values, field) => {
    const isChoice = field.type === 'radio' || field.type === 'checkbox'
    return isChoice && !field.checked ? values : values.concat(field.value)
  }, [])
}
