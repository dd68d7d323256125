import { openPackage } from '@paath/harness'
import type { OpenOptions, Player } from '@paath/harness'
import { afterEach } from 'vitest'

/** Open packages in a test and close them after it. */
export function usePlayers(): (options: OpenOptions) => Promise<Player> {
  const opened: Player[] = []
  afterEach(async () => {
    for (const player of opened.splice(0)) await player.close()
  })
  return async (options) => {
    const player = await openPackage(options)
    opened.push(player)
    return player
  }
}
