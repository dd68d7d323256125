import type { CodeDefinition } from '../code-definition.ts'

/** Codes about the text of a module: what the MDX parser refuses or would misread. */
export const mdxCodes = {} as const
mdxCodes satisfies Record<`mdx/${string}`, CodeDefinition>
