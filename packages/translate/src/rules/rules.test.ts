import { expect, test } from 'vitest'
import { createCollector } from '@paath/diagnostics'
import { languageOf } from '@paath/languages'
import { toWords } from '../tagged/tagged-text.ts'
import { readTerms } from '../terms/terms.ts'
import type { UnitKind } from '../unit.ts'
import { checkTranslations } from './check-translations.ts'
import { rules } from './index.ts'

const terms =
  'term,language,translation,forms\npassword,hi,पासवर्ड,\nChakshu,*,,\nचक्षु,*,,\nweakness,hi,कमज़ोरी,दुर्बलता|खामी\n'

type Text = readonly [source: string, target: string, kind?: UnitKind]

function codesOf(language: string, ...texts: readonly Text[]): string[] {
  return codesBetween('en', language, texts)
}

function codesBetween(source: string, language: string, texts: readonly Text[]): string[] {
  const { report, diagnostics } = createCollector()
  const [target, sourceLanguage] = [languageOf(language), languageOf(source)]
  if (!target || !sourceLanguage) throw new Error('no such language')
  const pairs = texts.map(([source, text, kind = 'paragraph'], index) => ({
    unit: { id: `m.${index}`, kind, source, context: '', notes: [], tags: [] },
    target: text,
    sourceWords: toWords(source),
    targetWords: toWords(text),
  }))
  const checked = { language: target, sourceLanguage, pairs, terms: readTerms(terms, language) }
  checkTranslations(checked, ({ unit }) => ({ file: unit.id }), report)
  return diagnostics.map(({ code, place }) => `${place.file} ${code}`)
}

// Each translation has the one fault that it is named after.
test.each([
  ['hi', 'Call <1>1930</1> now.', 'अभी 1930 पर कॉल करें।', 'l10n/tags'],
  ['hi', 'Call 1930 now.', 'अभी 1903 पर कॉल करें।', 'l10n/numbers'],
  ['hi', 'Wait 2 hours.', 'रुकें।', 'l10n/numbers'],
  ['ta', 'Safety first.', 'பாதுகாப்பு सुरक्षा.', 'l10n/foreign-script'],
  ['hi', 'Safety first.', 'सुर\u200Bक्षा पहले।', 'l10n/hidden-character'],
  ['hi', 'Safety first.', 'सुर\u200Dक्षा पहले।', 'l10n/hidden-character'],
  ['hi', 'The road.', 'स\u095Cक।', 'l10n/not-normalized'],
  ['hi', 'Report it on Chakshu.', 'इसे चक्षु पर बताएँ।', 'l10n/kept-term'],
  ['hi', 'Change the password.', 'कूटशब्द बदलें।', 'l10n/term'],
  ['hi', 'Wait here.', 'यहाँ रुकें.', 'l10n/end-mark'],
  ['mr', 'Wait here.', 'येथे थांबा।', 'l10n/end-mark'],
  ['ur', 'Who is it?', 'یہ کون ہے۔', 'l10n/end-mark'],
  ['hi', 'Put down the phone, then call the bank at once.', 'रुकें।', 'l10n/length'],
  ['hi', 'Change the settings.', 'settings बदलें।', 'l10n/latin-words'],
  ['hi', 'Call 1930.', '१९३० पर कॉल करें।', 'l10n/native-digits'],
  ['hi', 'You wait.', 'तुम रुको।', 'l10n/register'],
  ['hi', 'Report it.', 'बताएँ | सूचना दें।', 'l10n/two-in-one'],
  ['hi', 'Open the settings.', '(settings) खोलें।', 'l10n/latin-words'],
])('%s: "%s" → "%s" is %s', (language, source, target, code) => {
  expect(codesOf(language, [source, target])).toEqual([`m.0 ${code}`])
})

test.each([
  ['hi', 'Call <1>1930</1> now.', '<1>1930</1> पर अभी कॉल करें।'],
  ['hi', 'Pay ₹1,00,000 by 5:40.', '5:40 तक ₹1,00,000 दें।'],
  ['mr', 'Wait here.', 'येथे थांबा.'],
  ['ta', 'Who is it?', 'யார் அது?'],
  ['hi', 'He said: "Wait."', 'उसने कहा: "रुकिए।"'],
  ['hi', 'Find every weakness.', 'सब कमजोरियां खोजें।'],
  ['hi', 'Passwords are keys.', 'पासवर्डों में चाबी है।'],
  [
    'hi',
    'Write to desk@example.org or see cybercrime.gov.in.',
    'desk@example.org पर लिखें या cybercrime.gov.in देखें।',
  ],
  ['ne', 'Do it.', 'गर्‍यो।'],
  ['ur', 'They stay.', 'وہ رہ‌تے ہیں۔'],
  ['kn', 'Software.', 'ಸಾಫ್ಟ್‌ವೇರ್.'],
  ['hi', 'OTP', 'OTP'],
  ['hi', 'Open Settings, then privacy.', '“सेटिंग्स” (settings), फिर गोपनीयता (privacy > safety) खोलें।'],
  ['hi', 'See https://nist.example/cyber today.', 'आज https://nist.example/cyber देखें।'],
  [
    'hi',
    'Ask the Bank for Reconstruction, Trade and Development.',
    'Bank for Reconstruction, Trade and Development से पूछें।',
  ],
  ['hi', 'Use Windows, macOS, Linux.', 'Windows, macOS, Linux चलाएँ।'],
  ['or', 'Choose more.', 'ଅଧିକ [more] ବାଛନ୍ତୁ।'],
  ['hi', 'Yes | No', 'हाँ | नहीं'],
])('%s: "%s" → "%s" is fine', (language, source, target) => {
  expect(codesOf(language, [source, target])).toEqual([])
})

test('words of the source language that were left behind are found, words that it quotes and names that stay are fine', () => {
  const source = 'परीक्षा में “நன்றி” और दीक्षा'
  expect(codesBetween('hi', 'ur', [[source, 'परीक्षा میں']])).toEqual(['m.0 l10n/source-letters'])
  expect(codesBetween('hi', 'ur', [[source, 'امتحان میں “நன்றி”']])).toEqual([])
  expect(codesBetween('hi', 'ur', [['चक्षु पर', 'चक्षु پر']])).toEqual([])
  expect(codesBetween('hi', 'mr', [[source, 'परीक्षेत “நன்றி”']])).toEqual([])
})

test('an accepted answer may have several wordings', () => {
  expect(codesOf('hi', ['Chakshu page', 'चक्षु | चक्षु पोर्टल', 'answer'])).not.toContain('m.0 l10n/two-in-one')
})

test('one text with two translations is named at the second', () => {
  expect(codesOf('hi', ['Read on.', 'आगे पढ़ें।'], ['Read on.', 'और पढ़ें।'])).toEqual(['m.1 l10n/inconsistent'])
})

test('an accepted answer may have more spellings than its source', () => {
  const spellings = 'संचार साथी पर चक्षु | संचार साथी का चक्षु | चक्षु, संचार साथी'
  expect(codesOf('hi', ['The Sanchar Saathi page', spellings, 'answer'])).toEqual([])
  expect(codesOf('hi', ['The Sanchar Saathi page', spellings])).toContain('m.0 l10n/length')
})

test('marks that turn the direction of a text are found in every language', () => {
  expect(codesOf('ur', ['Take care.', '\u2066BE\u2069 احتیاط۔'])).toContain('m.0 l10n/hidden-character')
})

test('a sentence that was copied is no translation', () => {
  expect(codesOf('en', ['Never share this code.', 'Never share this code.'])).toEqual([
    'm.0 l10n/same-as-source',
  ])
})

test('every rule stands in the list once', () => {
  const ids = rules.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBe(16)
})
