import type { Report } from '@paath/diagnostics'
import { UsageError } from '@paath/diagnostics'
import { languageOf, pseudoTags } from '@paath/languages'
import type { Course } from '@paath/model'

/** What is known of a course's languages. */
export interface LanguageChoice {
  /** Default: the language of the source and every declared one. */
  readonly wanted: readonly string[] | undefined
  /** Is there any translation into this language? */
  readonly isTranslated: (language: string) => boolean
  readonly report: Report
}

/**
 * The languages to build a course in. Pseudo-languages are for every course. One that is declared and has no translation is reported by name.
 *
 * @throws {UsageError} for a wanted language that the course does not declare.
 */
export function chooseLanguages(course: Course, { wanted, isTranslated, report }: LanguageChoice): string[] {
  const source = course.metadata.language
  const declared = [...new Set([source, ...(course.metadata.languages ?? [])])]
  const undeclared = wanted?.find(
    (language) => !declared.includes(language) && !pseudoTags.includes(language),
  )
  if (undeclared !== undefined) {
    throw new UsageError(
      `The course \`${course.id}\` does not declare the language \`${undeclared}\``,
      `Add it to \`languages\` in its course.yaml, or choose from ${declared.map((tag) => `\`${tag}\``).join(', ')}`,
    )
  }
  return (wanted ?? declared).filter(
    (language) =>
      language === source || isTranslated(language) || reportUntranslated(course, language, report),
  )
}

function reportUntranslated(course: Course, language: string, report: Report): false {
  const index = (course.metadata.languages ?? []).indexOf(language)
  report(
    'lang/not-translated',
    { language, name: languageOf(language)?.name ?? language },
    course.source.place(['languages', index]),
  )
  return false
}
