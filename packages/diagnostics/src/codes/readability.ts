import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how easily a text reads. None of them has an official limit, so most are remarks. */
export const readabilityCodes = {
  'lang/hard-to-read': {
    severity: 'info',
    title: 'Module that is hard to read',
    message: (data: { grade: number; most: number }): string =>
      `The text reads like one for school year ${data.grade}, expected at most ${data.most}`,
    hint: (): string => 'Use shorter sentences and everyday words where the subject allows it',
    why: 'Many learners read in their second or third language. Reckoned as the median of three formulas for English; a number, not a judgement.',
    source: 'iGOT content scorecard, IM_012; formulas of Flesch & Kincaid, Coleman & Liau, and ARI',
  },
  'lang/hard-to-read-item': {
    severity: 'info',
    title: 'Question that is hard to read',
    message: (data: { question: string; words: number }): string =>
      `A sentence of question \`${data.question}\` has ${data.words} words`,
    hint: (): string => 'Tell the case first, in short sentences, and then ask',
    why: 'A question should be hard because of what it asks, not because of how it is said.',
    source: 'iGOT content scorecard, AD_005; HDR 2002, guideline 13',
  },
  'lang/long-sentence': {
    severity: 'info',
    title: 'Long sentence',
    message: (data: { words: number; most: number }): string =>
      `This paragraph has a sentence of ${data.words} words, expected at most ${data.most}`,
    hint: (): string => 'Make two sentences of it, or a list',
    why: 'A reader must keep the beginning in mind until the end.',
    source: 'iGOT content scorecard, IM_012; the number has no official source',
  },
  'lang/repeated-word': {
    severity: 'warning',
    title: 'Word written twice',
    message: (data: { word: string }): string => `"${data.word}" stands twice in a row`,
    hint: (): string => 'Take one of the two out',
    why: 'A slip of typing that spelling programs in many languages do not see.',
    source: 'HDR 2002, guideline 11: proofread',
  },
  'lang/placeholder': {
    severity: 'warning',
    title: 'Trace of an unfinished text',
    message: (data: { text: string }): string => `"${data.text}" looks like a note of the author`,
    hint: (): string => 'Finish the text, or put the note into a comment: `{/* … */}`',
    why: 'Learners would see it.',
    source: 'No official source: found in drafts',
  },
  'lang/dismissive': {
    severity: 'info',
    title: 'Word that makes learners feel small',
    message: (data: { phrase: string }): string => `"${data.phrase}" is no help to those who do not know it`,
    hint: (): string => 'Take it out: the sentence says the same without it',
    why: 'Who reads "obviously" and does not see it, stops asking.',
    source: 'Carpentries Lab reviewer guide',
  },
  'lang/wordy': {
    severity: 'info',
    title: 'Office word with a short one beside it',
    message: (data: { phrase: string; better: string }): string => `"${data.phrase}" has a shorter word`,
    hint: (data: { phrase: string; better: string }): string => `Better: ${data.better}`,
    why: 'Short words are read faster and translated better.',
    source: 'Plain-language word lists of public administrations',
  },
  'lang/long-paragraph': {
    severity: 'info',
    title: 'Long paragraph',
    message: (data: { words: number; most: number }): string =>
      `This paragraph has ${data.words} words, expected at most ${data.most}`,
    hint: (): string => 'Cut it where a new thought begins, or make a list of it',
    why: 'On a phone it fills more than a screen, and nobody finds the place again.',
    source: 'iGOT content scorecard, IM_012; the number has no official source',
  },
} as const
readabilityCodes satisfies Record<`lang/${string}`, CodeDefinition>
