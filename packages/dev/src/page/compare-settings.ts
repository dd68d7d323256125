import { page } from '@paath/protocol'
import type { Settings } from '@paath/protocol'

/**
 * How the settings of two editions of a page differ, for a script that has read the older ones: not at all, in words and times
 * that it uses now and then, or in what it has built everything on.
 */
export type SettingsChange = 'none' | 'light' | 'deep'

/** Compare the settings of two pages by their HTML. */
export function compareSettings(before: string, after: string): SettingsChange {
  const [old, now] = [settingsIn(before), settingsIn(after)]
  if (old === undefined || now === undefined) return 'deep'
  if (old === now) return 'none'
  return isLight(JSON.parse(old) as Settings, JSON.parse(now) as Settings) ? 'light' : 'deep'
}

/** The page is ours, and its settings are the last that stands on it. */
function settingsIn(html: string): string | undefined {
  const begin = html.lastIndexOf(`id="${page.settingsId}">`)
  return begin === -1 ? undefined : html.slice(html.indexOf('>', begin) + 1, html.indexOf('</script>', begin))
}

/**
 * Answers that were given stay with their place while one option is reworded. Where several have other words they may have
 * changed places, and the answers with them.
 */
function isLight(before: Settings, after: Settings): boolean {
  if (coreOf(before) !== coreOf(after)) return false
  const olds = hashesOf(before)
  const reworded = hashesOf(after).filter((hash, index) => hash !== olds[index]).length
  return reworded === 1 || (reworded === 0 && before.fingerprint === after.fingerprint)
}

/** Without the times of the screens, and all that says nothing but words. */
function coreOf({ screens, questions, scenarios, fingerprint: _fingerprint, ...rest }: Settings): string {
  return JSON.stringify([
    rest,
    screens.map(({ title: _title, seconds: _seconds, ...screen }) => screen),
    questions.map(({ text: _text, options, lefts = [], ...question }) => [
      question,
      options.length,
      lefts.length,
    ]),
    scenarios.map(({ scenes, ...scenario }) => [
      scenario,
      scenes.map(({ ways, ...scene }) => [scene, ways.length]),
    ]),
  ])
}

/** What the words of every option are known by. */
function hashesOf({ questions, scenarios }: Settings): number[] {
  return [
    ...questions.flatMap(({ options, lefts = [] }) => [...options, ...lefts]),
    ...scenarios.flatMap(({ scenes }) => scenes.flatMap(({ ways }) => ways)),
  ]
}
