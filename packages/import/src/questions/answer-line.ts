import { sliceContent, textOf, trimContent } from '../document.ts'
import type { Inline, Paragraph } from '../document.ts'
import { indexOfLabel, labelOf } from './labels.ts'
import { answerLine, reasonLine } from './question-words.ts'
import type { QuestionOption } from './question.ts'

/**
 * Take over what a line such as “Answer: b”, “उत्तर: (ख) और (ग)” or “Ans. The register” says.
 *
 * @returns undefined if the line names no option.
 */
export function applyAnswer(
  options: readonly QuestionOption[],
  line: Paragraph,
): readonly QuestionOption[] | undefined {
  const [, said = ''] = answerLine.exec(textOf(line.content).trim()) ?? []
  if (said === '') return undefined
  const { indexes, reason } = readAnswer(said, options)
  if (indexes.length === 0) return undefined
  const content = reason === '' ? [] : contentEnding(line.content, reason)
  return options.map((option, index) =>
    indexes.includes(index) ? { ...option, isRight: true, feedback: content } : option,
  )
}

interface Answer {
  readonly indexes: readonly number[]
  /** What the line says beyond the answer. */
  readonly reason: string
}

function readAnswer(said: string, options: readonly QuestionOption[]): Answer {
  const texts = options.map(({ content }) => fold(textOf(content)))
  const same = texts.indexOf(fold(said))
  if (same !== -1) return { indexes: [same], reason: '' }
  const several = readSeveral(said, options.length)
  if (several !== undefined) return { indexes: several, reason: '' }
  const plain = said.replace(/^(?:option|choice|विकल्प)\s+/iu, '')
  const label = labelOf(plain) ?? bareLabel(plain)
  if (!label) return { indexes: [], reason: '' }
  const index = indexOfLabel(label.name, options.length)
  if (index === undefined) return { indexes: [], reason: '' }
  const rest = plain.slice(label.length).trim()
  return { indexes: [index], reason: fold(rest) === texts[index] ? '' : rest }
}

/** `b`, `(b)`, `a, c`, `a and c`, `क और ग`. */
function readSeveral(said: string, count: number): number[] | undefined {
  const names = said
    .replace(/^(?:options?|choices?|विकल्प)\s+/iu, '')
    .split(/\s*(?:,|;|&|\/|\+|\s(?:and|और|तथा|एवं|व)\s)\s*/u)
    .map((name) => name.replaceAll(/[\s()[\].:]/g, ''))
    .filter((name) => name !== '')
  const indexes = names.map((name) => indexOfLabel(name, count))
  return names.length > 0 && indexes.every((index) => index !== undefined) ? indexes : undefined
}

/** `b - because …`: a single letter before a dash or a bracket. */
function bareLabel(text: string): { readonly name: string; readonly length: number } | undefined {
  const found = /^[([]?([A-Ha-h]|\p{L}\p{M}*)[)\]]?\s*[-–—,]\s*/u.exec(text)
  return found ? { name: found[1] ?? '', length: found[0].length } : undefined
}

function contentEnding(content: readonly Inline[], reason: string): Inline[] {
  const text = textOf(content)
  const start = text.lastIndexOf(reason)
  return start === -1 ? [] : trimContent(sliceContent(content, start, start + reason.length))
}

/** Take over a line such as “Explanation: …” as the feedback of the right options. */
export function applyReason(
  options: readonly QuestionOption[],
  line: Paragraph,
): readonly QuestionOption[] | undefined {
  const text = textOf(line.content)
  const [whole, said] = reasonLine.exec(text) ?? []
  if (whole === undefined || said === undefined) return undefined
  const content = trimContent(sliceContent(line.content, text.lastIndexOf(said)))
  return options.map((option) =>
    option.isRight
      ? {
          ...option,
          feedback:
            option.feedback.length === 0
              ? content
              : [...option.feedback, { kind: 'break' as const }, ...content],
        }
      : option,
  )
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
}
