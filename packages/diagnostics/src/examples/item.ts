import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/item.ts`. */
export const itemExamples: Examples = {
  'item/option-order': {
    example: {
      wrong: '- [ ] 1930\n- [ ] 112\n- [x] 1098',
      right: '- [ ] 112\n- [x] 1098\n- [ ] 1930',
    },
    hindi: {
      wrong: 'बच्चों की हेल्पलाइन का नंबर क्या है?\n\n- [ ] १९३०\n- [ ] ११२\n- [x] १०९८',
      right: 'बच्चों की हेल्पलाइन का नंबर क्या है?\n\n- [ ] ११२\n- [x] १०९८\n- [ ] १९३०',
    },
  },
  'item/missing-feedback': {
    example: {
      wrong: '- [ ] Tap the link',
      right: '- [ ] Tap the link\n  > The link is the trap: opening it can be enough.',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना',
      right: '- [ ] लिंक खोलना\n  > लिंक ही जाल है: उसे खोलना ही काफ़ी हो सकता है।',
    },
  },
  'item/feedback-same-for-all': {
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
  },
  'item/feedback-gives-no-reason': {
    example: {
      wrong: '  > Correct!',
      right: '  > Correct: the number on the passbook is one she already trusts.',
    },
    hindi: { wrong: '  > सही!', right: '  > सही: पासबुक पर छपा नंबर उसका जाना-पहचाना है।' },
  },
  'item/few-options': {
    example: {
      wrong: '- [ ] Tap the link\n- [x] Call the bank',
      right: '- [ ] Tap the link\n- [x] Call the bank\n- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना',
      right: '- [ ] लिंक खोलना\n- [x] बैंक को फ़ोन करना\n- [ ] जवाब में पूछना कि कौन है',
    },
  },
  'item/select-not-said': {
    example: { wrong: 'What protects your account?', right: 'What protects your account? Select two.' },
    hindi: { wrong: 'आपके खाते की रक्षा कैसे होती है?', right: 'आपके खाते की रक्षा कैसे होती है? दो चुनें।' },
  },
  'item/duplicate-stem': {
    example: {
      wrong: 'q1: What should Meena do first?\nq7: What should Meena do first?',
      right: 'q1: What should Meena do first?\nq7: What should Meena keep for the complaint?',
    },
    hindi: {
      wrong: 'q1: मीना सबसे पहले क्या करे?\nq7: मीना सबसे पहले क्या करे?',
      right: 'q1: मीना सबसे पहले क्या करे?\nq7: मीना शिकायत के लिए क्या सँभालकर रखे?',
    },
  },
  'item/options-overlap': {
    example: {
      wrong: '- [ ] Call the bank at once\n- [ ] At once call the bank',
      right: '- [ ] Call the bank at once\n- [ ] Call the number in the message',
    },
    hindi: {
      wrong: '- [ ] तुरंत बैंक को फ़ोन करना\n- [ ] बैंक को तुरंत फ़ोन करना',
      right: '- [ ] तुरंत बैंक को फ़ोन करना\n- [ ] संदेश के नंबर पर फ़ोन करना',
    },
  },
  'item/longest-option-is-key': {
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
  },
  'item/key-length-bias': {
    example: {
      wrong: '- [ ] Wait\n- [x] Call the bank on the number printed on the passbook\n- [ ] Reply',
      right:
        '- [ ] Wait until somebody from the bank calls back\n- [x] Call the bank\n- [ ] Reply and ask who it is',
    },
    hindi: {
      wrong: '- [ ] रुकना\n- [x] पासबुक पर छपे नंबर पर बैंक को फ़ोन करना\n- [ ] जवाब देना',
      right: '- [ ] बैंक से फ़ोन आने तक रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] जवाब में पूछना कि कौन है',
    },
  },
  'item/options-length': {
    example: {
      wrong:
        '- [ ] Wait\n- [x] Call the bank\n- [ ] Go to the branch in the next town on Monday and ask the manager there',
      right: '- [ ] Wait a day\n- [x] Call the bank\n- [ ] Ask at the branch',
    },
    hindi: {
      wrong: '- [ ] रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] सोमवार को अगले शहर की शाखा में जाकर प्रबंधक से पूछना',
      right: '- [ ] एक दिन रुकना\n- [x] बैंक को फ़ोन करना\n- [ ] शाखा में पूछना',
    },
  },
  'item/key-position-imbalance': {
    example: {
      wrong: 'q1: [ ] [x] [ ]   q2: [ ] [x] [ ]   q3: [ ] [x] [ ]',
      right: 'q1: [ ] [x] [ ]   q2: [x] [ ] [ ]   q3: [ ] [ ] [x]',
    },
    hindi: {
      wrong: 'प्रश्न 1: [ ] [x] [ ]   प्रश्न 2: [ ] [x] [ ]   प्रश्न 3: [ ] [x] [ ]',
      right: 'प्रश्न 1: [ ] [x] [ ]   प्रश्न 2: [x] [ ] [ ]   प्रश्न 3: [ ] [ ] [x]',
    },
  },
  'item/heterogeneous-options': {
    example: {
      wrong: '- [ ] 1930\n- [x] Call the bank at once.\n- [ ] never',
      right: '- [ ] Call the number in the message\n- [x] Call the bank at once\n- [ ] Wait for a letter',
    },
    hindi: {
      wrong: '- [ ] 1930\n- [x] तुरंत बैंक को फ़ोन करें।\n- [ ] कभी नहीं',
      right: '- [ ] संदेश के नंबर पर फ़ोन करना\n- [x] तुरंत बैंक को फ़ोन करना\n- [ ] चिट्ठी की राह देखना',
    },
  },
  'item/true-false': {
    example: {
      wrong: 'A bank asks for your PIN.\n\n- [ ] True\n- [x] False',
      right: 'A caller from "the bank" asks for your PIN. What do you do?\n\n- [ ] …\n- [x] …\n- [ ] …',
    },
    hindi: {
      wrong: 'बैंक आपका PIN माँगता है।\n\n- [ ] सही\n- [x] गलत',
      right: '"बैंक" से फ़ोन आता है और PIN माँगा जाता है। आप क्या करेंगे?\n\n- [ ] …\n- [x] …\n- [ ] …',
    },
  },
  'item/ftb-blanks': {
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
  },
  'item/mtf-pairs': {
    example: {
      wrong: '| Number | For |\n| --- | --- |\n| 1930 | Money lost |\n| 112 | Danger |',
      right:
        '| Number | For |\n| --- | --- |\n| 1930 | Money lost |\n| 112 | Danger |\n| 1098 | A child in need |',
    },
    hindi: {
      wrong: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |\n| 112 | ख़तरा |',
      right: '| नंबर | किसलिए |\n| --- | --- |\n| 1930 | पैसे गए |\n| 112 | ख़तरा |\n| 1098 | बच्चे को मदद चाहिए |',
    },
  },
  'item/missing-bloom': {
    example: {
      wrong: '<Question id="q1" difficulty="easy">',
      right: '<Question id="q1" bloom="apply" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" bloom="apply" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'item/missing-difficulty': {
    example: {
      wrong: '<Question id="q1" bloom="apply">',
      right: '<Question id="q1" bloom="apply" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" bloom="apply">\n\nमीना सबसे पहले क्या करे?',
      right: '<Question id="q1" bloom="apply" difficulty="easy">\n\nमीना सबसे पहले क्या करे?',
    },
  },
  'item/difficulty-bloom-mismatch': {
    example: {
      wrong: '<Question id="q1" bloom="remember" difficulty="hard">',
      right: '<Question id="q1" bloom="remember" difficulty="easy">',
    },
    hindi: {
      wrong: '<Question id="q1" bloom="remember" difficulty="hard">\n\nहेल्पलाइन का नंबर क्या है?',
      right: '<Question id="q1" bloom="remember" difficulty="easy">\n\nहेल्पलाइन का नंबर क्या है?',
    },
  },
}
