import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The stub of the command line, if it was built: `pnpm build` does. */
export function findBuiltCli(): string | undefined {
  const stub = join(root, 'packages/cli/bin/paath.cjs')
  return existsSync(join(root, 'packages/cli/dist/bundle/main.cjs')) ? stub : undefined
}

/** What a test needs that runs the built command line. */
export const builtCliName = 'the built command line (pnpm build)'
