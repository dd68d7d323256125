import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/yaml.ts`. */
export const yamlExamples: Examples = {
  'yaml/empty': {
    example: {
      wrong: '---\n---',
      right: '---\ntitle: Spot a scam message\n---',
    },
    hindi: {
      wrong: '---\n---',
      right: '---\ntitle: ठगी का संदेश पहचानें\n---',
    },
  },
  'yaml/tab': {
    example: { wrong: 'support:\n\tname: Help desk', right: 'support:\n  name: Help desk' },
    hindi: {
      wrong: 'support:\n	name: सहायता',
      right: 'support:\n  name: सहायता',
    },
  },
  'yaml/duplicate-key': {
    example: {
      wrong: 'title: Cyber safety\ntitle: Safe hands',
      right: 'title: Cyber safety',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\ntitle: सुरक्षित हाथ',
      right: 'title: साइबर सुरक्षा',
    },
  },
  'yaml/bad-indentation': {
    example: {
      wrong: 'support:\n  name: Help desk\n   phone: "1930"',
      right: 'support:\n  name: Help desk\n  phone: "1930"',
    },
    hindi: {
      wrong: 'support:\n  name: सहायता\n   phone: "1930"',
      right: 'support:\n  name: सहायता\n  phone: "1930"',
    },
  },
  'yaml/colon-in-text': {
    example: { wrong: 'title: Safety: a primer', right: 'title: "Safety: a primer"' },
    hindi: {
      wrong: 'title: सुरक्षा: एक परिचय',
      right: 'title: "सुरक्षा: एक परिचय"',
    },
  },
  'yaml/reserved-character': {
    example: { wrong: 'term: @mention', right: 'term: "@mention"' },
    hindi: {
      wrong: 'term: @उल्लेख',
      right: 'term: "@उल्लेख"',
    },
  },
  'yaml/missing-colon': {
    example: { wrong: 'title Spot a scam', right: 'title: Spot a scam' },
    hindi: {
      wrong: 'title ठगी का संदेश पहचानें',
      right: 'title: ठगी का संदेश पहचानें',
    },
  },
  'yaml/unclosed-quote': {
    example: {
      wrong: 'title: "Cyber safety',
      right: 'title: "Cyber safety"',
    },
    hindi: {
      wrong: 'title: "साइबर सुरक्षा',
      right: 'title: "साइबर सुरक्षा"',
    },
  },
  'yaml/quote-in-text': {
    example: { wrong: "title: 'It's fine'", right: 'title: "It\'s fine"' },
    hindi: {
      wrong: 'title: "मीना ने कहा "रुको""',
      right: 'title: \'मीना ने कहा "रुको"\'',
    },
  },
  'yaml/list-on-key-line': {
    example: { wrong: 'modules: - spot-the-scam', right: 'modules:\n  - spot-the-scam' },
    hindi: {
      wrong: 'keywords: - ठगी',
      right: 'keywords:\n  - ठगी',
    },
  },
  'yaml/unclosed-bracket': {
    example: {
      wrong: 'keywords: [scam, phishing',
      right: 'keywords: [scam, phishing]',
    },
    hindi: {
      wrong: 'keywords: [ठगी, फ़िशिंग',
      right: 'keywords: [ठगी, फ़िशिंग]',
    },
  },
  'yaml/bad-escape': {
    example: {
      wrong: 'title: "Marks \\ grades"',
      right: "title: 'Marks \\ grades'",
    },
    hindi: {
      wrong: 'title: "अंक \\ श्रेणी"',
      right: "title: 'अंक \\ श्रेणी'",
    },
  },
  'yaml/anchor': {
    example: { wrong: 'license: *default', right: 'license: CC BY 4.0' },
    hindi: {
      wrong: 'publisher: *office',
      right: 'publisher: राज्य प्रशिक्षण संस्थान',
    },
  },
  'yaml/tag': {
    example: {
      wrong: 'title: !important Cyber safety',
      right: 'title: Cyber safety',
    },
    hindi: {
      wrong: 'title: !ज़रूरी साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा',
    },
  },
  'yaml/merge-key': {
    example: {
      wrong: 'support:\n  <<: *desk',
      right: 'support:\n  name: Course desk',
    },
    hindi: {
      wrong: 'support:\n  <<: *desk',
      right: 'support:\n  name: पाठ्यक्रम सहायता',
    },
  },
  'yaml/many-documents': {
    example: {
      wrong: 'title: Cyber safety\n---\nlanguage: en',
      right: 'title: Cyber safety\nlanguage: en',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\n---\nlanguage: hi',
      right: 'title: साइबर सुरक्षा\nlanguage: hi',
    },
  },
  'yaml/syntax': {
    example: {
      wrong: '? Cyber safety',
      right: 'title: Cyber safety',
    },
    hindi: {
      wrong: '? साइबर सुरक्षा',
      right: 'title: साइबर सुरक्षा',
    },
  },
}
