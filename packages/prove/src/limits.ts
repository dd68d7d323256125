/** What platforms make impossible. Facts about them, each with its reason; nothing here may be a fault of a package. */

/** A thing that no package can do on one platform. */
export interface Limit {
  /** Ids of LMS profiles. */
  readonly profiles: readonly string[]
  /** Ids of scenarios. */
  readonly scenarios: readonly string[]
  /** Why, for people. */
  readonly reason: string
}

/** Every limit. The prover runs the scenario all the same, and complains of a limit that does not show. */
export const limits: readonly Limit[] = [
  {
    profiles: ['igot-2024', 'igot-mid'],
    scenarios: ['killed-and-cleared'],
    reason:
      'This portal saves when the learner leaves the content, and at a completion. A killed tab tells it nothing, and the device has forgotten.',
  },
  {
    profiles: ['igot-mobile-2025'],
    scenarios: ['killed-and-cleared', 'left-and-cleared', 'second-device'],
    reason:
      'This app shows the content as a preview: its server neither saves nor gives back what a package says.',
  },
  {
    profiles: ['no-api'],
    scenarios: ['killed-and-cleared', 'left-and-cleared', 'second-device'],
    reason: 'There is no platform: the device alone remembers, and it has forgotten or is another one.',
  },
]

/** The limit of a platform for a scenario. */
export function findLimit(profile: string, scenario: string): Limit | undefined {
  return limits.find(({ profiles, scenarios }) => profiles.includes(profile) && scenarios.includes(scenario))
}

/** Platforms that name the learner and give back all that was kept: there nobody may be asked whose answers these are. */
export const neverAsking: ReadonlySet<string> = new Set(['strict-1.2', 'strict-2004', 'moodle-like'])
