import { Portal2024Session } from '../../portal/session-2024.ts'
import type { LmsProfile } from '../../profile.ts'

/**
 * The web portal of iGOT Karmayogi between 2024 and 2026.
 *
 * Its API object is that of 2024, with the same answers. What differs is the record: every name that was saved comes
 * back, still after the frame exists, and leaving always sends the whole store.
 */
export const igotMid: LmsProfile = {
  id: 'igot-mid',
  title: 'iGOT Karmayogi web portal, 2025',
  restores: true,
  create: (host) => new Portal2024Session(host, { alwaysSendsStore: true }),
}
