import type { ModuleSite } from '@paath/model'

/**
 * Name of a package without its ending: `01-read-the-message.en`. Its place in the course comes first; a whole course has
 * none: `cyber-safety.en`.
 */
export function packageName({ number, moduleId, language }: ModuleSite): string {
  if (number === 0) return `${toAscii(moduleId)}.${toAscii(language)}`
  return `${String(number).padStart(2, '0')}-${toAscii(moduleId.replace(/^_/, ''))}.${toAscii(language)}`
}

/** Replace what a file name or an identifier cannot hold. Ids that pass the course checks come back unchanged. */
export function toAscii(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '') || 'x'
}

/** The identifier of a package: the same in every build, different for each course, module and language. */
export function packageIdentifier(courseId: string, module: ModuleSite): string {
  // A module may have the name of its course.
  const part = module.number === 0 ? '_course' : module.moduleId
  return ['paath', courseId, part, module.language].map(toAscii).join('.')
}
