import type { ElementContent } from 'hast'
import { h } from './h.ts'

/** A text for people who listen to the page: it is read out and not shown. */
export function hiddenText(words: readonly (ElementContent | string)[]): ElementContent {
  return h('span.hidden-text', [...words])
}

/** A drawn sign of the theme. It says nothing by itself: a word always stands beside it. */
export function icon(name: IconName): ElementContent {
  return h(`svg.icon.icon-${name}`, { ariaHidden: 'true', focusable: 'false' }, [
    h('use', { href: `#icon-${name}` }),
  ])
}

/**
 * Sign and word for a right or wrong answer: never colour alone. It is shown when the runtime sets `data-state` on the
 * option or on the control before it.
 */
export function outcome(state: 'right' | 'wrong', words: readonly ElementContent[]): ElementContent {
  return h(`span.outcome.outcome-${state}`, [icon(state === 'right' ? 'check' : 'again'), h('span', words)])
}

/** Signs that every theme draws. */
export type IconName =
  | 'check'
  | 'again'
  | 'story'
  | 'note'
  | 'warning'
  | 'tip'
  | 'message'
  | 'watch'
  | 'think'
  | 'do'
  | 'explore'
  | 'test'
  | 'outside'
  | 'chevron'
  | 'clock'
  | 'up'
  | 'down'
  | 'grip'
