import type { Examples } from './examples.ts'

/** Examples of the codes of `codes/l10n.ts`. */
export const l10nExamples: Examples = {
  'l10n/po-conflict': {
    example: {
      wrong: '<<<<<<< HEAD\nmsgstr "Call now."\n=======\nmsgstr "Call at once."\n>>>>>>> main',
      right: 'msgstr "Call at once."',
    },
    hindi: {
      wrong: '<<<<<<< HEAD\nmsgstr "अभी फ़ोन करें।"\n=======\nmsgstr "तुरंत फ़ोन करें।"\n>>>>>>> main',
      right: 'msgstr "तुरंत फ़ोन करें।"',
    },
  },
  'l10n/po-syntax': {
    example: { wrong: 'msgstr “Call at once.”', right: 'msgstr "Call at once."' },
    hindi: { wrong: 'msgstr “तुरंत फ़ोन करें।”', right: 'msgstr "तुरंत फ़ोन करें।"' },
  },
  'l10n/po-plural': {
    example: { wrong: 'msgstr[0] "a call"\nmsgstr[1] "calls"', right: 'msgstr "a call"' },
    hindi: { wrong: 'msgstr[0] "एक कॉल"\nmsgstr[1] "कॉल"', right: 'msgstr "एक कॉल"' },
  },
  'l10n/po-double': {
    example: {
      wrong: 'msgctxt "m.k3x9d2ab"\nmsgstr "Call now."\n\nmsgctxt "m.k3x9d2ab"\nmsgstr "Call at once."',
      right: 'msgctxt "m.k3x9d2ab"\nmsgstr "Call at once."',
    },
    hindi: {
      wrong: 'msgctxt "m.k3x9d2ab"\nmsgstr "अभी फ़ोन करें।"\n\nmsgctxt "m.k3x9d2ab"\nmsgstr "तुरंत फ़ोन करें।"',
      right: 'msgctxt "m.k3x9d2ab"\nmsgstr "तुरंत फ़ोन करें।"',
    },
  },
  'l10n/untranslated': {
    example: {
      wrong: 'msgid "Call at once."\nmsgstr ""',
      right: 'policy:\n  languages:\n    hi:\n      untranslated: source-fallback',
    },
    hindi: {
      wrong: 'msgid "Call at once."\nmsgstr ""',
      right: 'msgid "Call at once."\nmsgstr "तुरंत फ़ोन करें।"',
    },
  },
  'l10n/wrong-meaning': {
    example: {
      wrong: '#, fuzzy\n#| msgid "Within 2 hours"\nmsgid "Within 1 hour"\nmsgstr "In 2 hours"',
      right: 'msgid "Within 1 hour"\nmsgstr "In 1 hour"',
    },
    hindi: {
      wrong: '#, fuzzy\n#| msgid "Within 2 hours"\nmsgid "Within 1 hour"\nmsgstr "2 घंटे के भीतर"',
      right: 'msgid "Within 1 hour"\nmsgstr "1 घंटे के भीतर"',
    },
  },
  'l10n/drafts-published': {
    example: {
      wrong: '# @ {"st":"draft","via":"apertium"}\n#, fuzzy\nmsgstr "Call at once."',
      right: '# @ {"st":"reviewed","by":"Asha Rao","on":"2026-11-22","h":"k3x9d2ab"}\nmsgstr "Call at once."',
    },
    hindi: {
      wrong: '# @ {"st":"draft","via":"bhashini"}\n#, fuzzy\nmsgstr "तुरंत फ़ोन करें।"',
      right: '# @ {"st":"reviewed","by":"आशा राव","on":"2026-11-22","h":"k3x9d2ab"}\nmsgstr "तुरंत फ़ोन करें।"',
    },
  },
  'l10n/breaks-block': {
    example: {
      wrong: 'msgid "Call <1>1930</1>"\nmsgstr "Ring 1930"',
      right: 'msgid "Call <1>1930</1>"\nmsgstr "Ring <1>1930</1>"',
    },
    hindi: {
      wrong: 'msgid "Call <1>1930</1>"\nmsgstr "1930 पर फ़ोन करें"',
      right: 'msgid "Call <1>1930</1>"\nmsgstr "<1>1930</1> पर फ़ोन करें"',
    },
  },
  'l10n/breaks-module': {
    example: {
      wrong: 'msgid "The bank"\nmsgstr "Office"\n\nmsgid "The branch"\nmsgstr "Office"',
      right: 'msgid "The bank"\nmsgstr "Bank"\n\nmsgid "The branch"\nmsgstr "Office"',
    },
    hindi: {
      wrong: 'msgid "The bank"\nmsgstr "बैंक"\n\nmsgid "The branch"\nmsgstr "बैंक"',
      right: 'msgid "The bank"\nmsgstr "बैंक"\n\nmsgid "The branch"\nmsgstr "शाखा"',
    },
  },
}
