import type { PortalStore } from './store.ts'

const texts: Readonly<Record<number, string>> = {
  0: 'No error',
  101: 'General exception',
  103: 'Already initialized',
  104: 'Content instance terminated',
  112: 'Termination before initialization',
  113: 'Termination after termination',
  122: 'Retrieve data before initialization',
  123: 'Retrieve data after termination',
  132: 'Store data before initialization',
  133: 'Store data after termination',
  142: 'Commit before initialization',
  143: 'Commit after termination',
  201: 'Invalid argument',
  301: 'Not initialized',
  403: 'Data model element value not initialized',
}

/** The error codes of the portal of 2026: a list in the store, never cleared, of which callers see the last. */
export class StickyErrors {
  readonly #store: PortalStore

  constructor(store: PortalStore) {
    this.#store = store
  }

  raise(code: number): void {
    this.#store.set('errors', JSON.stringify([...this.#codes(), code]))
  }

  last(): number | undefined {
    const codes = this.#codes()
    return codes[codes.length - 1]
  }

  #codes(): readonly number[] {
    const list = this.#store.get('errors')
    return typeof list === 'string' ? (JSON.parse(list) as readonly number[]) : []
  }
}

/** The text of an error code; empty when the portal knows none. */
export function errorText(code: unknown): string {
  return texts[Number(code)] ?? ''
}
