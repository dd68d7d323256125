#!/usr/bin/env node
// Runs the bundle where it was built, as in the published package, else the compiled sources.
import { existsSync } from 'node:fs'

const bundle = new URL('../dist/bundle/main.cjs', import.meta.url)
const compiled = new URL('../dist/main.js', import.meta.url)
if (existsSync(bundle)) await import(bundle.href)
else if (existsSync(compiled)) await import(compiled.href)
else {
  process.stderr.write('Paath is not built yet. Run `npm start` in its folder once.\n')
  process.exitCode = 2
}
