import { page as marks } from '@paath/protocol'
import type { QuestionSettings } from '@paath/protocol'
import type { Manner } from './driver.ts'

/**
 * Answer one question and check it.
 *
 * What the page says of the right answer is used where it is one of the plain kinds. A question of any other kind is
 * answered by moving each of its controls: that it takes an answer is what must be true, not that the answer is right.
 */
export function answerForm(form: HTMLElement, question: QuestionSettings | undefined, how: Manner): void {
  const answer = question && answers[question.type]
  if (answer) answer(form, question, how)
  else moveEverything(form)
  const check = form.querySelector<HTMLElement>(`[${marks.checkAnswer}]`)
  check?.click()
  // In a test the verdict comes when all is handed in: the answer stays as it is.
  if (!check || isAnswered(form)) return
  moveEverything(form)
  check.click()
}

/** Did the page give a verdict? */
export function isAnswered(form: HTMLElement): boolean {
  const verdict = form.querySelector(`[${marks.verdict}]`)
  return verdict !== null && verdict.hasAttribute(marks.state)
}

/** Is there anything of it to see? */
export function isOnView(element: HTMLElement): boolean {
  return element.getClientRects().length > 0
}

type Answer = (form: HTMLElement, question: QuestionSettings, how: Manner) => void

const answers: Readonly<Partial<Record<string, Answer>>> = {
  single: choose,
  'true-false': choose,
  decision: choose,
  multiple: choose,
  match: pair,
  order: putInOrder,
  'fill-in': fillIn,
  numeric: fillIn,
}

function choose(form: HTMLElement, { key }: QuestionSettings, how: Manner): void {
  const right = typeof key === 'string' ? key.split('') : []
  const inputs = Array.from(form.querySelectorAll<HTMLInputElement>('input'))
  const isWanted = ({ value }: HTMLInputElement): boolean => right.indexOf(value) >= 0 === (how === 'right')
  if (inputs.some(({ type }) => type === 'radio')) {
    ;(inputs.find(isWanted) ?? inputs[0])?.click()
    return
  }
  for (const input of inputs) if (input.checked !== isWanted(input)) input.click()
  if (!inputs.some(({ checked }) => checked)) inputs[0]?.click()
}

function pair(form: HTMLElement, { key }: QuestionSettings, how: Manner): void {
  const right = typeof key === 'string' ? key.split('') : []
  const letters = how === 'right' ? right : [...right.slice(1), ...right.slice(0, 1)]
  form.querySelectorAll<HTMLSelectElement>(`[${marks.left}]`).forEach((select) => {
    writeInto(select, letters[Number(select.getAttribute(marks.left))] ?? '')
  })
}

/** Each line goes up until it has its place. */
function putInOrder(form: HTMLElement, { key }: QuestionSettings, how: Manner): void {
  const right = typeof key === 'string' ? key.split('') : []
  const wanted = how === 'right' ? right : [...right].reverse()
  const lines = (): HTMLElement[] => Array.from(form.querySelectorAll<HTMLElement>(`[${marks.item}]`))
  for (const [place, letter] of wanted.entries()) {
    const line = lines().find((one) => one.getAttribute(marks.item) === letter)
    const up = line?.querySelector<HTMLElement>(`[${marks.move}="-1"]`)
    for (let at = line ? lines().indexOf(line) : 0; at > place; at--) up?.click()
  }
}

function fillIn(form: HTMLElement, { key }: QuestionSettings, how: Manner): void {
  form.querySelectorAll<HTMLInputElement>('input, textarea').forEach((input, index) => {
    const accepted = Array.isArray(key) ? (key as readonly unknown[])[index] : undefined
    const text = Array.isArray(accepted) ? String(accepted[0] ?? '') : ''
    writeInto(input, how === 'right' && text !== '' ? text : wrongFor(input))
  })
}

function wrongFor({ inputMode, type }: HTMLInputElement): string {
  return type === 'number' || inputMode === 'numeric' || inputMode === 'decimal' ? '987654' : 'zzz'
}

/** Use each control once: tick, choose, type. */
function moveEverything(form: HTMLElement): void {
  const groups: string[] = []
  form.querySelectorAll<HTMLInputElement>('input, textarea').forEach((input) => {
    if (input.type === 'radio') {
      if (groups.indexOf(input.name) < 0) input.click()
      groups.push(input.name)
    } else if (input.type === 'checkbox') {
      if (!input.checked) input.click()
    } else writeInto(input, input.value || wrongFor(input))
  })
  form.querySelectorAll('select').forEach((select, index) => {
    const values = Array.from(select.options, ({ value }) => value).filter((value) => value !== '')
    writeInto(select, values[index % values.length] ?? '')
  })
}

/** Put a value into a field, as typing or choosing does. */
export function writeInto(
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
): void {
  field.value = value
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}
