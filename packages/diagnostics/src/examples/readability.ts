import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/readability.ts`. */
export const readabilityExamples: Examples = {
  'lang/hard-to-read': {
    example: {
      wrong:
        'Notwithstanding institutional authentication mechanisms, adversarial communications exploit psychological susceptibilities.',
      right: 'Banks check who you are. Criminals try to hurry you past that check.',
    },
    hindi: {
      wrong: 'प्रमाणीकरण-प्रक्रियाओं के विद्यमान होते हुए भी दुर्भावनापूर्ण संप्रेषण मनोवैज्ञानिक दुर्बलताओं का दोहन करते हैं।',
      right: 'बैंक देखता है कि आप कौन हैं। ठग आपको जल्दी में डालते हैं।',
    },
  },
  'lang/hard-to-read-item': {
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
  },
  'lang/long-sentence': {
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
    example: { wrong: 'Call the the bank.', right: 'Call the bank.' },
    hindi: { wrong: 'बैंक को को फ़ोन करें।', right: 'बैंक को फ़ोन करें।' },
  },
  'lang/placeholder': {
    example: { wrong: 'TODO: number of the helpline', right: 'Call 1930.' },
    hindi: {
      wrong: 'TODO: हेल्पलाइन का नंबर',
      right: '1930 पर फ़ोन करें।',
    },
  },
  'lang/dismissive': {
    example: {
      wrong: 'Obviously, the link is a trap.',
      right: 'The link is a trap.',
    },
    hindi: {
      wrong: 'ज़ाहिर है, लिंक एक जाल है।',
      right: 'लिंक एक जाल है।',
    },
  },
  'lang/wordy': {
    example: { wrong: 'Kindly utilise the form.', right: 'Please use the form.' },
    hindi: { wrong: 'यथाशीघ्र सूचित करें।', right: 'जल्दी बताएँ।' },
  },
  'lang/long-paragraph': {
    example: {
      wrong: '(one paragraph of 180 words)',
      right: '(three paragraphs of 60 words, one thought each)',
    },
    hindi: {
      wrong: '(180 शब्दों का एक अनुच्छेद)',
      right: '(60-60 शब्दों के तीन अनुच्छेद, हर एक में एक बात)',
    },
  },
}
