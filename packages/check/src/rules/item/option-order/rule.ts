import type { TextEdit } from '@paath/diagnostics'
import type { ChoiceQuestion, Module, Option } from '@paath/model'
import { partsOf } from '../../../facts/parts.ts'
import type { Rule } from '@paath/rules'

/** Options that are numbers stand from the smallest to the largest, or the other way round. */
export const itemOptionOrder: Rule<'item/option-order'> = {
  id: 'item/option-order',
  check(course, { report }) {
    for (const module of partsOf(course)) {
      for (const question of module.questions) {
        if (question.type !== 'single' && question.type !== 'multiple') continue
        const numbers = numbersOf(question)
        if (!numbers || isOrdered(numbers)) continue
        report({ question: question.id }, question.place, {
          fix: toOrdered(module, question.options, numbers),
        })
      }
    }
  },
}

/** The numbers of the options: undefined if one is no number, or they count different things. */
function numbersOf({ options }: ChoiceQuestion): number[] | undefined {
  if (options.length < 3) return undefined
  const numbers: number[] = []
  let around: string | undefined
  for (const { text } of options) {
    const part = numberIn(text)
    around ??= part?.around
    // Most options are words: the first one tells.
    if (!part || part.around !== around) return undefined
    numbers.push(part.value)
  }
  return numbers
}

/** A text that is one number, with a sign of money before it or a unit behind it. */
function numberIn(text: string): { value: number; around: string } | undefined {
  if (!/[\d०-९]/.test(text)) return undefined
  const plain = text
    .trim()
    .replaceAll(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/^(₹|Rs\.?|रु\.?)\s*/i, '₹')
  const words = /^(₹?)(-?\d[\d,]*(?:\.\d+)?)\s*(%|\p{L}[\p{L}\p{M}]*)?\.?$/u.exec(plain)
  if (!words) return undefined
  const unit = (words[3] ?? '').toLowerCase().replace(/s$/, '')
  return { value: Number(words[2]?.replaceAll(',', '')), around: `${words[1]} ${unit}` }
}

function isOrdered(numbers: readonly number[]): boolean {
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0))
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0)
}

/** Each option's text, with its box and feedback, to the place where it belongs. */
function toOrdered(
  { text, file }: Module,
  options: readonly Option[],
  numbers: readonly number[],
): TextEdit[] {
  const order = options.map((_, index) => index).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0))
  return options.flatMap(({ span }, index) => {
    const from = options[order[index] ?? index]?.span
    if (!from || from === span) return []
    const moved = text.slice(from.start.offset, from.end.offset)
    return [{ file, start: span.start.offset, end: span.end.offset, text: moved }]
  })
}
