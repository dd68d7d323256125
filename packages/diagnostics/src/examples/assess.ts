import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/assess.ts`. */
export const assessExamples: Examples = {
  'assess/single-item-format': {
    example: {
      wrong: '<Question id="q1"> … four options …\n<Question id="q2"> … four options …',
      right:
        '<Question id="q1"> … four options …\n<Question id="q2"> The helpline is <Blank id="b1" answers={["1930"]}/>.',
    },
    hindi: {
      wrong: '<Question id="q1"> … चार विकल्प …\n<Question id="q2"> … चार विकल्प …',
      right:
        '<Question id="q1"> … चार विकल्प …\n<Question id="q2"> हेल्पलाइन का नंबर <Blank id="b1" answers={["1930"]}/> है।',
    },
  },
  'assess/no-summative': {
    example: {
      wrong: '---\ntitle: Final test\npass: 60\n---',
      right:
        '---\ntitle: Final test\npass: 60\ninstructions: 15 questions, no time limit. You pass with 60 %, and may try three times.\n---',
    },
    hindi: {
      wrong: '---\ntitle: अंतिम परीक्षा\npass: 60\n---',
      right:
        '---\ntitle: अंतिम परीक्षा\npass: 60\ninstructions: 15 प्रश्न, समय की सीमा नहीं। 60 % पर उत्तीर्ण, तीन प्रयास।\n---',
    },
  },
  'assess/pass-criteria-not-stated': {
    example: {
      wrong: 'pass: 60\ninstructions: 15 questions, no time limit.',
      right: 'pass: 60\ninstructions: 15 questions, no time limit. You pass with 60 %.',
    },
    hindi: {
      wrong: 'pass: 60\ninstructions: 15 प्रश्न, समय की सीमा नहीं।',
      right: 'pass: 60\ninstructions: 15 प्रश्न, समय की सीमा नहीं। 60 % पर उत्तीर्ण।',
    },
  },
  'assess/missing-pool-id': {
    example: {
      wrong: '<Pool draw={2}>',
      right: '<Pool id="calls" draw={2}>',
    },
    hindi: {
      wrong: '<Pool draw={2}>\n\n… फ़ोन के बारे में प्रश्न …',
      right: '<Pool id="calls" draw={2}>\n\n… फ़ोन के बारे में प्रश्न …',
    },
  },
  'assess/duplicate-pool': {
    example: {
      wrong: '<Pool id="calls" draw={2}> … </Pool>\n<Pool id="calls" draw={3}> … </Pool>',
      right: '<Pool id="calls" draw={2}> … </Pool>\n<Pool id="messages" draw={3}> … </Pool>',
    },
    hindi: {
      wrong: '<Pool id="calls" draw={2}> … फ़ोन … </Pool>\n<Pool id="calls" draw={3}> … संदेश … </Pool>',
      right: '<Pool id="calls" draw={2}> … फ़ोन … </Pool>\n<Pool id="messages" draw={3}> … संदेश … </Pool>',
    },
  },
  'assess/nested-pool': {
    example: {
      wrong: '<Pool id="calls" draw={2}>\n\n<Pool id="messages" draw={1}>',
      right: '<Pool id="calls" draw={2}>\n\n…\n\n</Pool>\n\n<Pool id="messages" draw={1}>',
    },
    hindi: {
      wrong: '<Pool id="calls" draw={2}>\n\n<Pool id="messages" draw={1}>',
      right: '<Pool id="calls" draw={2}>\n\n… फ़ोन के प्रश्न …\n\n</Pool>\n\n<Pool id="messages" draw={1}>',
    },
  },
  'assess/empty-pool': {
    example: {
      wrong: '<Pool id="calls" draw={2}>\n\nQuestions about calls.\n\n</Pool>',
      right:
        '<Pool id="calls" draw={2}>\n\n<Question id="t1"> … </Question>\n\n<Question id="t2"> … </Question>\n\n</Pool>',
    },
    hindi: {
      wrong: '<Pool id="calls" draw={2}>\n\nफ़ोन के बारे में प्रश्न।\n\n</Pool>',
      right:
        '<Pool id="calls" draw={2}>\n\n<Question id="t1"> … </Question>\n\n<Question id="t2"> … </Question>\n\n</Pool>',
    },
  },
  'assess/bad-draw': {
    example: {
      wrong: '<Pool id="calls" draw="two">',
      right: '<Pool id="calls" draw={2}>',
    },
    hindi: {
      wrong: '<Pool id="calls" draw="दो">',
      right: '<Pool id="calls" draw={2}>',
    },
  },
  'assess/draw-too-large': {
    example: {
      wrong: '<Pool id="calls" draw={9}>\n\n… 4 questions …\n\n</Pool>',
      right: '<Pool id="calls" draw={3}>\n\n… 4 questions …\n\n</Pool>',
    },
    hindi: {
      wrong: '<Pool id="calls" draw={9}>\n\n… 4 प्रश्न …\n\n</Pool>',
      right: '<Pool id="calls" draw={3}>\n\n… 4 प्रश्न …\n\n</Pool>',
    },
  },
  'assess/no-questions': {
    example: {
      wrong: '---\ntitle: Final test\npass: 60\n---\n\nGood luck!',
      right: '---\ntitle: Final test\npass: 60\n---\n\n<Question id="t1"> … </Question>',
    },
    hindi: {
      wrong: '---\ntitle: अंतिम परीक्षा\npass: 60\n---\n\nशुभकामनाएँ!',
      right: '---\ntitle: अंतिम परीक्षा\npass: 60\n---\n\n<Question id="t1"> … </Question>',
    },
  },
  'assess/pass-needs-all': {
    example: {
      wrong: 'pass: 90   # with 5 questions',
      right: 'pass: 80   # with 5 questions',
    },
    hindi: {
      wrong: 'pass: 90   # 5 प्रश्नों की परीक्षा',
      right: 'pass: 80   # 5 प्रश्नों की परीक्षा',
    },
  },
  'assess/unknown-objective': {
    example: {
      wrong: '<Question id="t1" objective="scams">',
      right: '<Question id="t1" objective="c1">',
    },
    hindi: {
      wrong: '<Question id="t1" objective="ठगी">',
      right: '<Question id="t1" objective="c1">',
    },
  },
}
