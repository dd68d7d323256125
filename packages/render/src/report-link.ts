import type { Screen } from '@paath/model'
import type { ModuleInput } from './module-input.ts'

/** Whom to tell of a mistake on a screen, and the words that name the place. */
export interface ReportLink {
  readonly name: string
  readonly email: string
  /** Opens a letter that names the screen. */
  readonly mailLink: string
  readonly phone: string
  readonly phoneLink: string
  /** Course, module, screen, language and edition on one line, to be copied or read aloud. */
  readonly reference: string
}

/**
 * Make the contact of a screen from `support` of the course; without that there is nobody to tell.
 *
 * @param edition Fingerprint of the module: an answer to "is that still so?".
 */
export function reportLinkOf(
  { course, module, tag, words }: ModuleInput,
  screen: Screen,
  edition: string,
): ReportLink | undefined {
  const { support } = course.metadata
  if (!support) return undefined
  const { name, email = '', phone = '' } = support
  const reference = `${course.id}/${module.id}#${screen.id} ${tag} ${edition}`
  const subject = `${words.say('reportMistake').text}: ${course.id}/${module.id}#${screen.id}`
  const body = `\n\n${module.metadata.title}\n${reference}`
  return {
    name,
    email,
    mailLink: `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    phone,
    phoneLink: `tel:${phone.replaceAll(/[^0-9+]/g, '')}`,
    reference,
  }
}
