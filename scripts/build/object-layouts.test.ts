import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needTool } from '@paath/testkit'
import { expect, test } from 'vitest'
import { rootFolder } from '../setup/root.mjs'
import { nameModulesAlike, spreadBehind } from './object-layouts.mjs'

const program = join(rootFolder, 'packages/cli/dist/bundle/program.cjs')

test('wrappers of modules get one key, whatever stands between', () => {
  const bundled = `var init=__esm({"../model/src/index.ts"(){"use strict"}}),lib=__commonJS({
    "node_modules/a/index.js"(exports, module) {}})`
  expect(nameModulesAlike(bundled)).toBe(`var init=__esm({run(){"use strict"}}),lib=__commonJS({
    run(exports, module) {}})`)
})

test('a bundle without such wrappers is no bundle that we know', () => {
  expect(() => nameModulesAlike('__esm(()=>{})')).toThrow('nameModulesAlike')
})

test('the spread of a context comes last', () => {
  const call = `handler.call({
    ...context,
    sliceSerialize: events[index][2].sliceSerialize
  }, token)`
  expect(spreadBehind(call)).toBe(
    'handler.call({ sliceSerialize: events[index][2].sliceSerialize, ...context }, token)',
  )
  expect(() => spreadBehind('handler.call(Object.assign({}, context), token)')).toThrow('spreadLast')
})

test('in Node 20, keys behind a spread give each object a layout of its own, and keys before it do not', () => {
  const layouts = (literal: string): number => {
    const code = `const made = []
      for (let at = 0; at < 50; at++) { const context = { at }; made.push(${literal}) }
      console.log(made.filter((one) => !%HaveSameMap(one, made[49])).length)`
    const { stdout } = spawnSync(process.execPath, ['--allow-natives-syntax', '-e', code], {
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^\d+\n$/)
    return Number(stdout)
  }
  expect(layouts('{ key: 1, ...context }')).toBeLessThan(3)
  if (process.version.startsWith('v20.')) expect(layouts('{ ...context, key: 1 }')).toBeGreaterThan(40)
})

test('the bundle has neither', (context) => {
  needTool(context, existsSync(program) ? program : undefined, 'the built command line (pnpm build)')
  const code = readFileSync(program, 'latin1')
  expect(code).toContain('__esm({run(')
  expect(code).not.toMatch(/__(?:esm|commonJS)\(\{"/)
  expect(code).toMatch(/\{sliceSerialize:[^{}]*,\.\.\.context\}/)
  expect(code).not.toMatch(/\{\.\.\.context,sliceSerialize:/)
})
