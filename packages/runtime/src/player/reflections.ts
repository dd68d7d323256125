import { longestNote, page } from '@paath/protocol'
import type { ReflectionSettings } from '@paath/protocol'
import { find, findNamed, wordsOf } from './page-elements.ts'
import type { Player } from './player.ts'

/** While someone types, words are kept after a pause of this many milliseconds. */
const pause = 400

/** Keep what the learner writes at a reflection. */
export function keepReflection({ id, hash }: ReflectionSettings, player: Player): void {
  const { session } = player
  const area = findNamed(page.reflection, id)
  if (!(area instanceof HTMLTextAreaElement)) return
  const sign = area.parentElement ? find(page.kept, area.parentElement) : undefined
  const kept = (): string => {
    const note = session.state.notes.find((one) => one.hash === hash)
    return note ? note.text : ''
  }
  let timer = 0
  const save = (): void => {
    window.clearTimeout(timer)
    const text = Array.from(area.value).slice(0, longestNote).join('')
    if (text === kept()) return
    session.keep('notes', hash, text.trim() === '' ? undefined : { hash, text })
    showSign()
  }
  const showSign = (): void => {
    if (sign) sign.hidden = kept() === ''
  }
  player.on(area, 'input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => player.safely(save), pause)
  })
  player.on(area, 'change', () => {
    save()
    if (sign && !sign.hidden) player.announce(wordsOf(sign))
  })
  player.watch(() => {
    // What is just being typed must stay.
    if (document.activeElement !== area && area.value !== kept()) area.value = kept()
    showSign()
  })
}
