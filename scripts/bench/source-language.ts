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

/** Every language that a course has, the one that it is written in first. */
export function declaredLanguages(course: string): string[] {
  const text = readFileSync(join(course, 'course.yaml'), 'utf8')
  const listed = /^languages: *\[([^\]]*)\]/m.exec(text)?.[1] ?? ''
  return [...new Set([sourceLanguage(course), ...listed.split(/[\s,]+/).filter(Boolean)])]
}
