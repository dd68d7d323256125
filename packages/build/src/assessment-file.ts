import type { assessmentFile as parsedFile } from '@paath/model'

/** Where the final test stands: the name that the parser knows, without loading the parser. */
export const assessmentFile: typeof parsedFile = 'assessment.mdx'

/** Is this the final test, or a file of its translations? Its lines are shown in no log. */
export function holdsKeys(file: string): boolean {
  return file === assessmentFile || /^l10n\/(?:[^/]+\/)?(?:_assessment|_memory)\./.test(file)
}
