import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'
import type { processIo, run } from './program.ts'

/** What the bundled program gives to its entry. */
interface Program {
  readonly processIo: typeof processIo
  readonly run: typeof run
}

/** The program, ready to run. */
export interface LoadedProgram {
  readonly program: Program
  /** Keep the compiled code for the next run of this command, unless it came from there. */
  readonly keepCode: () => void
}

/** Which program, and what for. */
export interface ProgramPlace {
  /** Where the entry and the program lie. Compiled code is kept in the folder `code` beside it. */
  readonly folder: string
  /** Names the text of the program. */
  readonly id: string
  /** The first word of the command line. Each command keeps its own code. */
  readonly command: string
}

/**
 * Load the program that lies beside the entry.
 *
 * Compiling it takes longer than most of its work, so the code that a command needed is kept beside the bundle and taken from there in
 * its next run. The code is bound to the text of the program and to this very Node with its options; whatever does not fit is not used.
 */
export function loadProgram({ folder, id, command }: ProgramPlace): LoadedProgram {
  const file = join(folder, 'program.cjs')
  // The bundler writes nothing but ASCII, which is read fastest like this.
  const text = readFileSync(file, 'latin1')
  const codeFile = join(folder, '../code', `${id}-${cachedDataVersionTag()}-${command}.bin`)
  const mayKeep = /^[a-z]+$/.test(command)
  const cachedData = mayKeep ? readCode(codeFile) : undefined
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  })
  const module = { exports: {} }
  const start = script.runInThisContext() as (...context: unknown[]) => void
  start(module.exports, createRequire(file), module, file, folder)
  const isKept = cachedData !== undefined && script.cachedDataRejected !== true
  return {
    program: module.exports as Program,
    keepCode: () => {
      if (mayKeep && !isKept) writeCode(codeFile, script.createCachedData())
    },
  }
}

function readCode(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function writeCode(file: string, code: Uint8Array): void {
  // Another run that starts meanwhile must never read half a file.
  const half = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(half, code)
    renameSync(half, file)
  } catch {
    // Paath may lie where this user may not write. Then every run compiles.
  }
}
