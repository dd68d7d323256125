import type { LmsClient } from './client.ts'

/** No LMS: nothing is kept, nothing is lost. */
export function createNoClient(): LmsClient {
  const nothing = (): void => undefined
  return {
    kind: 'none',
    learner: '',
    mode: 'normal',
    credit: true,
    leftover: '',
    platform: () => 'standard',
    isOpen: () => false,
    isLost: () => false,
    savesOnLeaving: () => false,
    load: () => '',
    status: () => 'not attempted',
    score: () => undefined,
    open: nothing,
    save: nothing,
    record: nothing,
    commit: nothing,
    finish: nothing,
    forget: nothing,
    reopen: nothing,
    isFinished: () => false,
  }
}
