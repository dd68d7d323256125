/**
 * Take a text apart into word stems, so that "promotions" meets "promotion" and कर्मचारियों meets कर्मचारी.
 *
 * Light on purpose: it takes off endings only, in English and Hindi, and leaves every other language as it is.
 */
export function toStems(text: string): string[] {
  return toWords(text).map(stemOf)
}

/** Words that say something, in small letters. */
export function toWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !emptyWords.has(word))
}

/** One spelling of what is written in several: nukta, nasal signs and zero-width letters do not tell words apart. */
function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/[\u093C\u0300-\u036F\p{Cf}]/gu, '')
      .normalize('NFC')
      .replaceAll('\u0901', '\u0902')
      // हिन्दी and हिंदी, सम्बन्ध and संबंध.
      .replace(/[ङञणनम]्(?=[क-म])/gu, '\u0902')
      .toLowerCase()
  )
}

/** Take the ending off one word. */
export function stemOf(word: string): string {
  if (/^[a-z]+$/u.test(word)) return stemEnglish(word)
  return /^[\u0900-\u097F]+$/u.test(word) ? stemHindi(word) : word
}

function stemEnglish(word: string): string {
  for (const [ending, instead] of englishEndings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      return trimE(word.slice(0, -ending.length) + instead)
    }
  }
  return trimE(word)
}

function trimE(word: string): string {
  const short = word.length > 3 ? word.replace(/e$/u, '') : word
  // "planning" and "plan", "submitted" and "submit".
  return short.length > 3 ? short.replace(/([bdgmnprt])\1$/u, '$1') : short
}

const englishEndings: readonly (readonly [string, string])[] = [
  ['isations', 'is'],
  ['izations', 'is'],
  ['isation', 'is'],
  ['ization', 'is'],
  ['ations', ''],
  ['ation', ''],
  ['ments', ''],
  ['ment', ''],
  ['ities', ''],
  ['ings', ''],
  ['ions', ''],
  ['ness', ''],
  ['ized', 'is'],
  ['ised', 'is'],
  ['ize', 'is'],
  ['ing', ''],
  ['ies', 'y'],
  ['ion', ''],
  ['ity', ''],
  ['ers', ''],
  ['ed', ''],
  ['es', ''],
  ['er', ''],
  ['or', ''],
  ['al', ''],
  ['ly', ''],
  ['s', ''],
]

function stemHindi(word: string): string {
  for (const ending of hindiEndings) {
    if (word.endsWith(ending) && word.length - ending.length >= 2) return word.slice(0, -ending.length)
  }
  return word
}

const hindiEndings: readonly string[] = [
  'नाओं',
  'ताओं',
  'ाओं',
  'ियों',
  'ियां',
  'ुओं',
  'ाएं',
  'ाना',
  'ाने',
  'कर',
  'ों',
  'ें',
  'ीय',
  'ना',
  'ने',
  'नी',
  'ता',
  'ते',
  'ती',
  'ा',
  'ि',
  'ी',
  'े',
  'ो',
  'ु',
  'ू',
  '्',
]

const emptyWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be by do does for from give given has have in into is it its make makes of on or out own ' +
    'shall take takes that the their them they this to under up use used uses using was way well when which who will with within ' +
    'का की के को में से पर और व या है हैं हो होना एवं तथा करना करने कर किया कराना देना लेना लिए द्वारा जैसे यह वह इस उस अपनी अपने अपना सभी कि'
  )
    .split(' ')
    .map(fold),
)
