import { answerTypeOf, isRight, page, shuffled } from '@paath/protocol'
import type { Answer, QuestionSettings, QuestionState } from '@paath/protocol'
import { arrange, find, findAll, focusOn, valueOf, wordsOf, writeText } from '../player/page-elements.ts'
import type { Player } from '../player/player.ts'
import { isEditable, isTested, isUnanswered, mayReveal, stateOf } from '../progress.ts'
import type { AnswerForm } from './answer-form.ts'
import { keyLetters, setState } from './answer-form.ts'
import { createChoiceForm } from './choice-form.ts'
import { createFillInForm } from './fill-in-form.ts'
import { createMatchForm } from './match-form.ts'
import { createOrderForm } from './order-form.ts'

const formCreators = {
  choice: createChoiceForm,
  match: createMatchForm,
  order: createOrderForm,
  'fill-in': createFillInForm,
} as const

/** One question on the page: check, verdict, feedback, try again. In a test it only keeps the answer until it is handed in. */
export class QuestionView {
  readonly question: QuestionSettings
  readonly form: HTMLElement
  private readonly player: Player
  private readonly answers: AnswerForm
  private shown: QuestionState | 'nothing' | undefined = 'nothing'
  private shownRun = ''
  private shownAt = performance.now()

  constructor(form: HTMLElement, question: QuestionSettings, player: Player) {
    this.form = form
    this.question = question
    this.player = player
    this.answers = formCreators[answerTypeOf(question)](form, question, player)
    player.on(form, 'submit', (event) => {
      event.preventDefault()
      if (!this.isTest) this.check()
    })
    if (this.isTest) player.on(form, 'input', () => this.keepUnchecked())
    player.on(find(page.retry, form), 'click', () => this.tryAgain())
    player.watch(() => this.show())
  }

  private get isTest(): boolean {
    return isTested(this.question, this.player.settings)
  }

  private check(): void {
    const { player } = this
    const answer = this.answers.read()
    if (!answer) {
      writeText(find(page.verdict, this.form), player.text('chooseFirst'))
      this.focusFirst()
      return
    }
    const right = isRight(this.question, answer, player.settings.folding)
    this.keep(answer, right)
    this.record(answer, right)
    player.showAll()
    const retry = find(page.retry, this.form)
    if (retry && !retry.hidden) retry.focus()
    else focusOn(find(page.verdict, this.form))
    player.announce(this.openFeedbackText())
    this.shownAt = performance.now()
  }

  private keep(answer: Answer, right: boolean): void {
    const before = stateOf(this.question, this.player.session.state)
    this.replace({
      hash: this.question.hash,
      attempts: before ? Math.min(before.attempts + 1, 63) : 1,
      firstRight: before ? before.firstRight : right,
      right: right || (before !== undefined && before.right),
      answer,
    })
  }

  /** In a test an answer may change until all are handed in. */
  private keepUnchecked(): void {
    const { session } = this.player
    const answer = this.answers.read()
    const before = stateOf(this.question, session.state)
    if (!answer && !before) return
    this.replace(
      answer && {
        hash: this.question.hash,
        attempts: Math.min(session.state.turn / 2 + 1, 63),
        firstRight: before !== undefined && before.firstRight,
        right: false,
        answer,
      },
    )
    this.shown = stateOf(this.question, session.state)
    this.player.showAll()
  }

  private replace(kept: QuestionState | undefined): void {
    this.player.session.keep('questions', this.question.hash, kept)
  }

  /** Tell the LMS what was answered. */
  record(answer: Answer, right: boolean): void {
    const { question } = this
    this.player.session.record({
      id: question.id,
      type: answer.type,
      response: this.answers.toTexts(answer),
      key:
        typeof question.key === 'string'
          ? keyLetters(question)
          : question.key.map((accepted) => accepted[0] || ''),
      right,
      latencyMilliseconds: performance.now() - this.shownAt,
      at: new Date(),
      text: question.text,
    })
  }

  private tryAgain(): void {
    this.showOpen()
    this.focusFirst()
    this.shownAt = performance.now()
  }

  /** Show what is known, but only if it changed: what the learner is just choosing must stay. */
  private show(): void {
    const { state } = this.player.session
    const kept = stateOf(this.question, state)
    const run = `${state.attempt} ${state.turn}`
    if (kept === this.shown && run === this.shownRun) return
    if (run !== this.shownRun) this.shuffleOptions()
    this.shown = kept
    this.shownRun = run
    const hasAnswer = kept && this.answers.toTexts(kept.answer).join('') !== ''
    if (hasAnswer && !(this.isTest && isEditable(kept, state))) this.showChecked(kept)
    else {
      this.showOpen()
      const isGiven = hasAnswer && !isUnanswered(this.question, this.player.settings, state)
      this.answers.show(isGiven ? kept.answer : undefined)
    }
  }

  private shuffleOptions(): void {
    const { settings, session } = this.player
    const { type, hash } = this.question
    if (!this.isTest || !settings.shuffle?.options || (type !== 'single' && type !== 'multiple')) return
    const options = findAll(page.option, this.form)
    arrange(options, shuffled(options, `${session.state.attempt}${hash}`, letterOfOption))
  }

  private showChecked({ answer, attempts: made }: QuestionState): void {
    const { player, answers, question } = this
    const { settings, text } = player
    const { attempts = Infinity } = question
    const right = isRight(question, answer, settings.folding)
    answers.show(answer)
    answers.judge(answer, settings.folding)
    this.openFeedback(answers.feedbackOf(answer, right))
    const isOver = this.isTest ? mayReveal(settings, player.session.state) : made >= attempts
    const words = [text('notYet')]
    if (isOver) words.push(`${text('correctAnswer')}: ${answers.solution()}`)
    else if (attempts < Infinity) words.push(text('attemptsLeft', attempts - made))
    const verdict = find(page.verdict, this.form)
    writeText(verdict, right ? text('right') : words.join(' · '))
    setState(verdict, right)
    this.lock(true, !right && (this.isTest || !isOver))
  }

  /** Ready for an answer; what is in the form stays as a start. */
  private showOpen(): void {
    const verdict = find(page.verdict, this.form)
    this.answers.judge(undefined, this.player.settings.folding)
    this.openFeedback([])
    writeText(verdict, '')
    setState(verdict, undefined)
    this.lock(false, false)
  }

  private lock(isLocked: boolean, mayRetry: boolean): void {
    this.form.querySelectorAll('fieldset').forEach((group) => {
      group.disabled = isLocked
    })
    const check = find(page.checkAnswer, this.form)
    const retry = find(page.retry, this.form)
    if (check) check.hidden = isLocked
    if (retry) retry.hidden = !mayRetry
  }

  private openFeedback(names: readonly string[]): void {
    for (const details of findAll<HTMLDetailsElement>(page.feedback, this.form)) {
      details.open = names.indexOf(valueOf(details, page.feedback)) >= 0
    }
  }

  /** The words of the open feedback, for people who listen. */
  private openFeedbackText(): string {
    const open = findAll<HTMLDetailsElement>(page.feedback, this.form).filter((details) => details.open)
    const bodies = open.map((details) =>
      Array.from(details.children).filter(({ tagName }) => tagName !== 'SUMMARY'),
    )
    return ([] as Element[])
      .concat(...bodies)
      .map(wordsOf)
      .join(' ')
  }

  private focusFirst(): void {
    const control = this.form.querySelector<HTMLElement>('input:checked,input,select,button')
    if (control) control.focus()
  }
}

function letterOfOption(option: Element): string {
  return valueOf(option, page.option)
}
