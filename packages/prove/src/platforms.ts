import type { PackageFacts } from './package-facts.ts'

/** Which platforms a package is tried on, by what it is made for. */
const platforms: Readonly<Record<PackageFacts['edition'], readonly string[]>> = {
  '1.2': ['igot-2024', 'igot-mid', 'igot-2026', 'igot-mobile-2025', 'strict-1.2', 'moodle-like', 'no-api'],
  '2004': ['strict-2004', 'igot-2026', 'no-api'],
  web: ['no-api'],
}

/** The two that a quick proof takes: where it is uploaded, and one that holds every value against the standard. */
const quickPlatforms: Readonly<Record<PackageFacts['edition'], readonly string[]>> = {
  '1.2': ['strict-1.2'],
  '2004': ['strict-2004'],
  web: ['no-api'],
}

/** Ids of the LMS profiles that a package is tried on. */
export function platformsFor({ edition }: PackageFacts, depth: 'quick' | 'full'): readonly string[] {
  return (depth === 'quick' ? quickPlatforms : platforms)[edition]
}
