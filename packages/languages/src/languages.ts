import { fontOfScript, latinBesideNastaliq, latinExtendedFont, signsBesideOdia } from './fonts.ts'
import { foldingOf } from './folding.ts'
import type { Availability, Language, ScriptCode } from './language.ts'
import { scripts } from './scripts.ts'

/** The part of a language that does not follow from its script. */
interface Row {
  readonly name: string
  readonly nativeName: string
  readonly script: ScriptCode
  readonly sentenceEnd: readonly string[]
  readonly collation: string
  readonly flores: string
  readonly sunbirdCode?: string
  readonly igotLabel?: string
  /** One of the twelve that the authoring portal and the assessment service offer. Default: `false`. */
  readonly authoring?: boolean
  readonly folding?: Readonly<Record<string, string>>
}

const danda = ['।']
const stop = ['.']

/**
 * English and the 22 scheduled languages.
 *
 * Sentence marks of hi, bn, pa, ur, ne, mr and ta were measured on published translations; the others wait for a
 * linguist. A second script has an entry of its own after the usual one.
 *
 * @spec iGOT: `auth-create-languages.json` (authoring), content schema 1.0 (`language`), mobile app language list,
 * assessment service; Sunbird learning service: `language.map`
 */
const rows: Readonly<Record<string, Row>> = {
  en: {
    name: 'English',
    nativeName: 'English',
    script: 'Latn',
    sentenceEnd: stop,
    collation: 'en-IN',
    flores: 'eng_Latn',
    sunbirdCode: 'en',
    authoring: true,
  },
  as: {
    name: 'Assamese',
    nativeName: 'অসমীয়া',
    script: 'Beng',
    sentenceEnd: danda,
    collation: 'as',
    flores: 'asm_Beng',
    sunbirdCode: 'as',
    authoring: true,
    // Bengali keyboards have no Assamese r.
    folding: { র: 'ৰ' },
  },
  bn: {
    name: 'Bengali',
    nativeName: 'বাংলা',
    script: 'Beng',
    sentenceEnd: danda,
    collation: 'bn',
    flores: 'ben_Beng',
    sunbirdCode: 'bn',
    authoring: true,
  },
  brx: {
    name: 'Bodo',
    nativeName: 'बर’',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'brx_Deva',
    sunbirdCode: 'bo',
  },
  doi: {
    name: 'Dogri',
    nativeName: 'डोगरी',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'doi_Deva',
  },
  gu: {
    name: 'Gujarati',
    nativeName: 'ગુજરાતી',
    script: 'Gujr',
    sentenceEnd: stop,
    collation: 'gu',
    flores: 'guj_Gujr',
    sunbirdCode: 'gu',
    authoring: true,
  },
  hi: {
    name: 'Hindi',
    nativeName: 'हिन्दी',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'hin_Deva',
    sunbirdCode: 'hi',
    authoring: true,
  },
  kn: {
    name: 'Kannada',
    nativeName: 'ಕನ್ನಡ',
    script: 'Knda',
    sentenceEnd: stop,
    collation: 'kn',
    flores: 'kan_Knda',
    sunbirdCode: 'ka',
    authoring: true,
  },
  ks: {
    name: 'Kashmiri',
    nativeName: 'کٲشُر',
    script: 'Aran',
    sentenceEnd: ['۔'],
    collation: 'ur',
    flores: 'kas_Arab',
  },
  'ks-Deva': {
    name: 'Kashmiri (Devanagari)',
    nativeName: 'कॉशुर',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'kas_Deva',
    igotLabel: 'Kashmiri',
  },
  kok: {
    name: 'Konkani',
    nativeName: 'कोंकणी',
    script: 'Deva',
    sentenceEnd: ['.', '।'],
    collation: 'kok',
    flores: 'gom_Deva',
    sunbirdCode: 'ko',
  },
  mai: {
    name: 'Maithili',
    nativeName: 'मैथिली',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'mai_Deva',
  },
  ml: {
    name: 'Malayalam',
    nativeName: 'മലയാളം',
    script: 'Mlym',
    sentenceEnd: stop,
    collation: 'ml',
    flores: 'mal_Mlym',
    sunbirdCode: 'ml',
    authoring: true,
  },
  mni: {
    name: 'Manipuri',
    nativeName: 'ꯃꯤꯇꯩꯂꯣꯟ',
    script: 'Mtei',
    sentenceEnd: ['꯫'],
    collation: 'und',
    flores: 'mni_Mtei',
  },
  'mni-Beng': {
    name: 'Manipuri (Bengali script)',
    nativeName: 'মৈতৈলোন্',
    script: 'Beng',
    sentenceEnd: danda,
    collation: 'bn',
    flores: 'mni_Beng',
    igotLabel: 'Manipuri',
  },
  mr: {
    name: 'Marathi',
    nativeName: 'मराठी',
    script: 'Deva',
    sentenceEnd: stop,
    collation: 'mr',
    flores: 'mar_Deva',
    sunbirdCode: 'mr',
    authoring: true,
  },
  ne: {
    name: 'Nepali',
    nativeName: 'नेपाली',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'ne',
    flores: 'npi_Deva',
    sunbirdCode: 'ne',
  },
  or: {
    name: 'Odia',
    nativeName: 'ଓଡ଼ିଆ',
    script: 'Orya',
    sentenceEnd: danda,
    collation: 'or',
    flores: 'ory_Orya',
    sunbirdCode: 'or',
    authoring: true,
  },
  pa: {
    name: 'Punjabi',
    nativeName: 'ਪੰਜਾਬੀ',
    script: 'Guru',
    sentenceEnd: danda,
    collation: 'pa',
    flores: 'pan_Guru',
    sunbirdCode: 'pj',
    authoring: true,
  },
  sa: {
    name: 'Sanskrit',
    nativeName: 'संस्कृतम्',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'sa',
    flores: 'san_Deva',
    sunbirdCode: 'san',
  },
  sat: {
    name: 'Santali',
    nativeName: 'ᱥᱟᱱᱛᱟᱲᱤ',
    script: 'Olck',
    sentenceEnd: ['᱾', '᱿'],
    collation: 'und',
    flores: 'sat_Olck',
  },
  sd: {
    name: 'Sindhi',
    nativeName: 'سنڌي',
    script: 'Arab',
    sentenceEnd: ['.', '۔'],
    collation: 'und',
    flores: 'snd_Arab',
  },
  'sd-Deva': {
    name: 'Sindhi (Devanagari)',
    nativeName: 'सिन्धी',
    script: 'Deva',
    sentenceEnd: danda,
    collation: 'hi',
    flores: 'snd_Deva',
    igotLabel: 'Sindhi',
  },
  ta: {
    name: 'Tamil',
    nativeName: 'தமிழ்',
    script: 'Taml',
    sentenceEnd: stop,
    collation: 'ta',
    flores: 'tam_Taml',
    sunbirdCode: 'ta',
    authoring: true,
  },
  te: {
    name: 'Telugu',
    nativeName: 'తెలుగు',
    script: 'Telu',
    sentenceEnd: stop,
    collation: 'te',
    flores: 'tel_Telu',
    sunbirdCode: 'te',
    authoring: true,
  },
  ur: {
    name: 'Urdu',
    nativeName: 'اردو',
    script: 'Aran',
    sentenceEnd: ['۔'],
    collation: 'ur',
    flores: 'urd_Arab',
  },
}

/** Every language the toolkit knows: English and the scheduled languages, in the order of their tags. */
export const languages: readonly Language[] = Object.entries(rows).map(([tag, row]) => toLanguage(tag, row))

function toLanguage(tag: string, { authoring = false, folding, igotLabel, ...row }: Row): Language {
  const { direction, fallbackFonts, lineHeight, nativeDigits } = scripts[row.script]
  let map: Language['folding'] | undefined
  return {
    tag,
    ...row,
    igotLabel: igotLabel ?? row.name,
    direction,
    fonts: {
      text: fontOfScript[row.script],
      ...(row.script === 'Orya' && { signs: signsBesideOdia }),
      latin: row.script === 'Aran' ? latinBesideNastaliq : fontOfScript.Latn,
      latinExtended: latinExtendedFont,
    },
    lineHeight,
    fallbackFonts,
    nativeDigits,
    questionMark: direction === 'rtl' ? '؟' : '?',
    comma: direction === 'rtl' ? '،' : ',',
    // Hundreds of spellings, of which a run asks for those of a few languages.
    get folding() {
      return (map ??= foldingOf(row.script, folding))
    },
    grouping: 'indian',
    availability: availabilityOf(authoring),
  }
}

/** The schema and the mobile app list all 23; only authoring and the services behind it are short. */
function availabilityOf(authoring: boolean): Availability {
  return { portalAuthoring: authoring, schema: true, app: true, aiServices: authoring }
}
