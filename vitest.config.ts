import { availableParallelism } from 'node:os'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { notRunReporter } from './scripts/vitest/not-run-reporter.ts'

export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Kolkata', NODE_EXTRA_CA_CERTS: '' },
    // Browser tests wait more than they work, so that every core can have a worker of its own.
    maxWorkers: availableParallelism(),
    reporters: [notRunReporter(), 'default'],
  },
})
