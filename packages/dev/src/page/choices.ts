import { profiles } from '@paath/lms'

/** What a person has chosen to look at. It stands in the address, so that a reload or a phone shows the same. */
export interface Choices {
  readonly module: string
  readonly language: string
  /** Id of an LMS profile. */
  readonly profile: string
  readonly learner: 'asha' | 'ravi'
  readonly theme: string
  /** Pixels, or `full`. */
  readonly width: string
  readonly panel: string
}

const start: Choices = {
  module: '',
  language: '',
  profile: profiles.some(({ id }) => id === 'igot-2026') ? 'igot-2026' : (profiles[0]?.id ?? ''),
  learner: 'asha',
  theme: 'auto',
  width: 'full',
  panel: 'lms',
}

/** The choices that an address holds; what it does not say is as at the start. */
export function readChoices(search: string): Choices {
  const given = new URLSearchParams(search)
  const chosen = Object.entries(start).map(([name, value]) => [name, given.get(name) ?? value])
  const choices = Object.fromEntries(chosen) as unknown as Choices
  const isKnown = profiles.some(({ id }) => id === choices.profile)
  return { ...choices, ...(!isKnown && { profile: start.profile }) }
}

/** An address that holds the choices. What is as at the start is left out. */
export function writeChoices(choices: Choices): string {
  const own = Object.entries(choices).filter(([name, value]) => start[name as keyof Choices] !== value)
  const search = new URLSearchParams(own).toString()
  return search === '' ? '/' : `/?${search}`
}
