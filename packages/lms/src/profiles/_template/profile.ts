import { publishApi } from '../../publish-api.ts'
import type { LmsCall, LmsProfile } from '../../profile.ts'

/** Say here which platform this is, from which source its behaviour is known, and what a SCO notices of it. */
export const templateProfile: LmsProfile = {
  id: 'template',
  title: 'Name of the platform and year',
  restores: false,
  create: (host) => {
    const calls: LmsCall[] = []
    publishApi(host, {
      name: 'API',
      calls,
      methods: {
        LMSInitialize: () => 'true',
        LMSGetValue: () => '',
        LMSSetValue: () => 'true',
        LMSCommit: () => 'true',
        LMSFinish: () => 'true',
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
      },
    })
    return {
      query: '',
      calls,
      faults: [],
      launch: () => Promise.resolve(),
      onFrameLoad: () => undefined,
      teardown: () => undefined,
      recordOnLeaving: () => undefined,
    }
  },
}
