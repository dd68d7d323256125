#!/usr/bin/env node
'use strict'
// CommonJS, because Node starts it sooner than a module.
const { existsSync } = require('node:fs')
const { join } = require('node:path')

const entry = join(__dirname, '../dist/bundle/main.cjs')
if (existsSync(entry)) require(entry)
else {
  process.stderr.write('Paath is not built yet. Run `npm start` in its folder once.\n')
  process.exitCode = 2
}
