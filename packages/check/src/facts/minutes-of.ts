import { screenSeconds } from '@paath/components'
import type { Module } from '@paath/model'
import { cached } from './cached.ts'

/** About how many minutes a module takes: reading, media and questions. */
export const minutesOf: (module: Module) => number = cached((module) => {
  const seconds = module.screens.reduce((sum, screen) => sum + screenSeconds(screen), 0)
  return Math.max(1, Math.ceil(seconds / 60))
})
