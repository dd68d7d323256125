import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/lang.ts`. */
export const langExamples: Examples = {
  'lang/not-normalized': {
    example: {
      wrong: 'cafe + a mark above it',
      right: 'café',
    },
    hindi: {
      wrong: 'क + ़ (दो संकेत)',
      right: 'क़ (जैसा `paath check --fix` लिखता है)',
    },
  },
  'lang/unknown-language': {
    example: { wrong: 'language: hindi', right: 'language: hi' },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nlanguage: hindi',
      right: 'title: साइबर सुरक्षा\nlanguage: hi',
    },
  },
  'lang/not-translated': {
    example: { wrong: 'language: en\nlanguages: [hi]', right: 'language: en\nlanguages: []' },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nlanguage: hi\nlanguages: [en]',
      right: 'title: साइबर सुरक्षा\nlanguage: hi\nlanguages: []',
    },
  },
  'lang/missing-player-string': {
    example: {
      wrong: 'languages: [ks-Deva]   # the player has no word for "Next" in it',
      right: 'languages: [ks-Deva]   # the words were added to the toolkit',
    },
    hindi: {
      wrong: 'languages: [sat]   # प्लेयर में "आगे" के लिए शब्द नहीं है',
      right: 'languages: [sat]   # शब्द जोड़ दिए गए',
    },
  },
  'lang/unreviewed-player-strings': {
    example: {
      wrong: 'languages: [or]   # its buttons are drafts',
      right: 'languages: [or]   # a named speaker has read them',
    },
    hindi: {
      wrong: 'languages: [or]   # बटनों के शब्द मसौदा हैं',
      right: 'languages: [or]   # भाषा जानने वाले ने देख लिए',
    },
  },
  'lang/not-in-portal': {
    example: {
      wrong: 'languages: [ur]   # not in the list of the portal',
      right: 'languages: [hi]',
    },
    hindi: {
      wrong: 'language: hi\nlanguages: [ur]   # पोर्टल की सूची में नहीं',
      right: 'language: hi\nlanguages: [en]',
    },
  },
}
