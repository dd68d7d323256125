/** One edition of a competency model in the compact form of the generated index. */
export interface ModelData {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  readonly status: 'community-listing' | 'official-export'
  readonly scale: ScaleData
  /** What the model holds up beside its competencies. */
  readonly values?: ValuesData
  /** Id of the edition before this one. */
  readonly supersedes?: string
  /** Empty where the edition is given by its changes. */
  readonly areas: readonly AreaData[]
  /** How the edition differs from the one that it supersedes. */
  readonly changes?: readonly ChangeData[]
}

/** The four resolves and the four virtues of the Karmayogi model. */
export interface ValuesData {
  readonly sankalpas: readonly ValueData[]
  readonly gunas: readonly ValueData[]
}

/** One resolve or virtue. */
export interface ValueData {
  readonly name: string
  readonly hindi: string
  readonly meaning: string
  /** Whom a virtue is about. */
  readonly facet?: 'self' | 'team' | 'system' | 'citizen'
}

/**
 * One difference between two editions.
 *
 * - `respelled`: the same item under another spelling; the old key still means it.
 * - `renamed`, `moved`: another item takes its place; the old one stays, deprecated.
 * - `added`: there was none before.
 */
export type ChangeData =
  | {
      readonly change: 'respelled' | 'renamed' | 'moved'
      /** Key path in the older edition. */
      readonly item: string
      readonly name: string
      /** Key path of the theme it moved to. */
      readonly to?: string
      readonly definition?: string
      readonly ids?: readonly IdData[]
    }
  | {
      readonly change: 'added'
      readonly to: string
      readonly name: string
      readonly definition?: string
      readonly ids?: readonly IdData[]
    }

/** A scale of proficiency, lowest level first. */
export interface ScaleData {
  readonly id: string
  readonly title: string
  readonly levels: readonly LevelData[]
}

/** One level of a scale. */
export interface LevelData {
  /** What stands after `@` in a tag. */
  readonly key: string
  readonly name: string
  readonly aliases?: readonly string[]
  readonly meaning?: string
}

/** What areas, themes and sub-themes have in common. */
export interface ItemData {
  readonly key: string
  readonly name: string
  /** The name letter by letter, where the public lists have odd spaces or signs in it. */
  readonly listedAs?: string
  /** Names in other languages, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
  readonly definition?: string
  readonly status?: 'named-officially' | 'counted-officially'
  readonly kind?: 'core' | 'leadership'
  readonly ids?: readonly IdData[]
  /** Key paths of the same item in older editions, the oldest first. */
  readonly formerKeys?: readonly string[]
  /** Every field that the platform's framework gave. */
  readonly platform?: Readonly<Record<string, unknown>>
  /** Edition that brought it. */
  readonly since?: string
  readonly deprecated?: boolean
  readonly replacedBy?: string
}

/** Scheme, value, and the installation of the platform it was seen in. */
export type IdData = readonly [
  scheme: IdScheme,
  value: string,
  environment?: 'production' | 'dev' | 'unknown',
]

/** Where an id of an item comes from. */
export type IdScheme = 'igot-refid' | 'sunbird' | 'igot-v5' | 'cbp-tool'

/** An area with its themes. */
export interface AreaData extends ItemData {
  readonly themes: readonly ThemeData[]
}

/** A theme with its sub-themes. */
export interface ThemeData extends ItemData {
  readonly subThemes: readonly ItemData[]
}
