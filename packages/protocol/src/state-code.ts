/**
 * Characters, bits and numbers of the kept state: a tiny base64 of its own, so that the text is ASCII, needs no
 * escaping anywhere (JSON, XML, URL) and every length is known before it is written.
 */
import { longestAnswer, longestNote } from './state.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** How much of a text is kept. */
export interface TextLimits {
  /** Most code points. */
  readonly points: number
  /** Most characters that they take. */
  readonly characters: number
}

/** Of one typed answer. */
export const answerLimits: TextLimits = { points: longestAnswer, characters: 120 }

/** Of one reflection. */
export const noteLimits: TextLimits = { points: longestNote, characters: 600 }

/** Most characters that a text can take, its count included. */
export function longestText(limits: TextLimits): number {
  return countLength(limits) + limits.characters
}

function countLength({ points }: TextLimits): number {
  return points < 64 ? 1 : 2
}

/** Characters that `bits` bits take. */
export function charactersFor(bits: number): number {
  return Math.ceil(bits / 6)
}

/** Write a number with a fixed count of characters; what does not fit is capped. */
export function writeNumber(value: number, characters: number): string {
  let rest = Math.min(Math.max(0, Math.floor(value)), 2 ** (6 * characters) - 1)
  let text = ''
  for (let index = 0; index < characters; index++) {
    text = alphabet.charAt(rest % 64) + text
    rest = Math.floor(rest / 64)
  }
  return text
}

/** Write values of `width` bits each, packed, the last character filled up with zeros. */
export function writeBits(values: readonly number[], width: number): string {
  const bits = values.map((value) => value.toString(2).padStart(width, '0').slice(-width)).join('')
  let text = ''
  for (let index = 0; index < bits.length; index += 6) {
    text += alphabet.charAt(parseInt(bits.slice(index, index + 6).padEnd(6, '0'), 2))
  }
  return text
}

/**
 * Write a text as the differences of its code points, each with as many characters as it needs.
 * Text of one script takes about two characters a letter. What goes beyond the limits is cut off.
 */
export function writeText(text: string, limits: TextLimits): string {
  let written = ''
  let count = 0
  let last = 0
  for (const character of text) {
    const point = character.codePointAt(0) || 0
    const difference = writeDifference(point - last)
    if (count === limits.points || written.length + difference.length > limits.characters) break
    written += difference
    last = point
    count++
  }
  return writeNumber(count, countLength(limits)) + written
}

/** Five bits a character, the lowest first, the sixth bit says that more follow. */
function writeDifference(difference: number): string {
  let rest = difference < 0 ? -difference * 2 - 1 : difference * 2
  let text = ''
  do {
    text += alphabet.charAt((rest % 32) + (rest >= 32 ? 32 : 0))
    rest = Math.floor(rest / 32)
  } while (rest > 0)
  return text
}

/** Reads what the functions above wrote. After the first fault it gives zeros and `failed` is true. */
export class StateReader {
  failed = false
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  get atEnd(): boolean {
    return this.at === this.source.length
  }

  /** Take characters as they are. */
  take(characters: number): string {
    const taken = this.source.slice(this.at, this.at + characters)
    if (taken.length < characters) this.failed = true
    this.at += characters
    return taken
  }

  /** Read what `writeNumber` wrote. */
  number(characters: number): number {
    let value = 0
    for (let index = 0; index < characters; index++) value = value * 64 + this.digit()
    return value
  }

  /** Read what `writeBits` wrote. */
  bits(count: number, width: number): number[] {
    let bits = ''
    for (let index = 0; index < charactersFor(count * width); index++) {
      bits += this.digit().toString(2).padStart(6, '0')
    }
    const values: number[] = []
    for (let index = 0; index < count; index++) {
      values.push(parseInt(bits.slice(index * width, (index + 1) * width), 2) || 0)
    }
    return values
  }

  /** Read what `writeText` wrote. */
  text(limits: TextLimits): string {
    const count = this.number(countLength(limits))
    if (count > limits.points) this.failed = true
    let text = ''
    let last = 0
    for (let index = 0; index < count && !this.failed; index++) {
      last += this.difference()
      if (last < 0 || last > 0x10ffff) this.failed = true
      else text += String.fromCodePoint(last)
    }
    return this.failed ? '' : text
  }

  private difference(): number {
    let value = 0
    let scale = 1
    let digit: number
    do {
      digit = this.digit()
      value += (digit % 32) * scale
      scale *= 32
    } while (digit >= 32 && scale < 2 ** 30 && !this.failed)
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }

  private digit(): number {
    const digit = this.failed ? 0 : alphabet.indexOf(this.source.charAt(this.at) || '.')
    this.at++
    if (digit >= 0) return digit
    this.failed = true
    return 0
  }
}
