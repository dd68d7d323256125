import type { TextEdit } from '@paath/diagnostics'
import type { Course, YamlSource } from '@paath/model'
import type { CompetencyItem, CompetencyModel } from './competency-model.ts'
import { lookUpCompetency } from './look-up.ts'
import { parseCompetencyTag } from './tag.ts'

/** What becomes of one tag when a course moves to another edition. */
export interface MovedTag {
  /** File of the course, relative to its folder. */
  readonly file: string
  readonly line: number
  readonly tag: string
  /** `same`: nothing to do; `changed`: written anew; `unclear`: a person must choose. */
  readonly outcome: 'same' | 'changed' | 'unclear'
  /** The tag in the new edition. */
  readonly now?: string
  /** Keys to choose from, where the outcome is unclear. */
  readonly choices: readonly string[]
}

/** A move of a course from one edition of the model to another: the edits, and what to say of each tag. */
export interface PinMove {
  readonly from: string
  readonly to: string
  readonly tags: readonly MovedTag[]
  /** Items that are new in the other edition and stand in a theme that the course has tags of. */
  readonly additions: readonly CompetencyItem[]
  /** Empty if a tag is unclear: then nothing may be written. */
  readonly edits: readonly TextEdit[]
}

/** Plan the move of a course to another edition. Nothing is changed. */
export function movePin(
  course: Course,
  { from, to, courseText }: { from: CompetencyModel; to: CompetencyModel; courseText: string },
): PinMove {
  const places = tagPlaces(course)
  const moved = places.map((place) => ({ ...place, ...moveTag(place.tag, from, to) }))
  const unclear = moved.some(({ outcome }) => outcome === 'unclear')
  const tagEdits = moved
    .filter(({ outcome }) => outcome === 'changed')
    .map(({ file, start, end, now = '' }): TextEdit => ({ file, start, end, text: now }))
  return {
    from: from.id,
    to: to.id,
    tags: moved.map(({ start: _start, end: _end, ...tag }) => tag),
    additions: additionsFor(moved, to),
    edits: unclear ? [] : [pinEdit(course, to.id, courseText), ...tagEdits],
  }
}

interface TagPlace {
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  readonly tag: string
}

function tagPlaces({ metadata, source, modules }: Course): TagPlace[] {
  const lists: { tags: readonly string[]; source: YamlSource }[] = [
    { tags: metadata.competencies ?? [], source },
    ...modules.map((module) => ({ tags: module.metadata.competencies ?? [], source: module.source })),
  ]
  return lists.flatMap(({ tags, source: places }) =>
    tags.map((tag, at) => {
      const { file, span } = places.place(['competencies', at])
      const { start, end } = span ?? { start: { line: 1, offset: 0 }, end: { offset: 0 } }
      return { file, line: start.line, start: start.offset, end: end.offset, tag }
    }),
  )
}

function moveTag(
  tag: string,
  from: CompetencyModel,
  to: CompetencyModel,
): Pick<MovedTag, 'outcome' | 'now' | 'choices'> {
  const { competency, level } = parseCompetencyTag(tag)
  const old = lookUpCompetency(competency, from)
  const wanted = old.found === 'one' ? old.item.key : competency
  const next = lookUpCompetency(wanted, to)
  if (next.found === 'none') return { outcome: 'unclear', choices: [] }
  if (next.found === 'many') return { outcome: 'unclear', choices: next.choices.map(({ key }) => key) }
  const key = next.item.replacedBy ?? next.item.key
  const now = level === undefined ? key : `${key}@${level}`
  // An alias or id that means the same item in both editions is left as the author wrote it.
  const kept = lookUpCompetency(competency, to)
  const same = kept.found === 'one' && kept.item.key === key && (kept.by === 'key' || key === wanted)
  return same ? { outcome: 'same', choices: [] } : { outcome: 'changed', now, choices: [] }
}

function additionsFor(tags: readonly MovedTag[], to: CompetencyModel): CompetencyItem[] {
  const keys = tags.flatMap(({ tag, now }) => {
    const found = lookUpCompetency(parseCompetencyTag(now ?? tag).competency, to)
    return found.found === 'one' ? [found.item] : []
  })
  const themes = new Set(keys.map(({ path }) => path.at(-2)?.key))
  return to.items.filter(
    ({ since, formerKeys, path }) =>
      since === to.id && formerKeys.length === 0 && themes.has(path.at(-2)?.key),
  )
}

function pinEdit({ metadata, source }: Course, id: string, text: string): TextEdit {
  const { file, span } = source.place(['model'])
  if (metadata.model !== undefined && span) {
    return { file, start: span.start.offset, end: span.end.offset, text: id }
  }
  const line = `model: ${id}\n`
  return {
    file,
    start: text.length,
    end: text.length,
    text: text.endsWith('\n') || text === '' ? line : `\n${line}`,
  }
}
