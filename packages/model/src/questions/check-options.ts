import type { Span } from '@paath/diagnostics'
import type { QuestionHead } from './parse-question.ts'
import type { QuestionContext } from './question-context.ts'

interface Around {
  readonly head: QuestionHead
  readonly context: QuestionContext
}

/** Are there as many options, pairs or lines as can be kept and as make a question? */
export function checkCount(
  count: number,
  limits: { readonly least: number; readonly most: number },
  { head, context }: Around,
): void {
  if (count < limits.least || count > limits.most)
    context.report('question/option-count', { count, ...limits }, head.place)
}

/** Can learners tell the options apart? */
export function checkDistinct(
  options: readonly { readonly text: string; readonly span: Span }[],
  { file, report }: QuestionContext,
): void {
  const seen = new Set<string>()
  for (const { text, span } of options) {
    const key = text.normalize('NFC').toLowerCase()
    if (key !== '' && seen.has(key)) report('question/same-option', { text }, { file, span })
    seen.add(key)
  }
}
