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

function facesOf({ latin, text }: Fonts): FontFace[] {
  return [...new Set([latin, text])]
}

function familyOf({ family }: FontFace, { name }: StandIn): string {
  return name === family ? `${name} here` : `${name} as ${family}`
}

function rulesOf(face: FontFace, standIn: StandIn): string[] {
  return weights
    .filter((weight) => face.files[weight])
    .map((weight) => {
      const share = standIn.width[weight] / 100
      const percent = (part: number): string => `${round((100 * part) / share)}%`
      const sources = namesOf(standIn.name, weight).map((name) => `local("${name}")`)
      return (
        `@font-face{font-family:"${familyOf(face, standIn)}";font-weight:${weight};src:${sources.join()};` +
        `size-adjust:${standIn.width[weight]}%;ascent-override:${percent(face.reach.ascent)};` +
        `descent-override:${percent(face.reach.descent)};line-gap-override:0%;` +
        `unicode-range:${face.unicodeRange.replaceAll(' ', '')}}\n`
      )
    })
}

/** Systems know a font by its full name or by its PostScript name. */
function namesOf(name: string, weight: 400 | 700): string[] {
  const short = name.replaceAll(' ', '')
  return weight === 400 ? [name, `${name} Regular`, `${short}-Regular`] : [`${name} Bold`, `${short}-Bold`]
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}
