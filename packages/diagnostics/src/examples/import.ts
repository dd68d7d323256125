import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/import.ts`. */
export const importExamples: Examples = {
  'import/unknown-format': {
    example: { wrong: 'paath import training.pdf', right: 'paath import training.docx' },
    hindi: { wrong: 'paath import प्रशिक्षण.pptx', right: 'paath import प्रशिक्षण.docx' },
  },
  'import/unreadable-file': {
    example: { wrong: 'training.docx (with a password)', right: 'training.docx (without one)' },
    hindi: { wrong: 'प्रशिक्षण.docx (पासवर्ड के साथ)', right: 'प्रशिक्षण.docx (पासवर्ड के बिना)' },
  },
  'import/legacy-font': {
    example: { wrong: 'dk;kZy; (in Kruti Dev 010)', right: 'कार्यालय (in Mangal)' },
    hindi: { wrong: 'fgUnh (Kruti Dev 010 में)', right: 'हिन्दी (Nirmala UI में)' },
  },
  'import/nothing-found': {
    example: { wrong: 'a document of scanned pages', right: 'a document of typed text' },
    hindi: { wrong: 'स्कैन किए गए पन्नों का दस्तावेज़', right: 'टाइप किए गए पाठ का दस्तावेज़' },
  },
  'import/left-out': {
    example: {
      wrong: 'a picture that is linked to a web address',
      right: 'a picture that is in the document',
    },
    hindi: { wrong: 'वेब पते से जुड़ा चित्र', right: 'दस्तावेज़ के भीतर रखा चित्र' },
  },
  'import/changed-form': {
    example: {
      wrong: 'a note at the foot of the page',
      right: 'A reply is due in 30 days (counted from receipt).',
    },
    hindi: { wrong: 'पन्ने के नीचे की टिप्पणी', right: 'उत्तर 30 दिन में देना है (प्राप्ति से गिनकर)।' },
  },
  'import/unmarked-question': {
    example: {
      wrong: 'Who signs the register?\na) The visitor\nb) The clerk',
      right: 'Who signs the register?\na) The visitor\nb) The clerk\nAnswer: b',
    },
    hindi: {
      wrong: 'रजिस्टर पर कौन हस्ताक्षर करता है?\nक) आगंतुक\nख) लिपिक',
      right: 'रजिस्टर पर कौन हस्ताक्षर करता है?\nक) आगंतुक\nख) लिपिक\nउत्तर: ख',
    },
  },
  'import/question-without-feedback': {
    example: {
      wrong: '- [x] 1930\n- [ ] 100',
      right:
        '- [x] 1930\n  > Right: it is the helpline for online fraud.\n- [ ] 100\n  > This is the police control room.',
    },
    hindi: {
      wrong: '- [x] 1930\n- [ ] 100',
      right: '- [x] 1930\n  > सही: यह ऑनलाइन ठगी की हेल्पलाइन है।\n- [ ] 100\n  > यह पुलिस नियंत्रण कक्ष का नंबर है।',
    },
  },
  'import/picture-without-text': {
    example: {
      wrong: '<Figure src="media/picture-3f2a1b.png"/>',
      right: '<Figure src="media/picture-3f2a1b.png" alt="A register with four columns."/>',
    },
    hindi: {
      wrong: '<Figure src="media/picture-3f2a1b.png"/>',
      right: '<Figure src="media/picture-3f2a1b.png" alt="चार स्तंभों वाला एक रजिस्टर।"/>',
    },
  },
  'import/changed-by-hand': {
    example: { wrong: 'paath import note.docx', right: 'paath import note.docx --force' },
    hindi: { wrong: 'paath import टिप्पणी.docx', right: 'paath import टिप्पणी.docx --force' },
  },
  'import/module-gone': {
    example: { wrong: 'modules:\n  - records\n  - old-forms', right: 'modules:\n  - records' },
    hindi: { wrong: 'modules:\n  - abhilekh\n  - purane-prapatra', right: 'modules:\n  - abhilekh' },
  },
}
