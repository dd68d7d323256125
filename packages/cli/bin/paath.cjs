#!/usr/bin/env node
'use strict'
// CommonJS, because Node starts it sooner than a module.
const { existsSync } = require('node:fs')
const path = require('node:path')

const entry = path.join(__dirname, '../dist/bundle/main.cjs')
if (existsSync(entry)) require(entry)
else {
  process.stderr.write('Paath is not built yet. Run `npm start` in its folder once.\n')
  process.exitCode = 2
}
