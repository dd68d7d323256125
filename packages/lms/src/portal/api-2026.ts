import type { ApiMethods } from '../publish-api.ts'
import type { StickyErrors } from './errors.ts'
import { errorText } from './errors.ts'
import type { PortalStore } from './store.ts'

/** What both API objects of the player of 2026 work on. */
export interface Portal2026 {
  readonly store: PortalStore
  readonly errors: StickyErrors
  /** Tell the host that the SCO committed. */
  readonly report: () => void
}

/** The 1.2 API object of iGOT's player of 2026: like that of 2024, with a Commit that answers and codes that stick. */
export function createApi2026({ store, errors, report }: Portal2026): ApiMethods {
  const commit = (): boolean => {
    if (store.isEmpty()) return false
    report()
    return true
  }
  const describe = (code: unknown): string => errorText(code)
  return {
    LMSInitialize: () => {
      store.set('Initialized', true)
      return true
    },
    LMSGetValue: (name) => {
      if (!store.isInitialized()) return false
      const value = store.get(name)
      if (!value) errors.raise(201)
      return value || ''
    },
    LMSSetValue: (name, value) => {
      if (!store.isInitialized()) return false
      store.set(name, value)
      return value
    },
    LMSCommit: commit,
    LMSFinish: () => {
      if (!store.isInitialized()) return false
      const result = commit()
      store.clear()
      return result
    },
    LMSGetLastError: () => errors.last() ?? '',
    LMSGetErrorString: describe,
    LMSGetDiagnostic: describe,
  }
}

/** The 2004 API object of iGOT's player of 2026. It shares the store with the 1.2 object. */
export function createApi1484(portal: Portal2026): ApiMethods {
  const { store, errors, report } = portal
  let terminated = false
  const fails = (before: number, after: number): boolean => {
    if (terminated) errors.raise(after)
    else if (!store.isInitialized()) errors.raise(before)
    else return false
    return true
  }
  return {
    Initialize: () => {
      if (terminated || store.isInitialized()) {
        errors.raise(terminated ? 104 : 103)
        return 'false'
      }
      store.set('Initialized', true)
      return 'true'
    },
    Terminate: () => {
      if (fails(112, 113)) return 'false'
      report()
      terminated = true
      store.clear()
      return 'true'
    },
    GetValue: (name) => (fails(122, 123) ? '' : getValue(portal, name)),
    SetValue: (name, value) => {
      if (fails(132, 133)) return 'false'
      if (!name) {
        errors.raise(201)
        return 'false'
      }
      store.set(name, value)
      return 'true'
    },
    Commit: () => {
      if (fails(142, 143)) return 'false'
      report()
      return 'true'
    },
    GetLastError: () => String(errors.last() ?? 0),
    GetErrorString: (code) => errorText(code),
    GetDiagnostic: (code) => errorText(code),
  }
}

function getValue({ store, errors }: Portal2026, name: string): string {
  const value = name ? store.get(name) : undefined
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  errors.raise(name ? 403 : 201)
  return ''
}
