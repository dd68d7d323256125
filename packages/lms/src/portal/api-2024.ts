import type { ApiMethods } from '../publish-api.ts'
import type { PortalStore } from './store.ts'

/**
 * The 1.2 API object of iGOT's player of 2024.
 *
 * It answers with booleans and raw values, keeps no error codes, and its Commit always returns false.
 *
 * @param report Runs at each Commit, also the one inside Finish.
 */
export function createApi2024(store: PortalStore, report: () => void): ApiMethods {
  const commit = (): boolean => {
    report()
    return false
  }
  return {
    LMSInitialize: () => {
      store.set('Initialized', true)
      return true
    },
    LMSGetValue: (name) => (store.isInitialized() ? store.get(name) || '' : false),
    LMSSetValue: (name, value) => {
      if (!store.isInitialized()) return false
      store.set(name, value)
      return value
    },
    LMSCommit: commit,
    LMSFinish: () => {
      if (!store.isInitialized()) return false
      commit()
      store.clear()
      return false
    },
    LMSGetLastError: () => '',
    LMSGetErrorString: describe,
    LMSGetDiagnostic: describe,
  }
}

function describe(code: unknown): string {
  return Number(code) === 0 ? 'No Error' : ''
}

/** Whether the store says complete in the only spelling that the portal of 2024 takes. */
export function isExactlyComplete(store: PortalStore): boolean {
  const status = store.get('cmi.core.lesson_status')
  return status === 'completed' || status === 'passed'
}
