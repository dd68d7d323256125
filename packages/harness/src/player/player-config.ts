import type { LmsContent, LmsLearner } from '@paath/lms'

/** What the driver tells the host page: one launch of one content by one learner. */
export interface PlayerConfig {
  readonly profile: string
  readonly learner: LmsLearner
  readonly content: LmsContent
  /** Address of the SCO, without what the platform appends. */
  readonly launch: string
}

/** Where the player's server keeps a learner's record. */
export function recordPath(config: Pick<PlayerConfig, 'learner' | 'content'>): string {
  return `/lms/record?learner=${encodeURIComponent(config.learner.id)}&content=${encodeURIComponent(config.content.id)}`
}

/** Names under which the host page and the driver meet on `window`. */
export const meeting = {
  /** Function of the browser: receives each call of the SCO, as JSON. */
  onCall: 'paathOnCall',
  /** Function of the browser: receives each fault that a strict profile found, as JSON. */
  onFault: 'paathOnFault',
  /** Object of the host page: `leave()` and `play()`. */
  player: 'paathPlayer',
} as const

/** What the host page lets the driver do. */
export interface HostPlayer {
  /** Leave the content inside the platform; resolves when everything that was sent has arrived or failed. */
  readonly leave: () => Promise<void>
  /** Press Play on the platform's overlay. */
  readonly play: () => void
}
