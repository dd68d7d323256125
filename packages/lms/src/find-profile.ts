import type { LmsProfile } from './profile.ts'
import { profiles } from './profiles/index.ts'

/** Find a profile by its id. */
export function findProfile(id: string): LmsProfile | undefined {
  return profiles.find((profile) => profile.id === id)
}
