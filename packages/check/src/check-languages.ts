import { suggest } from '@paath/diagnostics'
import type { Place, Report } from '@paath/diagnostics'
import { languageOf, languages, missingPlayerStrings, playerStrings } from '@paath/languages'
import type { Course } from '@paath/model'

/** Check that the languages of a course are known, and say what each of them still lacks. */
export function checkLanguages(course: Course, report: Report): void {
  const { metadata, source } = course
  const places = new Map<string, FindPlace>([[metadata.language, () => source.place(['language'])]])
  for (const [index, tag] of (metadata.languages ?? []).entries()) {
    if (!places.has(tag)) places.set(tag, () => source.place(['languages', index]))
  }
  for (const module of course.modules) {
    const tag = module.metadata.language
    if (tag !== undefined && !places.has(tag)) places.set(tag, () => module.source.place(['language']))
  }
  for (const [tag, findPlace] of places) checkLanguage(tag, findPlace, report)
}

const stringsOf = new Map(playerStrings.map((texts) => [texts.tag, texts]))

/** Most tags are fine, and nobody asks where they stand. */
type FindPlace = () => Place

function checkLanguage(tag: string, findPlace: FindPlace, report: Report): void {
  const language = languageOf(tag)
  if (!language) {
    const suggestion = suggest(
      tag,
      languages.map((known) => known.tag),
    )
    report('lang/unknown-language', { tag, suggestion }, findPlace())
    return
  }
  // The English texts are the originals of the player: nobody has to approve them as a translation.
  const isTranslated = language.tag !== 'en'
  const keys = missingPlayerStrings(tag)
  if (keys.length > 0) report('lang/missing-player-string', { tag, keys }, findPlace())
  const strings = stringsOf.get(language.tag)
  if (strings && isTranslated && !strings.reviewed)
    report('lang/unreviewed-player-strings', { tag }, findPlace())
  if (!language.availability.portalAuthoring)
    report('lang/not-in-portal', { tag, name: language.name }, findPlace())
}
