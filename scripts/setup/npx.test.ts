import { posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { npxCommand } from './npx.mjs'

const exists = (known: string) => (file: string) => file === known

test('finds npx beside the npm that started the script, on Windows', () => {
  const npx = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npx-cli.js'
  expect(
    npxCommand({
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      npmExecPath: 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
      exists: exists(npx),
      path: win32,
    }),
  ).toEqual({ command: 'C:\\Program Files\\nodejs\\node.exe', args: [npx], shell: false })
})

test('finds npx beside Node when npm did not start the script', () => {
  const npx = 'D:\\सुरक्षा course\\node\\node_modules\\npm\\bin\\npx-cli.js'
  expect(
    npxCommand({
      execPath: 'D:\\सुरक्षा course\\node\\node.exe',
      npmExecPath: undefined,
      exists: exists(npx),
      path: win32,
    }).args,
  ).toEqual([npx])
})

test('finds npx of a Unix installation, whoever started the script', () => {
  const npx = '/usr/lib/node_modules/npm/bin/npx-cli.js'
  for (const npmExecPath of [
    undefined,
    '/opt/pnpm/bin/pnpm.cjs',
    '/usr/lib/node_modules/npm/bin/npm-cli.js',
  ]) {
    expect(
      npxCommand({ execPath: '/usr/bin/node', npmExecPath, exists: exists(npx), path: posix }).args,
    ).toEqual([npx])
  }
})

test('asks the shell for npx only when its files are nowhere', () => {
  expect(
    npxCommand({ execPath: '/opt/node', npmExecPath: undefined, exists: () => false, path: posix }),
  ).toEqual({ command: 'npx', args: [], shell: true })
})
