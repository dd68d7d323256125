import { page } from '@paath/protocol'
import type { QuestionSettings } from '@paath/protocol'
import { find, findAll, valueOf, wordsOf } from '../player/page-elements.ts'
import type { Player } from '../player/player.ts'
import type { AnswerForm } from './answer-form.ts'
import { feedbackOnOutcome, keyLetters, lettersOf, positionOf, setState } from './answer-form.ts'
import { followDrag } from './drag.ts'

/** Put lines into order: drag them by their grip, or move them with buttons. */
export function createOrderForm(form: HTMLElement, question: QuestionSettings, player: Player): AnswerForm {
  const atStart = findAll(page.item, form)
  const key = keyLetters(question)
  const current = (): HTMLElement[] => findAll(page.item, form)
  const letterAt = (line: Element): string => valueOf(line, page.item)
  let isTouched = false
  const move = (line: HTMLElement, by: number): void => {
    if (!moveLine(line, by)) return
    isTouched = true
    const lines = current()
    player.announce(
      player.text('movedTo', wordsOf(line.firstElementChild), lines.indexOf(line) + 1, lines.length),
    )
    form.dispatchEvent(new Event('input'))
  }
  for (const line of atStart) {
    for (const button of findAll(page.move, line)) {
      player.on(button, 'click', () => move(line, Number(valueOf(button, page.move))))
    }
    moveByGrip(line, (by) => player.safely(() => move(line, by)))
  }
  return {
    read() {
      const chosen = current().map((line) => positionOf(letterAt(line)))
      return isTouched ? { type: 'order', chosen, options: question.options } : undefined
    },
    show(answer) {
      isTouched = answer !== undefined
      const letters = answer ? lettersOf(answer) : atStart.map(letterAt)
      if (current().map(letterAt).join('') === letters.join('')) return
      const lines = letters.map((letter) => atStart.find((line) => letterAt(line) === letter))
      const [list] = lines.map((line) => line && line.parentElement)
      if (list) lines.forEach((line) => line && list.appendChild(line))
    },
    judge(answer) {
      current().forEach((line, place) => setState(line, answer && letterAt(line) === key[place]))
    },
    feedbackOf: feedbackOnOutcome,
    toTexts: lettersOf,
    solution: () =>
      [...atStart]
        .sort((one, other) => key.indexOf(letterAt(one)) - key.indexOf(letterAt(other)))
        .map((line) => wordsOf(line.firstElementChild))
        .join(' → '),
  }
}

/** Move a line by one place. The other line is the one that leaves its place, so that the focus stays. */
function moveLine(line: HTMLElement, by: number): boolean {
  const other = by < 0 ? line.previousElementSibling : line.nextElementSibling
  const list = line.parentElement
  if (!other || !list) return false
  list.insertBefore(other, by < 0 ? line.nextElementSibling : line)
  return true
}

/** While the grip is held, the line changes places with each line whose middle the pointer passes. */
function moveByGrip(line: HTMLElement, move: (by: number) => void): void {
  followDrag(find(page.grip, line), ({ clientY }) => {
    if (clientY < middleOf(line.previousElementSibling, -Infinity)) move(-1)
    else if (clientY > middleOf(line.nextElementSibling, Infinity)) move(1)
  })
}

function middleOf(element: Element | null, otherwise: number): number {
  if (!element) return otherwise
  const { top, height } = element.getBoundingClientRect()
  return top + height / 2
}
