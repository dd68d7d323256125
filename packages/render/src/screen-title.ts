import type { Screen } from '@paath/model'
import type { PlayerWords, Words } from './player-words.ts'

/** The words that name a screen in the menu and in the position line. */
export function screenLabel(screen: Screen, words: PlayerWords): Words {
  if (screen.id === 'start') return words.say('start')
  if (screen.id === 'end') return words.say('endTitle')
  if (!screen.heading) return words.say('questions')
  return { text: screen.title, lang: undefined }
}
