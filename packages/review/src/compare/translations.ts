import type { Change } from '../change.ts'
import type { Sides } from '../sides.ts'
import type { ScreenChange } from './screens.ts'

/** How far the translations of one language follow a change. */
export interface LanguageState {
  readonly language: string
  /** Ids of modules whose text changed while their translation stayed as it was. */
  readonly behind: readonly string[]
  /** Ids of modules whose translation changed. */
  readonly changed: readonly string[]
}

/** Translated languages, and whether their files follow the changed screens. */
export function compareTranslations(
  sides: Sides,
  screens: readonly ScreenChange[],
  isSameFile: (path: string) => boolean,
): LanguageState[] {
  const files = sides.after?.course?.files.list() ?? []
  const touched = new Set(screens.map(({ module }) => module))
  const states = new Map<string, { behind: string[]; changed: string[] }>()
  for (const { path } of files) {
    const [, language = '', module = ''] = /^l10n\/([^/]+)\/([^/]+)\.po$/.exec(path) ?? []
    if (language === '') continue
    const state = states.get(language) ?? { behind: [], changed: [] }
    states.set(language, state)
    if (!isSameFile(path)) state.changed.push(module)
    else if (touched.has(module)) state.behind.push(module)
  }
  return [...states].map(([language, state]) => ({ language, ...state }))
}

/** What of it a reviewer should know of. */
export function changesOfTranslations(states: readonly LanguageState[]): Change[] {
  return states.flatMap(({ language, behind, changed }) => [
    ...behind.map((module): Change => ({
      kind: 'translation',
      what: 'the text changed and its translation did not',
      module,
      subject: language,
    })),
    ...changed.map((module): Change => ({
      kind: 'translation',
      what: 'translation changed',
      module,
      subject: language,
    })),
  ])
}
