import type { ChangedForm, LeftOut, Place, Report } from '@paath/diagnostics'

/** How many places a message names. */
const mostPlaces = 5

/** How much of a text names a place. */
const longestPlace = 40

/** Counts what an import leaves out or sets in another form, and where. */
export class Losses {
  readonly #leftOut = new Map<LeftOut, Count>()
  readonly #changed = new Map<ChangedForm, Count>()
  readonly #legacy = new Map<string, Count>()
  readonly #unmarked: Count = { count: 0, where: [] }
  readonly #withoutReason: Count = { count: 0, where: [] }
  readonly #silent: Count = { count: 0, where: [] }

  /** Something is not in the module. @param where words that stand there */
  leaveOut(kind: LeftOut, where = '', count = 1): void {
    add(this.#leftOut, kind, where, count)
  }

  /** Something is in the module in another form. */
  change(kind: ChangedForm, where = '', count = 1): void {
    add(this.#changed, kind, where, count)
  }

  /** Text is drawn in a font from before Unicode. */
  findLegacyFont(font: string, where: string): void {
    add(this.#legacy, font, where, 1)
  }

  /** A question has no marked answer. */
  findUnmarked(where: string): void {
    addTo(this.#unmarked, where, 1)
  }

  /** A question does not say of each option why it is right or wrong. */
  findWithoutReason(where: string): void {
    addTo(this.#withoutReason, where, 1)
  }

  /** A picture has no text beside it. */
  findSilentPicture(where: string): void {
    addTo(this.#silent, where, 1)
  }

  /** How often something was left out. */
  countLeftOut(kind: LeftOut): number {
    return this.#leftOut.get(kind)?.count ?? 0
  }

  /** Is some of the text in a font from before Unicode? Then nothing may be imported. */
  get hasLegacyFont(): boolean {
    return this.#legacy.size > 0
  }

  /** Report fonts from before Unicode. */
  reportLegacyFonts(place: Place, report: Report): void {
    for (const [font, count] of this.#legacy) report('import/legacy-font', { font, ...count }, place)
  }

  /** Report all that was counted. */
  report(place: Place, report: Report): void {
    for (const [kind, count] of this.#leftOut) report('import/left-out', { kind, ...count }, place)
    if (this.#unmarked.count > 0) report('import/unmarked-question', this.#unmarked, place)
    if (this.#withoutReason.count > 0) report('import/question-without-feedback', this.#withoutReason, place)
    if (this.#silent.count > 0) report('import/picture-without-text', this.#silent, place)
    for (const [kind, count] of this.#changed) report('import/changed-form', { kind, ...count }, place)
  }
}

interface Count {
  count: number
  readonly where: string[]
}

function add<Kind>(counts: Map<Kind, Count>, kind: Kind, where: string, count: number): void {
  const known = counts.get(kind) ?? { count: 0, where: [] }
  counts.set(kind, known)
  addTo(known, where, count)
}

function addTo(known: Count, where: string, count: number): void {
  known.count += count
  const short = toPlace(where)
  if (short !== '' && known.where.length < mostPlaces && !known.where.includes(short)) known.where.push(short)
}

/** The first words of a text, by which a person finds it. */
export function toPlace(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim()
  if (plain.length <= longestPlace) return plain
  return `${plain.slice(0, longestPlace).replace(/\s\S*$/u, '')} …`
}
