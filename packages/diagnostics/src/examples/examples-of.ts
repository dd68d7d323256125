import type { CodeDefinition } from '../code-definition.ts'
import type { Code } from '../registry.ts'
import { pkgExamples } from './pkg.ts'
import { questionExamples } from './question.ts'

/** A wrong and a right piece of source, in English and in Hindi. */
export type Examples = Pick<CodeDefinition, 'example' | 'hindi'>

/** Examples of one area of codes that would make the list of its codes too long to read. */
export type AreaExamples<Area extends string> = Readonly<
  Partial<Record<Extract<Code, `${Area}/${string}`>, Examples>>
>

const byCode: Readonly<Partial<Record<Code, Examples>>> = { ...pkgExamples, ...questionExamples }

/** The examples of a code that stand apart from its definition. */
export function examplesOf(code: Code): Examples {
  return byCode[code] ?? {}
}
