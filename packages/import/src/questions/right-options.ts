import { sliceContent, textOf, trimContent } from '../document.ts'
import type { Inline, Marks, TextInline } from '../document.ts'
import { boxes, crosses, rightNote, ticks } from './question-words.ts'
import type { QuestionOption } from './question.ts'

/** How the right options of a question are marked. */
export interface MarkedOptions {
  readonly options: readonly QuestionOption[]
  /** A sign, words or a colour say it: no list that asks nothing looks so. */
  readonly isPlain: boolean
}

const looks = ['shade', 'colour', 'bold', 'underline', 'italic'] as const

/**
 * Find the options that are marked as right, and take the mark out of them: signs first, then what only some options have of
 * colour and weight.
 */
export function findRightOptions(contents: readonly (readonly Inline[])[]): MarkedOptions {
  const signed = contents.map(withoutSigns)
  if (signed.some(({ isRight }) => isRight)) {
    return {
      options: signed.map(({ content, isRight }) => ({ content, isRight, feedback: [] })),
      isPlain: true,
    }
  }
  const plain = signed.map(({ content }) => content)
  const look = looks.find((name) => {
    const count = plain.filter((content) => isSet(content, name)).length
    return count > 0 && count < plain.length
  })
  const options = plain.map((content) => ({
    content: look === undefined ? content : withoutLook(content, look),
    isRight: look !== undefined && isSet(content, look),
    feedback: [],
  }))
  return { options, isPlain: look === 'shade' || look === 'colour' }
}

/** Signs at the ends of an option, and words such as “(correct)”, say whether it is right. */
function withoutSigns(content: readonly Inline[]): { content: readonly Inline[]; isRight: boolean } {
  let rest = trimContent(content)
  let isRight = false
  for (let round = 0; round < 4; round++) {
    const text = textOf(rest)
    const sign = /^(?:\[[xX✓✔ ]?\]|\*)\s*|^\P{L}\uFE0F?\s*/u.exec(text)?.[0] ?? ''
    const end = /\s*(?:\*|\P{L}\uFE0F?)$/u.exec(text)?.[0] ?? ''
    const note = rightNote.exec(text)
    if (isSign(sign)) {
      isRight ||= isRightSign(sign)
      rest = trimContent(sliceContent(rest, sign.length))
    } else if (isSign(end) && text.length > end.length) {
      isRight ||= isRightSign(end)
      rest = trimContent(sliceContent(rest, 0, text.length - end.length))
    } else if (note && isAtEnd(text, note)) {
      isRight = true
      rest = trimContent([
        ...sliceContent(rest, 0, note.index),
        ...sliceContent(rest, note.index + note[0].length),
      ])
    } else break
  }
  return { content: rest, isRight }
}

function isAtEnd(text: string, { index, 0: found }: RegExpExecArray): boolean {
  return index === 0 || index + found.length === text.length
}

function isSign(text: string): boolean {
  const sign = text.trim()
  return (
    sign !== '' &&
    (/^(?:\[[xX✓✔ ]?\]|\*)$/.test(sign) || [ticks, crosses, boxes].some((form) => form.test(sign)))
  )
}

function isRightSign(text: string): boolean {
  return ticks.test(text) || /^\s*(?:\[[xX✓✔]\]|\*)\s*$/.test(text)
}

/** Is nearly all of the text set so? */
function isSet(content: readonly Inline[], look: keyof Marks): boolean {
  const letters = content.filter((part): part is TextInline => part.kind === 'text')
  const count = (parts: readonly TextInline[]): number =>
    parts.reduce((sum, { value }) => sum + value.replaceAll(/[\s\p{P}]/gu, '').length, 0)
  const all = count(letters)
  return all > 0 && count(letters.filter(({ marks }) => marks[look] !== undefined)) >= all * 0.8
}

// The mark would give the answer away.
function withoutLook(content: readonly Inline[], look: keyof Marks): Inline[] {
  return content.map((part) => {
    if (part.kind !== 'text') return part
    const { [look]: _, ...marks } = part.marks
    return { ...part, marks }
  })
}
