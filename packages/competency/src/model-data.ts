/** One edition of a competency model in the compact form of the generated index. */
export interface ModelData {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  readonly status: 'community-listing' | 'official-export'
  readonly scale: ScaleData
  readonly areas: readonly AreaData[]
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
  /** Names in other languages, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>
  readonly aliases?: readonly string[]
  readonly definition?: string
  readonly status?: 'named-officially' | 'counted-officially'
  readonly kind?: 'core' | 'leadership'
  readonly ids?: readonly IdData[]
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
