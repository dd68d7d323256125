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
  return coreOf(old) === coreOf(now) ? 'light' : 'deep'
}

/** The page is ours, and its settings are the last that stands on it. */
function settingsIn(html: string): string | undefined {
  const begin = html.lastIndexOf(`id="${page.settingsId}">`)
  return begin === -1 ? undefined : html.slice(html.indexOf('>', begin) + 1, html.indexOf('</script>', begin))
}

/** Without the times of the screens, their titles and the words of the questions. */
function coreOf(text: string): string {
  const { screens, questions, ...rest } = JSON.parse(text) as Settings
  return JSON.stringify([
    rest,
    screens.map(({ title: _title, seconds: _seconds, ...screen }) => screen),
    questions.map(({ text: _text, ...question }) => question),
  ])
}
