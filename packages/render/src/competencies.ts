import { loadModel, parseCompetencyTag, resolveTag } from '@paath/competency'
import type { Course } from '@paath/model'
import type { Words } from './player-words.ts'

/** One competency that a module builds. */
export interface BuiltCompetency {
  /** Full key path; a tag that the model does not know stays as it was written. */
  readonly key: string
  readonly level?: string
  /** Its name for learners, in English where the model has no other. */
  readonly name: Words
}

/** The competencies that a module or course is tagged with, resolved in the model of the course: aliases and platform codes become key paths. */
export function competenciesOf(
  course: Course,
  { competencies = [] }: { readonly competencies?: readonly string[] },
  tag: string,
): BuiltCompetency[] {
  const model = loadModel(course.metadata.model)
  return competencies.map((written) => {
    const found = resolveTag(written, model)
    if (!found.item) {
      const { competency: key, level } = parseCompetencyTag(written)
      return { key, ...(level === undefined ? {} : { level }), name: { text: key, lang: undefined } }
    }
    const { item, level } = found
    return { key: item.key, ...(level ? { level: level.key } : {}), name: nameOf(item.names, tag) }
  })
}

function nameOf(names: Readonly<Record<string, string>>, tag: string): Words {
  const own = names[tag] ?? names[tag.split('-')[0] ?? tag]
  return own === undefined ? { text: names['en'] ?? '', lang: 'en' } : { text: own, lang: undefined }
}
