import type { CodeDefinition } from '../code-definition.ts'

/** Codes about what a question is made of: options, key, feedback and levels. */
export const itemCodes = {
  'item/option-order': {
    severity: 'warning',
    title: 'Numbers out of order',
    message: (data: { question: string }): string =>
      `The options of \`${data.question}\` are numbers, and stand in no order`,
    hint: (): string => 'Put the smallest first; `paath check --fix` does it',
    why: 'A learner who knows the answer should find it at once. Numbers out of order test the patience to look, and the right one tends to be hidden in the middle.',
    example: {
      wrong: '- [ ] 1930\n- [ ] 112\n- [x] 1098',
      right: '- [ ] 112\n- [x] 1098\n- [ ] 1930',
    },
    hindi: {
      wrong: '- [ ] 1930\n- [ ] 112\n- [x] 1098',
      right: '- [ ] 112\n- [x] 1098\n- [ ] 1930',
    },
    source: 'Haladyna, Downing and Rodriguez 2002, guideline 21',
  },
  'item/missing-feedback': {
    severity: 'error',
    title: 'Option without feedback',
    message: (data: { question: string; what: string }): string =>
      `Question \`${data.question}\` says nothing after ${data.what}`,
    hint: (): string =>
      'Say why it is right or wrong: a `>` line indented under the option, or a `<Feedback when="right">` and a `<Feedback when="wrong">`',
    why: 'A practice question teaches through what it answers. The quality scorecard of the platform asks for descriptive feedback on right and wrong answers alike.',
    example: {
      wrong: '- [ ] Tap the link',
      right: '- [ ] Tap the link\n  > The link is the trap: opening it can be enough.',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना',
      right: '- [ ] लिंक खोलना\n  > लिंक ही जाल है: उसे खोलना ही काफ़ी हो सकता है।',
    },
    source: 'iGOT content scorecard, IM_010',
  },
  'item/feedback-same-for-all': {
    severity: 'warning',
    title: 'Same feedback for every option',
    message: (): string => 'All options of this question answer with the same words',
    hint: (): string => 'Say for each option what it gets right or wrong',
    why: 'Feedback teaches when it speaks to the thought behind the option.',
    example: {
      wrong:
        '- [ ] Tap the link\n  > Think again about this.\n- [x] Call the bank\n  > Think again about this.',
      right:
        '- [ ] Tap the link\n  > Opening it can be enough for the trick.\n- [x] Call the bank\n  > Right: she uses a number she trusts.',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना\n  > इस पर फिर सोचिए।\n- [x] बैंक को फ़ोन करना\n  > इस पर फिर सोचिए।',
      right:
        '- [ ] लिंक खोलना\n  > उसे खोलना ही काफ़ी हो सकता है।\n- [x] बैंक को फ़ोन करना\n  > सही: यह नंबर उसका जाना-पहचाना है।',
    },
    source: 'iGOT content scorecard, IM_010',
  },
  'item/feedback-gives-no-reason': {
    severity: 'warning',
    title: 'Feedback without a reason',
    message: (data: { text: string }): string => `"${data.text}" says right or wrong, and not why`,
    hint: (): string => 'Add the reason in a sentence',
    why: 'A learner who guessed should know afterwards.',
    example: {
      wrong: '  > Correct!',
      right: '  > Correct: the number on the passbook is one she already trusts.',
    },
    hindi: { wrong: '  > सही!', right: '  > सही: पासबुक पर छपा नंबर उसका जाना-पहचाना है।' },
    source: 'iGOT content scorecard, IM_010',
  },
  'item/few-options': {
    severity: 'warning',
    title: 'Question with two options',
    message: (): string => 'The question has two options only',
    hint: (): string => 'Add a third that somebody might really choose',
    why: 'With two options every second guess is right. Three good options are enough, four are usual on the platform.',
    example: {
      wrong: '- [ ] Tap the link\n- [x] Call the bank',
      right: '- [ ] Tap the link\n- [x] Call the bank\n- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना',
      right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n- [ ] जवाब में पूछना कि कौन है',
    },
    source: 'Rodriguez 2005; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/select-not-said': {
    severity: 'warning',
    title: 'Question that does not say how many to choose',
    message: (data: { count: number }): string =>
      `${data.count} options are right, and the question does not ask for more than one`,
    hint: (): string => 'End the question with "Select two." or "Select all that apply."',
    why: 'Learners who look for one right option lose the point by the form and not by the matter.',
    example: { wrong: 'What protects your account?', right: 'What protects your account? Select two.' },
    hindi: { wrong: 'आपके खाते की रक्षा कैसे होती है?', right: 'आपके खाते की रक्षा कैसे होती है? दो चुनें।' },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/duplicate-stem': {
    severity: 'warning',
    title: 'Question asked twice',
    message: (data: { other: string }): string => `This asks the same as question \`${data.other}\``,
    hint: (): string => 'Ask for something else, or take one of the two out',
    why: 'The second answer shows nothing new.',
    example: {
      wrong: 'q1: What should Meena do first?\nq7: What should Meena do first?',
      right: 'q1: What should Meena do first?\nq7: What should Meena keep for the complaint?',
    },
    hindi: {
      wrong: 'q1: मीना सबसे पहले क्या करे?\nq7: मीना सबसे पहले क्या करे?',
      right: 'q1: मीना सबसे पहले क्या करे?\nq7: मीना शिकायत के लिए क्या सँभालकर रखे?',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/options-overlap': {
    severity: 'warning',
    title: 'Two options that say nearly the same',
    message: (data: { text: string; other: string }): string =>
      `"${data.text}" says nearly the same as "${data.other}"`,
    hint: (): string => 'Make the difference plain, or replace one of them',
    why: 'If two options mean the same, neither can be the right one, and learners know it.',
    example: {
      wrong: '- [ ] Call the bank at once\n- [ ] At once call the bank',
      right: '- [ ] Call the bank at once\n- [ ] Call the number in the message',
    },
    hindi: {
      wrong: '- [ ] तुरंत बैंक को फ़ोन करना\n- [ ] बैंक को तुरंत फ़ोन करना',
      right: '- [ ] तुरंत बैंक को फ़ोन करना\n- [ ] संदेश के नंबर पर फ़ोन करना',
    },
    source: 'HDR 2002, guideline 22; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/longest-option-is-key': {
    severity: 'warning',
    title: 'Right option by far the longest',
    message: (data: { longer: number }): string =>
      `The right option is ${data.longer} % longer than the longest wrong one`,
    hint: (): string => 'Shorten it, and move the reason into its feedback',
    why: 'Who knows nothing chooses the longest option, and is right.',
    example: {
      wrong:
        '- [ ] Tap the link\n- [x] Call the bank on the printed number, because that is one you already trust\n- [ ] Reply to it',
      right:
        '- [ ] Tap the link\n- [x] Call the bank\n  > Right: the number on the passbook is one you already trust.\n- [ ] Reply to it',
    },
    hindi: {
      wrong:
        '- [ ] लिंक खोलना\n- [x] पासबुक पर छपे नंबर पर बैंक को फ़ोन करना, क्योंकि वह नंबर जाना-पहचाना है\n- [ ] जवाब देना',
      right:
        '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n  > सही: पासबुक पर छपा नंबर जाना-पहचाना है।\n- [ ] जवाब देना',
    },
    source: 'HDR 2002, guideline 24; SAQUET',
  },
  'item/key-length-bias': {
    severity: 'warning',
    title: 'Right options mostly the longest',
    message: (data: { share: number; count: number }): string =>
      `In ${data.share} % of the ${data.count} questions with options the right one is the longest`,
    hint: (): string => 'Make some wrong options longer or right ones shorter',
    why: 'Learners find the pattern faster than the answer.',
    example: {
      wrong: '- [ ] Wait\n- [x] Call the bank on the number printed on the passbook\n- [ ] Reply',
      right:
        '- [ ] Wait until somebody from the bank calls back\n- [x] Call the bank\n- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] रुकना\n- [x] पासबुक पर छपे नंबर पर बैंक को फ़ोन करना\n- [ ] जवाब देना',
      right: '- [ ] बैंक से फ़ोन आने तक रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] जवाब में पूछना कि कौन है',
    },
    source: 'HDR 2002, guideline 28d',
  },
  'item/options-length': {
    severity: 'info',
    title: 'Options of very different length',
    message: (data: { longest: number; shortest: number }): string =>
      `The options have between ${data.shortest} and ${data.longest} characters`,
    hint: (): string => 'Bring them to about the same length',
    why: 'The odd one out is chosen or left out for its looks.',
    example: {
      wrong:
        '- [ ] Wait\n- [x] Call the bank\n- [ ] Go to the branch in the next town on Monday and ask the manager there',
      right: '- [ ] Wait a day\n- [x] Call the bank\n- [ ] Ask at the branch',
    },
    hindi: {
      wrong: '- [ ] रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] सोमवार को अगले शहर की शाखा में जाकर प्रबंधक से पूछना',
      right: '- [ ] एक दिन रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] शाखा में पूछना',
    },
    source: 'HDR 2002, guideline 24; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/key-position-imbalance': {
    severity: 'warning',
    title: 'Right option mostly at the same place',
    message: (data: { letter: string; share: number; count: number }): string =>
      `In ${data.share} % of the ${data.count} single choices the right option is ${data.letter}`,
    hint: (): string => 'Change the order of the options in some questions',
    why: 'Learners find the pattern faster than the answer.',
    example: {
      wrong: 'q1: [ ] [x] [ ]   q2: [ ] [x] [ ]   q3: [ ] [x] [ ]',
      right: 'q1: [ ] [x] [ ]   q2: [x] [ ] [ ]   q3: [ ] [ ] [x]',
    },
    hindi: {
      wrong: 'प्रश्न 1: [ ] [x] [ ]   प्रश्न 2: [ ] [x] [ ]   प्रश्न 3: [ ] [x] [ ]',
      right: 'प्रश्न 1: [ ] [x] [ ]   प्रश्न 2: [x] [ ] [ ]   प्रश्न 3: [ ] [ ] [x]',
    },
    source: 'HDR 2002, guideline 20',
  },
  'item/heterogeneous-options': {
    severity: 'info',
    title: 'Options of different kinds',
    message: (data: { text: string }): string => `"${data.text}" is of another kind than the other options`,
    hint: (): string => 'Use numbers with numbers and sentences with sentences, and the same sign at the end',
    why: 'What does not fit is left out without a thought.',
    example: {
      wrong: '- [ ] 1930\n- [x] Call the bank at once.\n- [ ] never',
      right: '- [ ] Call the number in the message\n- [x] Call the bank at once\n- [ ] Wait for a letter',
    },
    hindi: {
      wrong: '- [ ] 1930\n- [x] तुरंत बैंक को फ़ोन करें।\n- [ ] कभी नहीं',
      right: '- [ ] संदेश के नंबर पर फ़ोन करना\n- [x] तुरंत बैंक को फ़ोन करना\n- [ ] चिट्ठी की राह देखना',
    },
    source: 'HDR 2002, guideline 23',
  },
  'item/true-false': {
    severity: 'warning',
    title: 'Question of true or false',
    message: (): string => 'The options are only yes and no, or true and false',
    hint: (): string => 'Ask what somebody should do, with three or four answers that people really give',
    why: 'Every second guess is right. The scorecard asks to avoid it.',
    example: {
      wrong: 'A bank asks for your PIN.\n\n- [ ] True\n- [x] False',
      right: 'A caller from "the bank" asks for your PIN. What do you do?\n\n- [ ] …\n- [x] …\n- [ ] …',
    },
    hindi: {
      wrong: 'बैंक आपका PIN माँगता है।\n\n- [ ] सही\n- [x] गलत',
      right: '"बैंक" से फ़ोन आता है और PIN माँगा जाता है। आप क्या करेंगे?\n\n- [ ] …\n- [x] …\n- [ ] …',
    },
    source: 'iGOT content scorecard, AD_008',
  },
  'item/ftb-blanks': {
    severity: 'warning',
    title: 'Too many blanks',
    message: (data: { count: number; most: number }): string =>
      `The question has ${data.count} blanks, expected at most ${data.most}`,
    hint: (): string => 'Make two questions of it',
    why: 'A sentence with many holes can no longer be read.',
    example: {
      wrong:
        'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b2" answers={["24"]}/> hours and keep the <Blank id="b3" answers={["number"]}/>.',
      right: 'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b2" answers={["24"]}/> hours.',
    },
    hindi: {
      wrong:
        '<Blank id="b1" answers={["24"]}/> घंटे में <Blank id="b2" answers={["1930"]}/> पर फ़ोन करें और <Blank id="b3" answers={["संख्या"]}/> सँभालकर रखें।',
      right: '<Blank id="b1" answers={["24"]}/> घंटे में <Blank id="b2" answers={["1930"]}/> पर फ़ोन करें।',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/mtf-pairs': {
    severity: 'warning',
    title: 'Match table too short or too long',
    message: (data: { count: number }): string => `The table has ${data.count} pairs, expected 3 to 5`,
    hint: (): string => 'Keep three to five pairs; make a second table of the rest',
    why: 'The platform takes 3 to 7 pairs in its own tests, and more than five do not fit on a phone.',
    example: {
      wrong: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |\n| 112 | Danger |',
      right:
        '| Number | For |\n| --- | --- |\n| 1930 | Money lost |\n| 112 | Danger |\n| 1098 | A child in need |',
    },
    hindi: {
      wrong: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |\n| 112 | ख़तरा |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |\n| 112 | ख़तरा |\n| 1098 | बच्चे को मदद चाहिए |',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1; iGOT authoring portal',
  },
  'item/missing-bloom': {
    severity: 'warning',
    strict: 'error',
    title: 'Question without a level of thinking',
    message: (data: { question: string }): string => `The question \`${data.question}\` has no \`bloom\``,
    hint: (): string => 'Write `bloom="apply"` or another level',
    why: 'The level shows whether questions ask for what objectives promise.',
    example: {
      wrong: '<Question id="q1" difficulty="easy">',
      right: '<Question id="q1" bloom="apply" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" bloom="apply" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/missing-difficulty': {
    severity: 'warning',
    strict: 'error',
    title: 'Question without a difficulty',
    message: (data: { question: string }): string =>
      `The question \`${data.question}\` has no \`difficulty\``,
    hint: (): string => 'Write `difficulty="easy"`, `"medium"` or `"hard"`',
    why: 'The file of a test for the portal has a column for it.',
    example: {
      wrong: '<Question id="q1" bloom="apply">',
      right: '<Question id="q1" bloom="apply" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" bloom="apply">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" bloom="apply" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
    },
    source: 'iGOT assessment file, QuestionTagging',
  },
  'item/difficulty-bloom-mismatch': {
    severity: 'info',
    title: 'Difficulty that does not fit the level',
    message: (data: { bloom: string; difficulty: string }): string =>
      `\`${data.bloom}\` and \`${data.difficulty}\` rarely go together`,
    hint: (): string => 'Check which of the two is meant',
    why: 'To remember is easy, to understand easy or medium, to apply or analyse medium or hard.',
    example: {
      wrong: '<Question id="q1" bloom="remember" difficulty="hard">',
      right: '<Question id="q1" bloom="remember" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" bloom="remember" difficulty="hard">\n\nहेल्पलाइन का नंबर क्या है?',
      right: '<Question id="q1" bloom="remember" difficulty="easy">\n\nहेल्पलाइन का नंबर क्या है?',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
} as const
itemCodes satisfies Record<`item/${string}`, CodeDefinition>
