// @ts-check
import { fileURLToPath } from 'node:url'

/** The folder of the repository, without a separator at its end. */
export const rootFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')
