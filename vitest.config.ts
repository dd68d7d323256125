import { availableParallelism } from 'node:os'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { BrowsersFirst } from './scripts/vitest/browsers-first.ts'
import { closingLineReporter } from './scripts/vitest/closing-line-reporter.ts'
import { notRunReporter } from './scripts/vitest/not-run-reporter.ts'

export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    // For a machine that does much else beside: no test says anything by its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    tags: [{ name: 'long', description: 'One more row of what a shorter test plays already. CI plays all.' }],
    env: { TZ: 'Asia/Kolkata', NODE_EXTRA_CA_CERTS: '' },
    // A third of all time went into loading the same sources again, file by file.
    isolate: false,
    // Tests in browsers wait as much as they work.
    maxWorkers: 2 * availableParallelism(),
    sequence: { sequencer: BrowsersFirst },
    reporters: [notRunReporter(), 'default', closingLineReporter()],
  },
})
