import type { assessmentFile as parsedFile } from '@paath/model'

/** Where the final test stands: the name that the parser knows, without loading the parser. */
export const assessmentFile: typeof parsedFile = 'assessment.mdx'
