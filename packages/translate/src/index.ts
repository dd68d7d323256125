export type { Translation, TranslationState } from './translation.ts'
export type { Unit, UnitKind, UnitTag } from './unit.ts'
