import { UsageError } from '@paath/diagnostics'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'

/** A `course.yaml` with one module more, and what the module wants to know of the course. */
export interface CourseWithModule {
  readonly text: string
  /** Language that the course is written in. */
  readonly language: string
  /** Id of the first objective of the course. */
  readonly objective?: string
}

/**
 * Put a module at the end of the list in a `course.yaml`. Everything else in the text stays as it is, comments too.
 *
 * @throws {UsageError} if the text has no list to add to.
 */
export function addModuleToCourse(text: string, id: string): CourseWithModule {
  const document = parseDocument(text)
  const root = document.contents
  const modules = isMap(root) ? root.get('modules', true) : undefined
  if (document.errors.length > 0 || !isSeq(modules) || !modules.range) {
    throw new UsageError(
      '`course.yaml` has no list `modules:` that could be added to',
      'Mend it first: `paath check` says what is wrong',
    )
  }
  if (modules.items.some((item) => isScalar(item) && item.value === id)) {
    throw new UsageError(`The course has a module \`${id}\` already`, 'Choose another id')
  }
  const language = document.getIn(['language'])
  const objective = document.getIn(['objectives', 0, 'id'])
  return {
    text: insertItem(text, modules, id),
    language: typeof language === 'string' ? language : 'en',
    ...(typeof objective === 'string' && { objective }),
  }
}

/** A list of a parsed YAML text. */
type Sequence = Extract<ReturnType<typeof parseDocument>['contents'], { items: unknown[]; flow?: boolean }>

/** Put an item at the end of a list in a YAML text, in the form that the list has. */
export function insertItem(text: string, list: Sequence, id: string): string {
  const last = list.items.at(-1)
  const [start, end] = list.range ?? [0, 0]
  if (list.flow) {
    const close = text.lastIndexOf(']', end - 1)
    const before = text.slice(0, close).trimEnd()
    return `${before}${last === undefined ? '' : ', '}${id}${text.slice(close)}`
  }
  const at = isScalar(last) && last.range ? last.range[1] : end
  const lineStart = text.lastIndexOf('\n', start) + 1
  const indent = /^ */.exec(text.slice(lineStart))?.[0] ?? ''
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const lineEnd = /\r?\n|$/.exec(text.slice(at))
  const place = at + (lineEnd?.index ?? 0)
  return `${text.slice(0, place)}${newline}${indent}- ${id}${text.slice(place)}`
}
