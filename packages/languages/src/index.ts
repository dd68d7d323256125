export { playerKeys } from './player-keys.ts'
export type { PlayerKey } from './player-keys.ts'
