import { page } from '@paath/protocol'
import type { RuntimeString, Settings } from '@paath/protocol'
import type { Session } from '../session.ts'
import { find, writeText } from './page-elements.ts'

/** What every part of the page works with. */
export interface Player {
  readonly settings: Settings
  readonly session: Session
  /** A player string with its values filled in. */
  readonly text: (key: RuntimeString, ...values: readonly (string | number)[]) => string
  /** Tell people who listen. */
  readonly announce: (text: string) => void
  /** Run something whose failure must not stop anything else. */
  readonly safely: (action: () => void) => void
  /** Do something when an event arrives, if the element is on the page. */
  readonly on: <Type extends keyof HTMLElementEventMap>(
    element: HTMLElement | undefined,
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => void
  /** Call when the state changed, and once at the start. */
  readonly watch: (show: () => void) => void
  /** Show the state that is there. */
  readonly showAll: () => void
}

/** Put the player together. */
export function createPlayer(session: Session, faults: string[]): Player {
  const { settings } = session
  const watchers: (() => void)[] = []
  const announcement = find(page.announce)
  const safely = (action: () => void): void => {
    try {
      action()
    } catch (fault) {
      if (faults.length < 20) faults.push(String(fault))
    }
  }
  return {
    settings,
    session,
    safely,
    text: (key, ...values) => fillIn(settings.strings[key] || '', values),
    announce: (text) => writeText(announcement, text),
    on: (element, type, act) => {
      if (element) element.addEventListener(type, (event) => safely(() => act(event)))
    },
    watch: (show) => {
      watchers.push(show)
    },
    showAll: () => watchers.forEach(safely),
  }
}

/** Put values in place of `{0}` and `{1}`. */
export function fillIn(text: string, values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''))
}
