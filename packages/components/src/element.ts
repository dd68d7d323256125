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
