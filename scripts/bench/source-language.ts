import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The language that a course is written in. Benches with a limit measure this one: how many translations stand beside it must not
 * change what is compared.
 *
 * @param course Folder.
 */
export function sourceLanguage(course: string): string {
  return /^language: *(\S+)/m.exec(readFileSync(join(course, 'course.yaml'), 'utf8'))?.[1] ?? 'en'
}
