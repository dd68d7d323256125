import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/schema.ts`. */
export const schemaExamples: Examples = {
  'schema/unknown-key': {
    example: { wrong: 'tittle: Spot a scam', right: 'title: Spot a scam' },
    hindi: {
      wrong: 'शीर्षक: ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें',
    },
  },
  'schema/missing-key': {
    example: {
      wrong: 'language: en\nmodules: [spot-the-scam]',
      right: 'title: Cyber safety\nlanguage: en\nmodules: [spot-the-scam]',
    },
    hindi: {
      wrong: 'language: hi\nmodules: [spot-the-scam]',
      right: 'title: साइबर सुरक्षा\nlanguage: hi\nmodules: [spot-the-scam]',
    },
  },
  'schema/wrong-type': {
    example: { wrong: 'title: 2024', right: 'title: "2024"' },
    hindi: {
      wrong: 'keywords: साइबर सुरक्षा',
      right: 'keywords: [साइबर सुरक्षा]',
    },
  },
  'schema/bad-value': {
    example: {
      wrong: 'bloom: aply',
      right: 'bloom: apply',
    },
    hindi: {
      wrong: 'bloom: समझना',
      right: 'bloom: understand',
    },
  },
  'schema/bad-form': {
    example: {
      wrong: 'review_by: 31-03-2027',
      right: 'review_by: 2027-03-31',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nreview_by: ३१ मार्च २०२७',
      right: 'title: साइबर सुरक्षा\nreview_by: 2027-03-31',
    },
  },
  'schema/empty-text': {
    example: {
      wrong: 'title: " "',
      right: 'title: Cyber safety',
    },
    hindi: {
      wrong: 'title: ""',
      right: 'title: साइबर सुरक्षा',
    },
  },
  'schema/out-of-range': {
    example: {
      wrong: 'pass: 600',
      right: 'pass: 60',
    },
    hindi: {
      wrong: 'title: अंतिम परीक्षा\npass: 600',
      right: 'title: अंतिम परीक्षा\npass: 60',
    },
  },
  'schema/too-few': {
    example: {
      wrong: 'modules: []',
      right: 'modules: [spot-the-scam]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nmodules: []',
      right: 'title: साइबर सुरक्षा\nmodules: [spot-the-scam]',
    },
  },
}
