import type { LmsStorage } from '../profile.ts'

/** One value of the portal's store; it keeps its JSON type. */
export type StoreValues = Readonly<Record<string, unknown>>

/**
 * The store of iGOT's web player: one JSON object in site data, under the id of the content.
 *
 * It is not kept apart by learner, has no data model, and takes any name and any length.
 */
export class PortalStore {
  readonly #storage: LmsStorage
  readonly #key: string

  constructor(storage: LmsStorage, key: string) {
    this.#storage = storage
    this.#key = key
  }

  /** All values; empty when there is no store. */
  all(): StoreValues {
    return JSON.parse(this.#storage.getItem(this.#key) ?? '{}') as StoreValues
  }

  isEmpty(): boolean {
    return Object.keys(this.all()).length === 0
  }

  get(name: string): unknown {
    return this.all()[name]
  }

  set(name: string, value: unknown): void {
    this.replace({ ...this.all(), [name]: value })
  }

  /** Overwrite the whole store. JSON drops what is undefined. */
  replace(values: StoreValues): void {
    this.#storage.setItem(this.#key, JSON.stringify(values))
  }

  clear(): void {
    this.#storage.removeItem(this.#key)
  }

  /** Whether a SCO, or a restored record, has initialised this store. */
  isInitialized(): boolean {
    return this.get('Initialized') === true
  }
}
