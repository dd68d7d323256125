import type { FontFace, Fonts, Language, StandIn } from '@paath/languages'

/**
 * Families that paint until the web fonts are there: fonts of the device, stretched to the measures of the web font, so
 * that no line breaks elsewhere and nothing moves when it comes.
 */
export function standInFamilies(fonts: Fonts): string[] {
  return facesOf(fonts).flatMap((face) => face.standIns.map((standIn) => familyOf(face, standIn)))
}

/** The font faces of these families. */
export function standInRules({ fonts }: Pick<Language, 'fonts'>): string {
  return facesOf(fonts)
    .flatMap((face) => face.standIns.flatMap((standIn) => rulesOf(face, standIn)))
    .join('')
}

const weights = [400, 700] as const
type Weight = (typeof weights)[number]

function facesOf({ latin, signs, text }: Fonts): FontFace[] {
  return [...new Set([latin, ...(signs ? [signs] : []), text])]
}

function familyOf({ family }: FontFace, { name }: StandIn): string {
  return name === family ? `${name} here` : `${name} as ${family}`
}

function rulesOf(face: FontFace, standIn: StandIn): string[] {
  const { width, space } = standIn
  return weights
    .filter((weight) => face.files[weight])
    .flatMap((weight) => {
      const rule = (percentage: number, range: string): string =>
        ruleOf({ face, standIn, weight, percentage, range })
      const letters = rule(width[weight], face.unicodeRange.replaceAll(' ', ''))
      // Of two faces with the same character the later one paints it.
      return space ? [letters, rule(space[weight], spaces)] : [letters]
    })
}

const spaces = 'U+20,U+A0'

interface RuleParts {
  readonly face: FontFace
  readonly standIn: StandIn
  readonly weight: Weight
  /** How wide it becomes. */
  readonly percentage: number
  readonly range: string
}

/** Height is given in shares of the stretched font, so it stays that of the web font. */
function ruleOf({ face, standIn, weight, percentage, range }: RuleParts): string {
  const reach = (part: number): string => `${round((100 * part) / (percentage / 100))}%`
  const names = [standIn.name, ...(standIn.twins ?? [])].flatMap((name) => namesOf(name, weight))
  return (
    `@font-face{font-family:"${familyOf(face, standIn)}";font-weight:${weight};` +
    `src:${names.map((name) => `local("${name}")`).join()};` +
    `size-adjust:${percentage}%;ascent-override:${reach(face.reach.ascent)};` +
    `descent-override:${reach(face.reach.descent)};line-gap-override:0%;unicode-range:${range}}\n`
  )
}

/** Systems know a font by its full name or by its PostScript name. */
function namesOf(name: string, weight: Weight): string[] {
  const short = name.replaceAll(' ', '')
  return weight === 400 ? [name, `${name} Regular`, `${short}-Regular`] : [`${name} Bold`, `${short}-Bold`]
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
