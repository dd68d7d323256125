import type { CodeDefinition } from '../code-definition.ts'

/** Codes about how questions and options are worded. */
export const itemWordingCodes = {
  'item/all-of-the-above': {
    severity: 'error',
    title: 'All of the above',
    message: (data: { text: string }): string => `"${data.text}" points at all other options`,
    hint: (): string => 'Make it a question with several right options, or write one that stands alone',
    why: 'Who knows two right options needs not read the rest. The scorecard forbids it.',
    example: { wrong: '- [x] All of the above', right: '- [x] The number printed on the passbook' },
    hindi: { wrong: '- [x] उपर्युक्त सभी', right: '- [x] पासबुक पर छपा नंबर' },
    source: 'iGOT content scorecard, AD_009; HDR 2002, guideline 26',
  },
  'item/none-of-the-above': {
    severity: 'error',
    title: 'None of the above',
    message: (data: { text: string }): string => `"${data.text}" points at all other options`,
    hint: (): string => 'Write an option that stands alone',
    why: 'Who chooses it shows what is wrong and never what is right. The scorecard forbids it.',
    example: { wrong: '- [ ] None of these', right: '- [ ] A number from the message' },
    hindi: { wrong: '- [ ] इनमें से कोई नहीं', right: '- [ ] संदेश में लिखा नंबर' },
    source: 'iGOT content scorecard, AD_009; HDR 2002, guideline 25',
  },
  'item/k-type': {
    severity: 'info',
    title: 'Option that combines others',
    message: (data: { text: string }): string => `"${data.text}" combines other options or statements`,
    hint: (): string => 'Make it a question with several right options',
    why: 'Such questions test combining more than knowing. Examinations for the services use them on purpose, so this is a remark.',
    example: {
      wrong: '- [ ] The link\n- [ ] The hurry\n- [x] Both A and B',
      right:
        'Which are signs of a scam? Select two.\n\n- [x] The link\n- [x] The hurry\n- [ ] The name of a bank',
    },
    hindi: {
      wrong: '- [ ] लिंक\n- [ ] जल्दी का दबाव\n- [x] 1 और 2 दोनों',
      right: 'ठगी के संकेत कौन-से हैं? दो चुनें।\n\n- [x] लिंक\n- [x] जल्दी का दबाव\n- [ ] बैंक का नाम',
    },
    source: 'HDR 2002, guideline 9',
  },
  'item/shuffle-unsafe': {
    severity: 'warning',
    title: 'Option that names the place of another',
    message: (data: { text: string }): string =>
      `"${data.text}" is right only as long as the options keep their order`,
    hint: (): string => 'Name the thing itself in place of its letter or place',
    why: 'Tests of the platform and printed papers change the order of options.',
    example: {
      wrong: '- [ ] The link\n- [ ] The hurry\n- [x] Both options above',
      right: '- [ ] The link alone\n- [ ] The hurry alone\n- [x] The link and the hurry',
    },
    hindi: {
      wrong: '- [ ] लिंक\n- [ ] जल्दी का दबाव\n- [x] ऊपर के दोनों विकल्प',
      right: '- [ ] केवल लिंक\n- [ ] केवल जल्दी का दबाव\n- [x] लिंक और जल्दी का दबाव',
    },
  },
  'item/negative-stem': {
    severity: 'warning',
    title: 'Question with a hidden not',
    message: (data: { word: string }): string =>
      `The question turns on "${data.word}", which is easily missed`,
    hint: (): string => 'Ask for what is right; if you keep it, set the word in bold',
    why: 'Hurried readers answer the opposite of what they know.',
    example: { wrong: 'Which is not a sign of a scam?', right: 'Which is **not** a sign of a scam?' },
    hindi: { wrong: 'कौन-सा ठगी का संकेत नहीं है?', right: 'कौन-सा ठगी का संकेत **नहीं** है?' },
    source: 'HDR 2002, guideline 17',
  },
  'item/double-negative': {
    severity: 'warning',
    title: 'Double negation',
    message: (data: { text: string }): string =>
      `The question has a not, and so has the option "${data.text}"`,
    hint: (): string => 'Ask for what is right, without a not',
    why: 'Two negations must be unravelled before the matter can be thought about.',
    example: {
      wrong: 'What should you **not** do?\n\n- [x] Not report the loss\n- [ ] Call the bank',
      right: 'What should you do?\n\n- [x] Report the loss\n- [ ] Wait for a letter',
    },
    hindi: {
      wrong: 'आपको क्या **नहीं** करना चाहिए?\n\n- [x] शिकायत नहीं करना\n- [ ] बैंक को फ़ोन करना',
      right: 'आपको क्या करना चाहिए?\n\n- [x] शिकायत करना\n- [ ] चिट्ठी की राह देखना',
    },
    source: 'HDR 2002, guideline 27; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/extreme-term': {
    severity: 'info',
    title: 'Wrong option that gives itself away',
    message: (data: { word: string }): string =>
      `"${data.word}" in this wrong option is rarely true of anything`,
    hint: (): string => 'Take the word out, or use it in the right option too',
    why: 'Practised learners leave out options with always and never unread.',
    example: {
      wrong: '- [ ] Messages with links are always scams',
      right: '- [ ] A message with a link comes from the bank',
    },
    hindi: {
      wrong: '- [ ] लिंक वाले संदेश हमेशा ठगी होते हैं',
      right: '- [ ] लिंक वाला संदेश बैंक से आता है',
    },
    source: 'HDR 2002, guideline 28a; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/vague-term': {
    severity: 'info',
    title: 'Vague option',
    message: (data: { word: string }): string => `"${data.word}" makes this option neither right nor wrong`,
    hint: (): string => 'Say when, how often or how many',
    why: 'What is usual differs from office to office.',
    example: {
      wrong: '- [ ] Banks rarely ask for a PIN',
      right: '- [ ] Banks ask for a PIN once a year',
    },
    hindi: {
      wrong: '- [ ] बैंक प्रायः PIN माँगते हैं',
      right: '- [ ] बैंक साल में एक बार PIN माँगते हैं',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1; NBME item-writing guide',
  },
  'item/grammar-cue': {
    severity: 'warning',
    title: 'Sentence that fits some options only',
    message: (data: { article: string; text: string }): string =>
      `The question ends in "${data.article}", which does not fit "${data.text}"`,
    hint: (): string => 'End the question with "a/an", or begin each option with its article',
    why: 'Grammar leaves out wrong options without any knowledge.',
    example: { wrong: 'Such a message is called an …', right: 'What is such a message called?' },
    hindi: {
      wrong: 'ऐसे संदेश को कहते हैं एक …',
      right: 'ऐसे संदेश को क्या कहते हैं?',
    },
    source: 'HDR 2002, guideline 28c',
  },
  'item/word-echo': {
    severity: 'info',
    title: 'Word of the question in the right option only',
    message: (data: { word: string }): string =>
      `"${data.word}" stands in the question and only in the right option`,
    hint: (): string => 'Use the word in a wrong option too, or another one in the right option',
    why: 'Who knows nothing chooses the option that sounds like the question.',
    example: {
      wrong:
        'Which **portal** takes complaints?\n\n- [x] The National Cyber Crime Reporting Portal\n- [ ] The post office',
      right:
        'Where can a complaint be written?\n\n- [x] On the National Cyber Crime Reporting Portal\n- [ ] On the portal of the post office',
    },
    hindi: {
      wrong: 'शिकायत किस पोर्टल पर होती है?\n\n- [x] राष्ट्रीय साइबर अपराध पोर्टल\n- [ ] डाकघर',
      right: 'शिकायत कहाँ लिखी जाती है?\n\n- [x] राष्ट्रीय साइबर अपराध पोर्टल पर\n- [ ] डाकघर के पोर्टल पर',
    },
    source: 'HDR 2002, guideline 28b; SAQUET',
  },
  'item/convergence': {
    severity: 'info',
    title: 'Right option that shares most with the others',
    message: (): string =>
      'The words of the right option stand in more of the other options than those of any wrong one',
    hint: (): string => 'Let wrong options share words among themselves',
    why: 'Practised learners choose the option that has most in common with the rest.',
    example: {
      wrong:
        '- [ ] Call the bank today\n- [ ] Call the police tomorrow\n- [x] Call the bank and the police today\n- [ ] Wait for a letter',
      right:
        '- [ ] Call the number in the message\n- [ ] Wait until the office opens\n- [x] Call 1930 at once\n- [ ] Delete the message',
    },
    hindi: {
      wrong:
        '- [ ] आज बैंक को फ़ोन करना\n- [ ] कल पुलिस को फ़ोन करना\n- [x] आज बैंक और पुलिस को फ़ोन करना\n- [ ] चिट्ठी की राह देखना',
      right:
        '- [ ] संदेश में दिए नंबर पर फ़ोन करना\n- [ ] कार्यालय खुलने की राह देखना\n- [x] तुरंत 1930 पर फ़ोन करना\n- [ ] संदेश मिटाना',
    },
    source: 'NBME item-writing guide',
  },
  'item/blank-in-middle': {
    severity: 'info',
    title: 'Gap in the middle of a choice',
    message: (): string => 'The gap stands in the middle of the sentence',
    hint: (): string => 'Ask a question, or put the gap at the end',
    why: 'Learners must read the sentence again with every option.',
    example: {
      wrong: 'The number ____ is the cyber crime helpline.',
      right: 'Which number is the cyber crime helpline?',
    },
    hindi: {
      wrong: 'साइबर हेल्पलाइन ____ नंबर पर मिलती है।',
      right: 'साइबर हेल्पलाइन का नंबर कौन-सा है?',
    },
    source: 'Haladyna & Downing 1989; SAQUET',
  },
  'item/unfocused-stem': {
    severity: 'warning',
    title: 'Question that asks nothing yet',
    message: (data: { stem: string }): string => `"${data.stem}" does not say what is asked`,
    hint: (): string => 'Ask a whole question, so that it can be answered without looking at the options',
    why: 'Otherwise learners compare options and not what they know.',
    example: { wrong: 'Phishing', right: 'What does a phishing message want from you?' },
    hindi: { wrong: 'फ़िशिंग', right: 'फ़िशिंग संदेश आपसे क्या चाहता है?' },
    source: 'HDR 2002, guidelines 14 and 15',
  },
  'item/window-dressing': {
    severity: 'info',
    title: 'Long story for a short question',
    message: (data: { words: number }): string =>
      `The question has ${data.words} words and asks only to remember`,
    hint: (): string => 'Keep what is needed to answer, or ask for a decision in the case',
    why: 'Reading time is taken from thinking time.',
    example: {
      wrong:
        'It is a hot day in May. Meena has taken the early bus … (eighty words) … Which number is the helpline?',
      right: 'Which number is the helpline?',
    },
    hindi: {
      wrong: 'मई की गरम दोपहर है। मीना सुबह की बस से आई है … (अस्सी शब्द) … हेल्पलाइन का नंबर क्या है?',
      right: 'हेल्पलाइन का नंबर क्या है?',
    },
    source: 'HDR 2002, guideline 16; Karmayogi Bharat item-writing standard 4.1',
  },
  'item/implausible-distractor': {
    severity: 'info',
    title: 'Option that nobody would choose',
    message: (data: { text: string }): string =>
      `"${data.text}" may be a joke, or too short to be taken seriously`,
    hint: (): string => 'Use a mistake that people really make',
    why: 'An option that nobody chooses is none.',
    example: {
      wrong: '- [ ] Use magic',
      right: '- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] जादू करना',
      right: '- [ ] जवाब में पूछना कि कौन है',
    },
    source: 'iGOT content scorecard, AD_004; HDR 2002, guideline 28f',
  },
  'item/opinion': {
    severity: 'warning',
    title: 'Opinion with a right answer',
    message: (data: { phrase: string }): string =>
      `"${data.phrase}" asks for an opinion, which cannot be wrong`,
    hint: (): string => 'Ask what a rule or a source says, or what follows',
    why: 'Nobody likes to be told that their opinion is wrong.',
    example: { wrong: 'Do you think a PIN should be shared?', right: 'Who may know your PIN?' },
    hindi: { wrong: 'आपकी राय में पिन किसे बताना चाहिए?', right: 'आपका पिन कौन जान सकता है?' },
    source: 'HDR 2002, guideline 6',
  },
  'item/verbatim-from-text': {
    severity: 'info',
    title: 'Right option copied from the text',
    message: (data: { count: number }): string =>
      `${data.count} words in a row stand in the text of the module`,
    hint: (): string => 'Say it in other words, or ask about a new case',
    why: 'Learners recognise the sentence without understanding it.',
    example: {
      wrong:
        '- [x] Call the bank on the number printed on the passbook\n\n(the very words of the screen before)',
      right: '- [x] Use a number that she had before the message came',
    },
    hindi: {
      wrong: '- [x] पासबुक पर छपे नंबर पर बैंक को तुरंत फ़ोन करना चाहिए\n\n(पिछली स्क्रीन के ही शब्द)',
      right: '- [x] वह नंबर लगाना जो संदेश से पहले उसके पास था',
    },
    source: 'HDR 2002, guideline 3',
  },
  'item/cross-cue': {
    severity: 'info',
    title: 'Question that answers another',
    message: (data: { other: string; text: string }): string =>
      `The text of this question holds "${data.text}", the answer of question \`${data.other}\``,
    hint: (): string => 'Change one of the two',
    why: 'Learners find the answer without knowing it.',
    example: {
      wrong:
        'q1: Which number do you call? [x] The helpline 1930\nq2: After calling the helpline 1930, what do you keep?',
      right: 'q1: Which number do you call? [x] The helpline 1930\nq2: After your call, what do you keep?',
    },
    hindi: {
      wrong: 'q1: किस नंबर पर फ़ोन करें? [x] हेल्पलाइन 1930 पर\nq2: हेल्पलाइन 1930 पर फ़ोन करने के बाद क्या सँभालकर रखें?',
      right: 'q1: किस नंबर पर फ़ोन करें? [x] हेल्पलाइन 1930 पर\nq2: फ़ोन करने के बाद क्या सँभालकर रखें?',
    },
    source: 'HDR 2002, guideline 4',
  },
  'item/role-specific-stem': {
    severity: 'info',
    title: 'Question for one post only',
    message: (data: { phrase: string }): string =>
      `"${data.phrase}" makes the question one for a single post`,
    hint: (): string => 'Tell the case about somebody, and ask what that person should do',
    why: 'Courses are taken by people of many posts.',
    example: {
      wrong: 'As an ASO, what do you do first?',
      right: 'Meena finds the note. What should she do first?',
    },
    hindi: {
      wrong: 'अनुभाग अधिकारी के रूप में आप पहले क्या करेंगे?',
      right: 'मीना को नोट मिलता है। उसे पहले क्या करना चाहिए?',
    },
    source: 'Karmayogi Bharat item-writing standard 4.1',
  },
  'item/multi-concept': {
    severity: 'info',
    title: 'Two questions in one',
    message: (data: { count: number }): string => `This asks ${data.count} questions at once`,
    hint: (): string => 'Ask one thing, and make a second question of the other',
    why: 'A wrong answer does not show which of the two was not known.',
    example: {
      wrong: 'Which number do you call? And what do you tell them?',
      right: 'Which number do you call?',
    },
    hindi: {
      wrong: 'किस नंबर पर फ़ोन करें? और उन्हें क्या बताएँ?',
      right: 'किस नंबर पर फ़ोन करें?',
    },
    source: 'HDR 2002, guideline 1; Karmayogi Bharat item-writing standard 4.1',
  },
} as const
itemWordingCodes satisfies Record<`item/${string}`, CodeDefinition>
