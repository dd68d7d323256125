import type { CodeDefinition } from '../code-definition.ts'

/** Codes about pictures, sound, video, captions and downloads. */
export const mediaCodes = {} as const
mediaCodes satisfies Record<`media/${string}`, CodeDefinition>
