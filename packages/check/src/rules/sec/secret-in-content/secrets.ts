/** Something in a text that nobody should publish. */
export interface Secret {
  readonly kind: string
  readonly start: number
  readonly end: number
  /** A key opens something; a number only belongs to a person. */
  readonly isKey: boolean
}

/** Keys of services by their known beginnings, and Indian identity numbers. */
export function findSecrets(text: string): Secret[] {
  const found: Secret[] = []
  for (const { kind, mark, pattern, isKey, isReal } of patterns) {
    if (typeof mark === 'string' ? !text.includes(mark) : !mark.test(text)) continue
    for (const { index, 0: match } of text.matchAll(pattern)) {
      if (!isReal || isReal(match)) found.push({ kind, start: index, end: index + match.length, isKey })
    }
  }
  return found
}

const patterns: readonly {
  readonly kind: string
  /** What every match holds: much cheaper to look for than the pattern. Digits one by one: the engine skips ahead by them. */
  readonly mark: string | RegExp
  readonly pattern: RegExp
  readonly isKey: boolean
  readonly isReal?: (match: string) => boolean
}[] = [
  {
    kind: 'a private key',
    mark: 'PRIVATE KEY',
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g,
    isKey: true,
  },
  { kind: 'a GitHub token', mark: '_', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g, isKey: true },
  { kind: 'an AWS key', mark: 'AKIA', pattern: /\bAKIA[0-9A-Z]{16}\b/g, isKey: true },
  { kind: 'a Google key', mark: 'AIza', pattern: /\bAIza[0-9A-Za-z_-]{35}\b/g, isKey: true },
  { kind: 'a Slack token', mark: 'xox', pattern: /\bxox[abpr]-[0-9A-Za-z-]{10,80}/g, isKey: true },
  {
    kind: 'a PAN',
    mark: /[A-Z]\d\d\d\d[A-Z]/,
    pattern: /\b[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z]\b/g,
    isKey: false,
    isReal: (pan) => pan !== 'ABCDE1234F' && pan !== 'ABCPE1234F',
  },
  {
    kind: 'an Aadhaar number',
    mark: /\d\d\d\d[ -]?\d\d\d\d[ -]?\d\d\d\d/,
    pattern: /\b[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}\b/g,
    isKey: false,
    isReal: hasCheckDigit,
  },
]

/**
 * Does the last digit of an Aadhaar number check the others?
 *
 * @spec Verhoeff 1969: check digit over the dihedral group of order ten
 */
function hasCheckDigit(number: string): boolean {
  const digits = Array.from(number)
    .filter((sign) => sign >= '0' && sign <= '9')
    .map(Number)
  let check = 0
  for (const [index, digit] of digits.toReversed().entries()) {
    check = multiply(check, permute(digit, index))
  }
  return check === 0
}

/** The product in the dihedral group: rotations are 0 to 4, reflections 5 to 9. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5)
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5
}

/** The permutation of the scheme, used as often as the digit stands from the right. */
function permute(digit: number, times: number): number {
  const step = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
  let value = digit
  for (let n = 0; n < times % 8; n++) value = step[value] ?? 0
  return value
}
