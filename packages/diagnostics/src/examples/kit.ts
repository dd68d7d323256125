import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/kit.ts`, except those about the table of the final test. */
export const kitExamples: Examples = {
  'kit/field-missing': {
    example: {
      wrong: 'title: Safe in the digital office',
      right: 'title: Safe in the digital office\ndescription: Spot a scam, lock the door, report in time',
    },
    hindi: {
      wrong: 'title: डिजिटल दफ़्तर में सुरक्षित',
      right: 'title: डिजिटल दफ़्तर में सुरक्षित\ndescription: धोखा पहचानें, ताला लगाएँ, समय पर शिकायत करें',
    },
  },
  'kit/field-limit': {
    example: { wrong: 'title: Scam', right: 'title: Spot a scam message' },
    hindi: { wrong: 'title: छल', right: 'title: छल को पहचानें' },
  },
  'kit/cover-unusable': {
    example: { wrong: 'cover: media/cover.webp', right: 'cover: media/cover.png' },
    hindi: { wrong: 'cover: media/आवरण.webp', right: 'cover: media/cover.png' },
  },
  'kit/no-browser': {
    example: {
      wrong: 'paath kit cyber-safety',
      right: 'PAATH_BROWSER=/usr/bin/chromium paath kit cyber-safety',
    },
    hindi: {
      wrong: 'paath kit surakshit-haath --lang hi',
      right: 'PAATH_BROWSER=/usr/bin/chromium paath kit surakshit-haath --lang hi',
    },
  },
  'kit/pdf-words': {
    example: {
      wrong: 'kit with Chromium 80:  40 of 100 words can be searched',
      right: 'kit with Chromium 130: 99 of 100 words can be searched',
    },
    hindi: {
      wrong: 'Chromium 80 से बना PDF: 100 में से 40 शब्द खोजे जा सकते हैं',
      right: 'Chromium 130 से बना PDF: 100 में से 99 शब्द खोजे जा सकते हैं',
    },
  },
  'kit/lone-module': {
    example: { wrong: 'modules: [spot-the-scam]', right: 'modules: [spot-the-scam, lock-the-door]' },
    hindi: { wrong: 'modules: [dhokha-pehchanen]', right: 'modules: [dhokha-pehchanen, taala-lagayen]' },
  },
  'kit/contacts-tracked': {
    example: {
      wrong: 'git add .paath/contacts.yaml',
      right: 'git rm --cached .paath/contacts.yaml\necho .paath/contacts.yaml >> .gitignore',
    },
    hindi: {
      wrong: 'reviewers:\n  - { name: मीना देवी, email: meena@example.org }   (git में दर्ज)',
      right: 'reviewers:\n  - { name: मीना देवी, email: meena@example.org }   (.gitignore में)',
    },
  },
  'kit/answers-lost': {
    example: {
      wrong: '<Question id="q1"> became <Question id="q1-new">, and asks the same',
      right: '<Question id="q1"> stays <Question id="q1">, with better words',
    },
    hindi: {
      wrong: '<Question id="q1"> बदलकर <Question id="prashn-1"> हुआ; सवाल वही है',
      right: '<Question id="q1"> वही रहता है; केवल शब्द सुधरते हैं',
    },
  },
  'kit/ledger-unknown': {
    example: {
      wrong: 'modules: [spot-a-scam]\n…\n- { platform: igot, language: en, module: spot-scam, … }',
      right: 'modules: [spot-a-scam]\n…\n- { platform: igot, language: en, module: spot-a-scam, … }',
    },
    hindi: {
      wrong: 'modules: [dhokha-pehchanen]\n…\n- { platform: igot, language: hi, module: dhokha, … }',
      right:
        'modules: [dhokha-pehchanen]\n…\n- { platform: igot, language: hi, module: dhokha-pehchanen, … }',
    },
  },
  'kit/ledger-duplicate': {
    example: {
      wrong:
        '- { platform: igot, language: en, module: phone, id: do_1 }\n- { platform: igot, language: en, module: phone, id: do_2 }',
      right: '- { platform: igot, language: en, module: phone, id: do_2 }',
    },
    hindi: {
      wrong:
        '- { platform: igot, language: hi, module: phone, id: do_3 }\n- { platform: igot, language: hi, module: phone, id: do_4 }',
      right: '- { platform: igot, language: hi, module: phone, id: do_4 }',
    },
  },
}
