import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/course.ts`. */
export const courseExamples: Examples = {
  'course/no-course': {
    example: {
      wrong: 'paath check my-texts',
      right: 'paath new course my-texts\npaath check my-texts',
    },
    hindi: {
      wrong: 'paath check मेरा-पाठ',
      right: 'paath new course mera-paath\npaath check mera-paath',
    },
  },
  'course/missing-module': {
    example: {
      wrong: 'modules: [spot-the-scam, lock-the-dor]',
      right: 'modules: [spot-the-scam, lock-the-door]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nmodules: [spot-the-scam, lock-the-dor]',
      right: 'title: साइबर सुरक्षा\nmodules: [spot-the-scam, lock-the-door]',
    },
  },
  'course/duplicate-module': {
    example: {
      wrong: 'modules: [spot-the-scam, lock-the-door, spot-the-scam]',
      right: 'modules: [spot-the-scam, lock-the-door]',
    },
    hindi: {
      wrong: 'title: साइबर सुरक्षा\nmodules: [spot-the-scam, lock-the-door, spot-the-scam]',
      right: 'title: साइबर सुरक्षा\nmodules: [spot-the-scam, lock-the-door]',
    },
  },
  'course/unlisted-module': {
    example: {
      wrong: 'modules: [spot-the-scam]\n\n(the folder modules/lock-the-door is there too)',
      right: 'modules: [spot-the-scam, lock-the-door]',
    },
    hindi: {
      wrong: 'modules: [spot-the-scam]\n\n(modules/lock-the-door फ़ोल्डर भी है)',
      right: 'modules: [spot-the-scam, lock-the-door]',
    },
  },
  'course/duplicate-reference': {
    example: {
      wrong:
        'references:\n  - { id: rbi, title: BE(A)WARE }\n  - { id: rbi, title: Raju and the forty thieves }',
      right:
        'references:\n  - { id: rbi, title: BE(A)WARE }\n  - { id: rbi-2022, title: Raju and the forty thieves }',
    },
    hindi: {
      wrong: 'references:\n  - { id: rbi, title: सावधान रहें }\n  - { id: rbi, title: राजू और चालीस चोर }',
      right: 'references:\n  - { id: rbi, title: सावधान रहें }\n  - { id: rbi-2022, title: राजू और चालीस चोर }',
    },
  },
  'course/duplicate-term': {
    example: {
      wrong:
        'terms:\n  - { term: Phishing, text: A message that steals a password }\n  - { term: phishing, text: A trick by message }',
      right: 'terms:\n  - { term: Phishing, text: A message that steals a password }',
    },
    hindi: {
      wrong: 'terms:\n  - { term: फ़िशिंग, text: संदेश जो पासवर्ड चुराता है }\n  - { term: फ़िशिंग, text: संदेश से ठगी }',
      right: 'terms:\n  - { term: फ़िशिंग, text: संदेश जो पासवर्ड चुराता है }',
    },
  },
  'course/wrong-encoding': {
    example: {
      wrong: 'module.mdx saved as "Unicode (UTF-16)" or "ANSI"',
      right: 'module.mdx saved as "UTF-8"',
    },
    hindi: {
      wrong: 'module.mdx को "Unicode (UTF-16)" या "ANSI" में सहेजा गया',
      right: 'module.mdx को "UTF-8" में सहेजा गया',
    },
  },
  'course/nul-character': {
    example: {
      wrong: 'Call 19␀30.',
      right: 'Call 1930.',
    },
    hindi: {
      wrong: '19␀30 पर फ़ोन करें।',
      right: '1930 पर फ़ोन करें।',
    },
  },
}
