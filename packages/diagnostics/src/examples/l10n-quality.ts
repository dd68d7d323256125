import type { Examples } from './examples.ts'

/** A source with a wrong and a right translation into Hindi. */
function into(source: string, wrong: string, right: string): { wrong: string; right: string } {
  return { wrong: `msgid "${source}"\nmsgstr "${wrong}"`, right: `msgid "${source}"\nmsgstr "${right}"` }
}

/** Examples of the codes of `codes/l10n-quality.ts`. */
export const l10nQualityExamples: Examples = {
  'l10n/tags': {
    example: into('कॉल करें: <1>1930</1>', 'Call 1930', 'Call <1>1930</1>'),
    hindi: into('Call <1>1930</1>', '1930 पर कॉल करें', '<1>1930</1> पर कॉल करें'),
  },
  'l10n/numbers': {
    example: into('1930 पर कॉल करें', 'Call 1903', 'Call 1930'),
    hindi: into('Call 1930', '1903 पर कॉल करें', '1930 पर कॉल करें'),
  },
  'l10n/foreign-script': {
    example: into('सुरक्षा', 'सुरक्षा first', 'Safety first'),
    hindi: into('Safety', 'সুরক্ষা', 'सुरक्षा'),
  },
  'l10n/hidden-character': {
    example: into('पासवर्ड', 'pass<U+200B>word', 'password'),
    hindi: into('password', 'पास<U+200B>वर्ड', 'पासवर्ड'),
  },
  'l10n/not-normalized': {
    example: into('घर', 'ca<U+0301>fe', 'cáfe'),
    hindi: into('road', 'सड<U+093C>क (as one letter U+095C)', 'सड़क'),
  },
  'l10n/kept-term': {
    example: into('Chakshu पर बताएँ', 'Report it on the eye', 'Report it on Chakshu'),
    hindi: into('Report it on Chakshu', 'इसे आँख पर बताएँ', 'इसे Chakshu पर बताएँ'),
  },
  'l10n/term': {
    example: into('पासवर्ड', 'pass key', 'password'),
    hindi: into('password', 'कूटशब्द', 'पासवर्ड'),
  },
  'l10n/end-mark': {
    example: into('रुकें।', 'Wait।', 'Wait.'),
    hindi: into('Wait.', 'रुकें.', 'रुकें।'),
  },
  'l10n/length': {
    example: into('फ़ोन रखें, फिर बैंक को कॉल करें।', 'Wait.', 'Put down the phone, then call the bank.'),
    hindi: into('Put down the phone, then call the bank.', 'रुकें।', 'फ़ोन रखें, फिर बैंक को कॉल करें।'),
  },
  'l10n/inconsistent': {
    example: {
      wrong: 'msgstr "Read on"\n…\nmsgstr "Go on reading"',
      right: 'msgstr "Read on"\n…\nmsgstr "Read on"',
    },
    hindi: {
      wrong: 'msgstr "आगे पढ़ें"\n…\nmsgstr "और पढ़ें"',
      right: 'msgstr "आगे पढ़ें"\n…\nmsgstr "आगे पढ़ें"',
    },
  },
  'l10n/latin-words': {
    example: into('Change the password', 'ಬದಲಿಸಿ password', 'ಪಾಸ್‌ವರ್ಡ್ ಬದಲಿಸಿ'),
    hindi: into('Change the password', 'password बदलें', 'पासवर्ड बदलें'),
  },
  'l10n/two-in-one': {
    example: into('शिकायत करें', 'Complain | Report it', 'Report it'),
    hindi: into('Report it', 'शिकायत करें | बताएँ', 'शिकायत करें'),
  },
  'l10n/source-letters': {
    example: into('लिपिक से पूछें।', 'Ask the लिपिक.', 'Ask the clerk.'),
    hindi: into('کلرک سے پوچھیں۔', 'کلرک से पूछें।', 'लिपिक से पूछें।'),
  },
  'l10n/same-as-source': {
    example: into('Never share this code', 'Never share this code', ''),
    hindi: into('Never share this code', 'Never share this code', 'यह कोड किसी को न बताएँ'),
  },
  'l10n/native-digits': {
    example: into('Call 1930', '১৯৩০ নম্বরে ফোন করুন', '1930 নম্বরে ফোন করুন'),
    hindi: into('Call 1930', '१९३० पर कॉल करें', '1930 पर कॉल करें'),
  },
  'l10n/register': {
    example: into('You call the bank.', 'তুমি ব্যাংকে ফোন করো।', 'আপনি ব্যাংকে ফোন করুন।'),
    hindi: into('You call the bank.', 'तुम बैंक को कॉल करो।', 'आप बैंक को कॉल करें।'),
  },
}
