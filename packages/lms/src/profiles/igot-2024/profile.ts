import { Portal2024Session } from '../../portal/session-2024.ts'
import type { LmsProfile } from '../../profile.ts'

/**
 * The web portal of iGOT Karmayogi as published in 2024.
 *
 * It restores four elements, some time after the frame exists, and saves only when the learner leaves the content or
 * commits a status that is exactly "completed" or "passed". A killed tab leaves its values in the device's site data.
 */
export const igot2024: LmsProfile = {
  id: 'igot-2024',
  title: 'iGOT Karmayogi web portal, 2024',
  restores: true,
  create: (host) => new Portal2024Session(host, { restored: restoredNames, alwaysSendsStore: false }),
}

const restoredNames = [
  'cmi.core.exit',
  'cmi.core.lesson_status',
  'cmi.core.session_time',
  'cmi.suspend_data',
  'Initialized',
  'spentTime',
] as const
