import { answerTypeOf, page } from '@paath/protocol'
import type { Answer, QuestionSettings, QuestionState } from '@paath/protocol'
import { find, findAll, focusOn, writeText } from '../player/page-elements.ts'
import type { Player } from '../player/player.ts'
import { stateOf } from '../progress.ts'
import type { AnswerForm } from './answer-form.ts'
import { keyLetters, setState } from './answer-form.ts'
import { createChoiceForm } from './choice-form.ts'
import { createFillInForm } from './fill-in-form.ts'
import { createMatchForm } from './match-form.ts'

const formCreators = {
  choice: createChoiceForm,
  match: createMatchForm,
  'fill-in': createFillInForm,
} as const

/** One question on the page: check, verdict, feedback, try again. */
export class QuestionView {
  private readonly question: QuestionSettings
  private readonly player: Player
  private readonly form: HTMLElement
  private readonly answers: AnswerForm
  private shown: QuestionState | 'nothing' | undefined = 'nothing'
  private shownAt = performance.now()

  constructor(form: HTMLElement, question: QuestionSettings, player: Player) {
    this.form = form
    this.question = question
    this.player = player
    this.answers = formCreators[answerTypeOf(question)](form, question)
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      player.safely(() => this.check())
    })
    find(page.retry, form)?.addEventListener('click', () => player.safely(() => this.tryAgain()))
    player.watch(() => this.show())
  }

  private check(): void {
    const { player } = this
    const answer = this.answers.read()
    if (!answer) {
      writeText(find(page.verdict, this.form), player.text('chooseFirst'))
      this.firstControl()?.focus()
      return
    }
    const isRight = this.answers.isRight(answer, player.settings.folding)
    this.keep(answer, isRight)
    this.record(answer, isRight)
    player.showAll()
    if (isRight) focusOn(find(page.verdict, this.form))
    else find(page.retry, this.form)?.focus()
    player.announce(this.openFeedbackText())
    this.shownAt = performance.now()
  }

  private keep(answer: Answer, isRight: boolean): void {
    const { session } = this.player
    const { hash } = this.question
    const before = stateOf(this.question, session.state)
    const kept: QuestionState = {
      hash,
      attempts: before ? Math.min(before.attempts + 1, 63) : 1,
      firstRight: before ? before.firstRight : isRight,
      right: isRight || (before !== undefined && before.right),
      answer,
    }
    const others = session.state.questions.filter((question) => question.hash !== hash)
    session.change({ questions: [...others, kept] })
  }

  private record(answer: Answer, isRight: boolean): void {
    const { question } = this
    this.player.session.record({
      id: question.id,
      type: answer.type,
      response: this.answers.toTexts(answer),
      key:
        typeof question.key === 'string'
          ? keyLetters(question)
          : question.key.map((accepted) => accepted[0] ?? ''),
      right: isRight,
      latencyMilliseconds: performance.now() - this.shownAt,
      at: new Date(),
      text: question.text,
    })
  }

  private tryAgain(): void {
    this.showOpen()
    this.firstControl()?.focus()
    this.shownAt = performance.now()
  }

  /** Show what is known, but only if it changed: what the learner is just choosing must stay. */
  private show(): void {
    const kept = stateOf(this.question, this.player.session.state)
    if (kept === this.shown) return
    this.shown = kept
    if (kept && this.answers.toTexts(kept.answer).join('') !== '') this.showChecked(kept.answer)
    else {
      this.showOpen()
      this.answers.show(undefined)
    }
  }

  private showChecked(answer: Answer): void {
    const { player, answers } = this
    const { folding } = player.settings
    const isRight = answers.isRight(answer, folding)
    answers.show(answer)
    answers.judge(answer, folding)
    this.openFeedback(answers.feedbackOf(answer, isRight))
    const verdict = find(page.verdict, this.form)
    writeText(verdict, isRight ? `✓ ${player.text('right')}` : `↻ ${player.text('notYet')}`)
    setState(verdict, isRight)
    this.lock(true, !isRight)
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
      details.open = names.indexOf(details.getAttribute(page.feedback) ?? '') >= 0
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
      .map((body) => body.textContent ?? '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
  }

  private firstControl(): HTMLElement | undefined {
    return this.form.querySelector<HTMLElement>('input:checked,input,select') ?? undefined
  }
}
