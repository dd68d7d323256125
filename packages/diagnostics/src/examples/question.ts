import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/question.ts`. */
export const questionExamples: Examples = {
  'question/bad-id': {
    example: { wrong: '<Question id="Question 1">', right: '<Question id="q1">' },
    hindi: { wrong: '<Question id="प्रश्न-1">', right: '<Question id="q1">' },
  },
  'question/blank-outside': {
    example: {
      wrong: 'Call <Blank id="b1" answers={["1930"]}/>.',
      right: '<Question id="q1">\n\nCall <Blank id="b1" answers={["1930"]}/>.\n\n</Question>',
    },
    hindi: {
      wrong: '<Blank id="b1" answers={["1930"]}/> पर फ़ोन करें।',
      right: '<Question id="q1">\n\n<Blank id="b1" answers={["1930"]}/> पर फ़ोन करें।\n\n</Question>',
    },
  },
  'question/blank-without-answers': {
    example: { wrong: 'Call <Blank id="b1"/>.', right: 'Call <Blank id="b1" answers={["1930"]}/>.' },
    hindi: {
      wrong: '<Blank id="b1"/> पर फ़ोन करें।',
      right: '<Blank id="b1" answers={["1930", "१९३०"]}/> पर फ़ोन करें।',
    },
  },
  'question/duplicate-blank': {
    example: {
      wrong: 'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b1" answers={["24"]}/> hours.',
      right: 'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b2" answers={["24"]}/> hours.',
    },
    hindi: {
      wrong: '<Blank id="b1" answers={["24"]}/> घंटे में <Blank id="b1" answers={["1930"]}/> पर फ़ोन करें।',
      right: '<Blank id="b1" answers={["24"]}/> घंटे में <Blank id="b2" answers={["1930"]}/> पर फ़ोन करें।',
    },
  },
  'question/duplicate-id': {
    example: {
      wrong: '<Question id="q1"> … <Question id="q1">',
      right: '<Question id="q1"> … <Question id="q2">',
    },
    hindi: {
      wrong: '<Question id="q1"> पहला प्रश्न …\n<Question id="q1"> दूसरा प्रश्न …',
      right: '<Question id="q1"> पहला प्रश्न …\n<Question id="q2"> दूसरा प्रश्न …',
    },
  },
  'question/empty-option': {
    example: { wrong: '- [ ]\n- [x] Call the bank', right: '- [ ] Tap the link\n- [x] Call the bank' },
    hindi: { wrong: '- [ ]\n- [x] बैंक को फ़ोन करना', right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना' },
  },
  'question/feedback-not-indented': {
    example: { wrong: '- [x] Call the bank\n> Right.', right: '- [x] Call the bank\n  > Right.' },
    hindi: { wrong: '- [x] बैंक को फ़ोन करना\n> सही।', right: '- [x] बैंक को फ़ोन करना\n  > सही।' },
  },
  'question/feedback-outside': {
    example: {
      wrong: '- [x] Call the bank\n\n<Feedback when="right">She uses a number she trusts.</Feedback>',
      right: '- [x] Call the bank\n  > She uses a number she trusts.',
    },
    hindi: {
      wrong: '- [x] बैंक को फ़ोन करना\n\n<Feedback when="right">यह नंबर जाना-पहचाना है।</Feedback>',
      right: '- [x] बैंक को फ़ोन करना\n  > यह नंबर जाना-पहचाना है।',
    },
  },
  'question/feedback-when': {
    example: {
      wrong: '<Feedback when="correct">Yes, 1930.</Feedback>',
      right: '<Feedback when="right">Yes, 1930.</Feedback>',
    },
    hindi: {
      wrong: '<Feedback when="सही">हाँ, 1930।</Feedback>',
      right: '<Feedback when="right">हाँ, 1930।</Feedback>',
    },
  },
  'question/long-answer': {
    example: {
      wrong: '<Blank id="b1" answers={["the number that is printed on the first page of the passbook"]}/>',
      right: '<Blank id="b1" answers={["passbook"]}/>',
    },
    hindi: {
      wrong: '<Blank id="b1" answers={["पासबुक के पहले पन्ने पर छपा हुआ बैंक का नंबर"]}/>',
      right: '<Blank id="b1" answers={["पासबुक"]}/>',
    },
  },
  'question/match-columns': {
    example: {
      wrong: '| Number | For | Hours |\n| --- | --- | --- |\n| 1930 | Money lost | 24 |',
      right: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |',
    },
    hindi: {
      wrong: '| नंबर | किसलिए | समय |\n| --- | --- | --- |\n| 1930 | पैसे गए | 24 |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |',
    },
  },
  'question/match-partner': {
    example: { wrong: '| 1930 | Money lost |\n| 112 |  |', right: '| 1930 | Money lost |\n| 112 | Danger |' },
    hindi: { wrong: '| 1930 | पैसे गए |\n| 112 |  |', right: '| 1930 | पैसे गए |\n| 112 | ख़तरा |' },
  },
  'question/missing-id': {
    example: { wrong: '<Question objective="o1">', right: '<Question id="q1" objective="o1">' },
    hindi: {
      wrong: '<Question objective="o1">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" objective="o1">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'question/mixed-list': {
    example: {
      wrong: '- the notice\n- the receipt\n\n- [ ] Keep it\n- [x] Send it',
      right: '* the notice\n* the receipt\n\n- [ ] Keep it\n- [x] Send it',
    },
    hindi: {
      wrong: '- सूचना\n- रसीद\n\n- [ ] रख लेना\n- [x] भेज देना',
      right: '* सूचना\n* रसीद\n\n- [ ] रख लेना\n- [x] भेज देना',
    },
  },
  'question/nested': {
    example: {
      wrong: '<Question id="q1">\n\nWhat first?\n\n<Question id="q2">',
      right: '<Question id="q1">\n\nWhat first?\n\n…\n\n</Question>\n\n<Question id="q2">',
    },
    hindi: {
      wrong: '<Question id="q1">\n\nपहले क्या करें?\n\n<Question id="q2">',
      right: '<Question id="q1">\n\nपहले क्या करें?\n\n…\n\n</Question>\n\n<Question id="q2">',
    },
  },
  'question/no-boxes': {
    example: { wrong: '- Tap the link\n- Call the bank', right: '- [ ] Tap the link\n- [x] Call the bank' },
    hindi: { wrong: '- लिंक खोलना\n- बैंक को फ़ोन करना', right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना' },
  },
  'question/no-options': {
    example: {
      wrong: '<Question id="q1">\n\nWhat should Meena do first?\n\n</Question>',
      right:
        '<Question id="q1">\n\nWhat should Meena do first?\n\n- [ ] Tap the link\n- [x] Call the bank\n\n</Question>',
    },
    hindi: {
      wrong: '<Question id="q1">\n\nमीना सबसे पहले क्या करे?\n\n</Question>',
      right:
        '<Question id="q1">\n\nमीना सबसे पहले क्या करे?\n\n- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n\n</Question>',
    },
  },
  'question/no-right-option': {
    example: {
      wrong: '- [ ] Tap the link\n- [ ] Call the bank',
      right: '- [ ] Tap the link\n- [x] Call the bank',
    },
    hindi: { wrong: '- [ ] लिंक खोलना\n- [ ] बैंक को फ़ोन करना', right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना' },
  },
  'question/option-count': {
    example: {
      wrong: '- [x] Call the bank',
      right: '- [ ] Tap the link\n- [x] Call the bank\n- [ ] Wait for a letter',
    },
    hindi: {
      wrong: '- [x] बैंक को फ़ोन करना',
      right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n- [ ] चिट्ठी की राह देखना',
    },
  },
  'question/same-option': {
    example: {
      wrong: '- [ ] Call the bank\n- [x] Call the bank',
      right: '- [ ] Call the number in the message\n- [x] Call the bank',
    },
    hindi: {
      wrong: '- [ ] बैंक को फ़ोन करना\n- [x] बैंक को फ़ोन करना',
      right: '- [ ] संदेश के नंबर पर फ़ोन करना\n- [x] बैंक को फ़ोन करना',
    },
  },
  'question/text-after-options': {
    example: {
      wrong: '- [ ] Tap the link\n- [x] Call the bank\n\nThink about it.',
      right: 'Think about it.\n\n- [ ] Tap the link\n- [x] Call the bank',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n\nसोचकर बताएँ।',
      right: 'सोचकर बताएँ।\n\n- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना',
    },
  },
  'question/too-many-right': {
    example: {
      wrong: '<Question id="q1" type="single">\n\n- [x] The link\n- [x] The hurry',
      right: '<Question id="q1" type="multiple">\n\n- [x] The link\n- [x] The hurry',
    },
    hindi: {
      wrong: '<Question id="q1" type="single">\n\n- [x] लिंक\n- [x] जल्दी का दबाव',
      right: '<Question id="q1" type="multiple">\n\n- [x] लिंक\n- [x] जल्दी का दबाव',
    },
  },
  'question/unknown-objective': {
    example: { wrong: '<Question id="q1" objective="o11">', right: '<Question id="q1" objective="o1">' },
    hindi: { wrong: '<Question id="q1" objective="उद्देश्य">', right: '<Question id="q1" objective="o1">' },
  },
  'question/unknown-type': {
    example: { wrong: '<Question id="q1" type="mcq">', right: '<Question id="q1" type="single">' },
    hindi: { wrong: '<Question id="q1" type="बहुविकल्पी">', right: '<Question id="q1" type="single">' },
  },
  'question/unready-type': {
    example: { wrong: '<Question id="q1" type="numeric">', right: '<Question id="q1" type="fill-in">' },
    hindi: {
      wrong: '<Question id="q1" type="numeric">\n\nकितने घंटे?',
      right: '<Question id="q1" type="fill-in">\n\n<Blank id="b1" answers={["24"]}/> घंटे।',
    },
  },
  'question/bad-number': {
    example: {
      wrong: '<Blank id="b1" number="Rs 1,930"/>',
      right: '<Blank id="b1" number={1930} tolerance={5}/>',
    },
    hindi: {
      wrong: '<Blank id="b1" number="१,९३० रुपये"/> रुपये',
      right: '<Blank id="b1" number={1930} tolerance={5}/> रुपये',
    },
  },
  'question/mixed-blanks': {
    example: {
      wrong: 'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b2" number={24}/> hours.',
      right: 'Call <Blank id="b1" answers={["1930"]}/> within <Blank id="b2" answers={["24"]}/> hours.',
    },
    hindi: {
      wrong: '<Blank id="b2" number={24}/> घंटे में <Blank id="b1" answers={["1930"]}/> पर फ़ोन करें।',
      right: '<Blank id="b2" answers={["24"]}/> घंटे में <Blank id="b1" answers={["1930"]}/> पर फ़ोन करें।',
    },
  },
  'question/order-box': {
    example: {
      wrong: '<Question id="q1" type="order">\n\n1. [x] Call the bank\n2. [ ] Call 1930',
      right: '<Question id="q1" type="order">\n\n1. Call the bank\n2. Call 1930',
    },
    hindi: {
      wrong: '<Question id="q1" type="order">\n\n1. [x] बैंक को फ़ोन करना\n2. [ ] 1930 पर फ़ोन करना',
      right: '<Question id="q1" type="order">\n\n1. बैंक को फ़ोन करना\n2. 1930 पर फ़ोन करना',
    },
  },
}
