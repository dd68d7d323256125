import { availableParallelism } from 'node:os'
import { defaultServerConditions } from 'vite'
import { defineConfig } from 'vitest/config'
import { notRunReporter } from './scripts/vitest/not-run-reporter.ts'

const units = ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts']

/** Tests that start browsers, servers or processes: each file has a world of its own. */
const worlds = [
  'test/**/*.test.ts',
  'packages/{build,cli,harness,prove,review,runtime}/{src,test}/**/*.test.ts',
  'packages/*/test/**/*browser*.test.ts',
]

export default defineConfig({
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Kolkata', NODE_EXTRA_CA_CERTS: '' },
    // Tests in browsers wait more than they work.
    maxWorkers: availableParallelism() + 1,
    reporters: [notRunReporter(), 'default'],
    projects: [
      { extends: true, test: { name: 'worlds', include: worlds } },
      // Pure functions need no world of their own, and half of their time went into loading one.
      { extends: true, test: { name: 'units', include: units, exclude: worlds, isolate: false } },
    ],
  },
})
