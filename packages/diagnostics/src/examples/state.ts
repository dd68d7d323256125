import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/state.ts`. */
export const stateExamples: Examples = {
  'state/over-budget': {
    example: {
      wrong: '(one module with 300 blanks)',
      right: '(two modules with 60 questions each)',
    },
    hindi: {
      wrong: '(एक मॉड्यूल, 300 रिक्त स्थान)',
      right: '(दो मॉड्यूल, 60-60 प्रश्न)',
    },
  },
  'state/course-over-budget': {
    example: {
      wrong: 'paath build --target scorm12 --package course   (12 modules with a reflection each)',
      right: 'paath build --target scorm12',
    },
    hindi: {
      wrong: 'paath build --target scorm12 --package course   (12 मॉड्यूल, हर एक में एक Reflection)',
      right: 'paath build --target scorm12',
    },
  },
  'state/id-collision': {
    example: {
      wrong: '<Question id="q17"> … <Question id="k4x">   (both have the short form 2f9c)',
      right: '<Question id="q17"> … <Question id="second-step">',
    },
    hindi: {
      wrong: '<Question id="q17"> … <Question id="k4x">   (दोनों का छोटा रूप 2f9c है)',
      right: '<Question id="q17"> … <Question id="second-step">',
    },
  },
  'state/long-checklist': {
    example: {
      wrong: '<Checklist id="all">   (40 items)',
      right: '<Checklist id="phone">   (20 items)\n\n<Checklist id="office">   (20 items)',
    },
    hindi: {
      wrong: '<Checklist id="all">   (40 बिंदु)',
      right: '<Checklist id="phone">   (20 बिंदु)\n\n<Checklist id="office">   (20 बिंदु)',
    },
  },
  'state/long-answer': {
    example: {
      wrong: '<Blank id="b1" answers={["National Cyber Crime Reporting Portal of India"]}/>',
      right: '<Blank id="b1" answers={["cybercrime.gov.in"]}/>',
    },
    hindi: {
      wrong: '<Blank id="b1" answers={["भारत का राष्ट्रीय साइबर अपराध रिपोर्टिंग पोर्टल"]}/>',
      right: '<Blank id="b1" answers={["1930"]}/>',
    },
  },
}
