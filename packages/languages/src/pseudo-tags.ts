/**
 * Tags of languages that nobody speaks, for looking at a course: long words, the other direction, tall letters. Their regions are of
 * private use, so that each is written with the fonts and in the direction of its language.
 */
export const pseudoTags: readonly string[] = ['en-XA', 'ur-XB', 'hi-XC']
