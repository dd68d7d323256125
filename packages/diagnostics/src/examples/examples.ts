import type { CodeDefinition } from '../code-definition.ts'
import type { Code } from '../registry.ts'

/** A wrong and a right piece of source for each code, in English and in Hindi. They stand apart from the codes: no check needs them. */
export type Examples = Readonly<Partial<Record<Code, Pick<CodeDefinition, 'example' | 'hindi'>>>>
