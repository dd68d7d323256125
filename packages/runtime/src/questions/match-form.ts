import { leftsOf, page } from '@paath/protocol'
import type { QuestionSettings } from '@paath/protocol'
import { findAll, mark, valueOf, wordsOf } from '../player/page-elements.ts'
import type { Player } from '../player/player.ts'
import type { AnswerForm } from './answer-form.ts'
import { feedbackOnOutcome, keyLetters, lettersOf, positionOf, setState } from './answer-form.ts'
import { followDrag } from './drag.ts'

/** Find the partner of each left side: choose it from a list, or drag it there. */
export function createMatchForm(form: HTMLElement, question: QuestionSettings, player: Player): AnswerForm {
  const selects = findAll<HTMLSelectElement>(page.left, form)
  const key = keyLetters(question)
  const leftOf = (select: Element): number => Number(select.getAttribute(page.left))
  for (const partner of findAll(page.partner, form)) {
    dragTo(selects, partner, (select) =>
      player.safely(() => {
        select.value = valueOf(partner, page.partner)
        player.announce(`${wordsOf(select.labels[0])}: ${wordsOf(partner)}`)
        form.dispatchEvent(new Event('input'))
      }),
    )
  }
  return {
    read() {
      const chosen = leftsOf(question).map((_, left) => {
        const select = selects.find((candidate) => leftOf(candidate) === left)
        return positionOf(select ? select.value : '')
      })
      if (chosen.indexOf(-1) >= 0) return undefined
      return { type: 'match', chosen, options: question.options, lefts: leftsOf(question) }
    },
    show(answer) {
      const letters = lettersOf(answer)
      for (const select of selects) select.value = letters[leftOf(select)] || ''
    },
    judge(answer) {
      const letters = lettersOf(answer)
      for (const select of selects) {
        const left = leftOf(select)
        setState(select, answer ? letters[left] === key[left] : undefined)
      }
    },
    feedbackOf: feedbackOnOutcome,
    toTexts: lettersOf,
    solution: () =>
      selects
        .map((select) => {
          const right = Array.from(select.options).find(({ value }) => value === key[leftOf(select)])
          return `${wordsOf(select.labels[0])}: ${wordsOf(right)}`
        })
        .join(' · '),
  }
}

/** The partner goes with the pointer; where it is let go it is the choice of that row. */
function dragTo(
  selects: readonly HTMLSelectElement[],
  partner: HTMLElement,
  drop: (select: HTMLSelectElement) => void,
): void {
  const show = (shift: string, target?: HTMLSelectElement): void => {
    partner.style.transform = shift
    selects.forEach((select) => mark(select, page.target, select === target ? '' : undefined))
  }
  const rowAt = (place: PointerEvent): HTMLSelectElement | undefined =>
    selects.find((select) => isInRow(select, place))
  followDrag(
    partner,
    (now, from) =>
      show(`translate(${now.clientX - from.clientX}px,${now.clientY - from.clientY}px)`, rowAt(now)),
    (now) => {
      show('')
      const select = rowAt(now)
      if (select && now.type === 'pointerup') drop(select)
    },
  )
}

/** Is a place beside the left side or on its list? */
function isInRow(select: HTMLSelectElement, { clientX, clientY }: PointerEvent): boolean {
  return [select, select.labels[0]].some((part) => {
    if (!part) return false
    const { left, right, top, bottom } = part.getBoundingClientRect()
    return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
  })
}
