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
    example: {
      wrong:
        'Notwithstanding institutional authentication mechanisms, adversarial communications exploit psychological susceptibilities.',
      right: 'Banks check who you are. Criminals try to hurry you past that check.',
    },
    hindi: {
      wrong: 'प्रमाणीकरण-प्रक्रियाओं के विद्यमान होते हुए भी दुर्भावनापूर्ण संप्रेषण मनोवैज्ञानिक दुर्बलताओं का दोहन करते हैं।',
      right: 'बैंक देखता है कि आप कौन हैं। ठग आपको जल्दी में डालते हैं।',
    },
    source: 'iGOT content scorecard, IM_012; formulas of Flesch & Kincaid, Coleman & Liau, and ARI',
  },
  'lang/hard-to-read-item': {
    severity: 'info',
    title: 'Question that is hard to read',
    message: (data: { question: string; words: number }): string =>
      `A sentence of question \`${data.question}\` has ${data.words} words`,
    hint: (): string => 'Tell the case first, in short sentences, and then ask',
    why: 'A question should be hard because of what it asks, not because of how it is said.',
    example: {
      wrong:
        'What should Meena, who has got a message that says that her account, which she opened last year in the branch near the market, will be blocked unless she taps a link today, do?',
      right: 'Meena gets a message: "Tap here today, or your account is blocked." What should she do?',
    },
    hindi: {
      wrong:
        'मीना, जिसे एक संदेश मिला है कि उसका वह खाता, जो उसने पिछले साल बाज़ार के पास वाली शाखा में खुलवाया था, आज लिंक न खोलने पर बंद हो जाएगा, क्या करे?',
      right: 'मीना को संदेश मिला: "आज यहाँ दबाएँ, नहीं तो खाता बंद।" वह क्या करे?',
    },
    source: 'iGOT content scorecard, AD_005; HDR 2002, guideline 13',
  },
  'lang/long-sentence': {
    severity: 'info',
    title: 'Long sentence',
    message: (data: { words: number; most: number }): string =>
      `This paragraph has a sentence of ${data.words} words, expected at most ${data.most}`,
    hint: (): string => 'Make two sentences of it, or a list',
    why: 'A reader must keep the beginning in mind until the end.',
    hindi: {
      wrong: 'यदि आपको कोई ऐसा संदेश मिले जिसमें … और जिसके कारण …, तो …',
      right: 'कभी-कभी ऐसा संदेश आता है। उसमें … लिखा होता है। तब …',
    },
    example: {
      wrong:
        'The message says that the account will be blocked, and that a link must be tapped, and that it must be done today, and so the reader, who is on the way home, taps it without looking at the sender.',
      right:
        'The message says that the account will be blocked today. The reader is on the way home. She taps the link and never looks at the sender.',
    },
  },
  'lang/repeated-word': {
    severity: 'warning',
    title: 'Word written twice',
    message: (data: { word: string }): string => `"${data.word}" stands twice in a row`,
    hint: (): string => 'Take one of the two out',
    why: 'A slip of typing that spelling programs in many languages do not see.',
    example: { wrong: 'Call the the bank.', right: 'Call the bank.' },
    hindi: { wrong: 'बैंक को को फ़ोन करें।', right: 'बैंक को फ़ोन करें।' },
  },
  'lang/placeholder': {
    severity: 'warning',
    title: 'Trace of an unfinished text',
    message: (data: { text: string }): string => `"${data.text}" looks like a note of the author`,
    hint: (): string => 'Finish the text, or put the note into a comment: `{/* … */}`',
    why: 'Learners would see it.',
    example: { wrong: 'TODO: number of the helpline', right: 'Call 1930.' },
    hindi: {
      wrong: 'TODO: हेल्पलाइन का नंबर',
      right: '1930 पर फ़ोन करें।',
    },
  },
  'lang/dismissive': {
    severity: 'info',
    title: 'Word that makes learners feel small',
    message: (data: { phrase: string }): string => `"${data.phrase}" is no help to those who do not know it`,
    hint: (): string => 'Take it out: the sentence says the same without it',
    why: 'Who reads "obviously" and does not see it, stops asking.',
    example: {
      wrong: 'Obviously, the link is a trap.',
      right: 'The link is a trap.',
    },
    hindi: {
      wrong: 'ज़ाहिर है, लिंक एक जाल है।',
      right: 'लिंक एक जाल है।',
    },
    source: 'Carpentries Lab reviewer guide',
  },
  'lang/wordy': {
    severity: 'info',
    title: 'Office word with a short one beside it',
    message: (data: { phrase: string; better: string }): string => `"${data.phrase}" has a shorter word`,
    hint: (data: { phrase: string; better: string }): string => `Better: ${data.better}`,
    why: 'Short words are read faster and translated better.',
    example: { wrong: 'Kindly utilise the form.', right: 'Please use the form.' },
    hindi: { wrong: 'यथाशीघ्र सूचित करें।', right: 'जल्दी बताएँ।' },
  },
  'lang/long-paragraph': {
    severity: 'info',
    title: 'Long paragraph',
    message: (data: { words: number; most: number }): string =>
      `This paragraph has ${data.words} words, expected at most ${data.most}`,
    hint: (): string => 'Cut it where a new thought begins, or make a list of it',
    why: 'On a phone it fills more than a screen, and nobody finds the place again.',
    example: {
      wrong: '(one paragraph of 180 words)',
      right: '(three paragraphs of 60 words, one thought each)',
    },
    hindi: {
      wrong: '(180 शब्दों का एक अनुच्छेद)',
      right: '(60-60 शब्दों के तीन अनुच्छेद, हर एक में एक बात)',
    },
  },
} as const
readabilityCodes satisfies Record<`lang/${string}`, CodeDefinition>
