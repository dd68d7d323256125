import { UsageError } from '@paath/diagnostics'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { insertItem } from './add-module-to-course.ts'

/**
 * Declare a language in a `course.yaml`. Everything else in the text stays as it is, comments too.
 *
 * @throws {UsageError} if the text cannot be added to.
 */
export function addLanguageToCourse(text: string, language: string): string {
  const document = parseDocument(text)
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root)) throw unreadable()
  if (document.get('language') === language) return text
  const list = root.get('languages', true)
  if (isSeq(list) && list.range) {
    const isThere = list.items.some((item) => isScalar(item) && item.value === language)
    return isThere ? text : insertItem(text, list, language)
  }
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'language')
  const value = pair?.value
  if (list !== undefined || !isScalar(value) || !value.range) throw unreadable()
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const end = value.range[1] + (/\r?\n|$/.exec(text.slice(value.range[1]))?.index ?? 0)
  return `${text.slice(0, end)}${newline}languages: [${language}]${text.slice(end)}`
}

function unreadable(): UsageError {
  return new UsageError(
    '`course.yaml` has no list `languages:` that could be added to',
    'Mend it first: `paath check` says what is wrong',
  )
}
