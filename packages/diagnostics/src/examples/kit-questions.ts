import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/kit.ts` that are about the table of the final test. */
export const kitQuestionExamples: Examples = {
  'kit/key-leak': {
    example: {
      wrong: 'module.mdx: <Question id="q3"> and assessment.mdx: <Question id="f3">, with the same words',
      right:
        'module.mdx: <Question id="q3"> about her SIM card, assessment.mdx: <Question id="f3"> about his',
    },
    hindi: {
      wrong: 'module.mdx और assessment.mdx, दोनों में: मीना सबसे पहले क्या करे?',
      right: 'module.mdx में: मीना सबसे पहले क्या करे?  assessment.mdx में: रमेश किसे फ़ोन करे?',
    },
  },
  'kit/question-type': {
    example: {
      wrong: '<Question id="f1" type="order">\n\n1. Hang up\n2. Call 1930',
      right: 'Which comes first?\n\n- [x] Hang up\n- [ ] Call 1930',
    },
    hindi: {
      wrong: '<Question id="f1" type="order">\n\n1. फ़ोन काटें\n2. 1930 पर बताएँ',
      right: 'सबसे पहले क्या करें?\n\n- [x] फ़ोन काटें\n- [ ] 1930 पर बताएँ',
    },
  },
  'kit/question-limit': {
    example: {
      wrong: '- [x] 1930\n- [ ] 100\n- [ ] 101\n- [ ] 102\n- [ ] 108\n- [ ] 112\n- [ ] 181\n- [ ] 1098',
      right: '- [x] 1930\n- [ ] 101\n- [ ] 108\n- [ ] 1098',
    },
    hindi: {
      wrong:
        '- [x] सोमवार\n- [ ] मंगलवार\n- [ ] बुधवार\n- [ ] गुरुवार\n- [ ] शुक्रवार\n- [ ] शनिवार\n- [ ] रविवार\n- [ ] कोई दिन नहीं',
      right: '- [x] सोमवार\n- [ ] मंगलवार\n- [ ] बुधवार\n- [ ] गुरुवार',
    },
  },
  'kit/question-tagging': {
    example: { wrong: '<Question id="f1">', right: '<Question id="f1" difficulty="easy">' },
    hindi: {
      wrong: '<Question id="f1">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="f1" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'kit/answers-dropped': {
    example: {
      wrong: 'Call <Blank id="b1" answers={["1930", "19 30"]}/>.',
      right: 'Call <Blank id="b1" answers={["1930"]}/>.',
    },
    hindi: {
      wrong: '<Blank id="b1" answers={["बैंक", "अपना बैंक"]}/> को बताएँ।',
      right: '<Blank id="b1" answers={["बैंक"]}/> को बताएँ।',
    },
  },
  'kit/question-content': {
    example: {
      wrong: 'Which message is a trick?\n\n![Two messages](media/messages.png)',
      right: 'A message says: “Pay ₹10 now or lose your SIM.” Is it a trick?',
    },
    hindi: {
      wrong: 'कौन-सा संदेश धोखा है?\n\n![दो संदेश](media/messages.png)',
      right: 'संदेश कहता है: “अभी ₹10 दें, नहीं तो SIM बंद।” क्या यह धोखा है?',
    },
  },
  'kit/formula-text': {
    example: { wrong: '- [ ] =2+2', right: '- [ ] 2 + 2' },
    hindi: { wrong: '- [ ] -5 दिन', right: '- [ ] 5 दिन पहले' },
  },
  'kit/many-questions': {
    example: {
      wrong: '<Pool id="all" draw={20}>   1,001 questions',
      right: '<Pool id="scams" draw={10}>   500 questions\n<Pool id="locks" draw={10}>   501 questions',
    },
    hindi: {
      wrong: '<Pool id="all" draw={20}>   1,001 प्रश्न',
      right: '<Pool id="scams" draw={10}>   500 प्रश्न\n<Pool id="locks" draw={10}>   501 प्रश्न',
    },
  },
}
