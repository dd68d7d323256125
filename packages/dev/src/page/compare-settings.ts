import { page } from '@paath/protocol'
import type { Settings } from '@paath/protocol'

/**
 * How the settings of two editions of a page differ, for a script that has read the older ones: not at all, in words and times
 * that it uses now and then, or in what it has built everything on.
 */
export type SettingsChange = 'none' | 'light' | 'deep'

/** Compare the settings of two written pages. */
export function compareSettings(before: Document, after: Document): SettingsChange {
  const [old, now] = [before, after].map(
    (document) => document.getElementById(page.settingsId)?.textContent ?? '',
  )
  if (old === now) return 'none'
  if (!old || !now) return 'deep'
  return coreOf(old) === coreOf(now) ? 'light' : 'deep'
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
