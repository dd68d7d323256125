import type { CompetencyItem } from './competency-model.ts'

/**
 * Name of an item letter by letter as the platform has it: it compares names, so an odd space of its own must stay.
 * In all that people read stands the cleaned `name`.
 */
export function platformNameOf({ platform, listedAs, name }: CompetencyItem): string {
  const given = platform?.['name']
  return typeof given === 'string' ? given : (listedAs ?? name)
}
