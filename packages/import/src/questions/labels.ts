/** Letters and numbers that people put before the options of a question, each row in its order. */
const alphabets: readonly (readonly string[])[] = [
  'a b c d e f g h',
  '1 2 3 4 5 6 7 8',
  'i ii iii iv v vi vii viii',
  'क ख ग घ ङ च छ ज',
  'अ ब स द',
  'अ आ इ ई उ ऊ',
  'ए बी सी डी ई',
  '१ २ ३ ४ ५ ६ ७ ८',
  'ক খ গ ঘ ঙ চ',
  'ક ખ ગ ઘ',
  'અ બ ક ડ',
  'କ ଖ ଗ ଘ ଙ ଚ',
  'ਕ ਖ ਗ ਘ',
  'ੳ ਅ ੲ ਸ',
  'அ ஆ இ ஈ உ ஊ',
  'అ ఆ ఇ ఈ ఉ ఊ',
  'ಅ ಆ ಇ ಈ ಉ ಊ',
  'എ ബ സ ഡ',
  'അ ആ ഇ ഈ',
  'ا ب ج د',
].map((letters) => letters.split(' '))

/** A label and what it may be the how-manieth of. */
export interface Label {
  /** The letter or number, in small letters. */
  readonly name: string
  /** Letters of the text that it takes up, with the white space after it. */
  readonly length: number
}

/** `a)`, `(b)`, `ग.`, `iv)`, `1.`, and white space after it. */
const labelForm = /^\s*[([]?\s*([A-Za-z]{1,4}|\d{1,2}|\p{L}\p{M}*|बी|सी|डी|\p{Nd})\s*[)\].:]\s*(?=\S)/u

/** The label at the start of a text. */
export function labelOf(text: string): Label | undefined {
  const found = labelForm.exec(text)
  const name = found?.[1]?.toLowerCase()
  if (!found || name === undefined) return undefined
  return alphabets.some((letters) => letters.includes(name)) ? { name, length: found[0].length } : undefined
}

/** Do these labels follow each other from the first letter of an alphabet? */
export function isSequence(names: readonly string[]): boolean {
  return alphabets.some((letters) => names.every((name, index) => letters[index] === name))
}

/** The place of a label among labels that are used with it, from 0. */
export function indexOfLabel(name: string, count: number): number | undefined {
  const wanted = name.toLowerCase()
  for (const letters of alphabets) {
    const index = letters.indexOf(wanted)
    if (index !== -1 && index < count) return index
  }
  return undefined
}

/** The number that a question stands under, and how long it is: `Q1.`, `Question 3:`, `प्रश्न 2)`, `4.`. */
const numberForm =
  /^\s*(?:(?:Q|Que|Ques|Question|MCQ|प्रश्न|प्र|सवाल|প্রশ্ন|પ્રશ્ન|ପ୍ରଶ୍ନ|கேள்வி|ప్రశ్న|ಪ್ರಶ್ನೆ|ചോദ്യം|प्रश्‍न)\s*[.:)-]?\s*(?:No\.?|क्र\.?|संख्या)?\s*)?(\p{Nd}{1,3})\s*[.):\-–]\s*(?=\S)/iu

/** A question's own number at the start of a text. */
export function questionNumberOf(
  text: string,
): { readonly number: number; readonly length: number } | undefined {
  const found = numberForm.exec(text)
  return found ? { number: toNumber(found[1] ?? ''), length: found[0].length } : undefined
}

/** Digits of any script as a number. */
export function toNumber(digits: string): number {
  return Number(digits.replaceAll(/\p{Nd}/gu, digitOf))
}

/** Digits of a script stand in a row of ten that begins at a multiple of sixteen, or six behind one. */
function digitOf(digit: string): string {
  if (/\d/.test(digit)) return digit
  let start = digit.codePointAt(0) ?? 0
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--
  return String(((digit.codePointAt(0) ?? 0) - start) % 10)
}
