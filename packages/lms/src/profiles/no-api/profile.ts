import type { LmsProfile } from '../../profile.ts'

/** A page that publishes no API object: a plain web server, or a platform that failed to load its own. */
export const noApi: LmsProfile = {
  id: 'no-api',
  title: 'No LMS',
  restores: false,
  create: () => ({
    query: '',
    calls: [],
    faults: [],
    launch: () => Promise.resolve(),
    onFrameLoad: () => undefined,
    teardown: () => undefined,
    recordOnLeaving: () => undefined,
  }),
}
