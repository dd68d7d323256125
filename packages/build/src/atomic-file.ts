/** One file, written so that a crash at any moment leaves the old one or the new one. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import * as path from 'node:path'
import { UsageError } from '@paath/diagnostics'

/** Start of the names of files that are still being written. The number of the process follows. */
const temporaryName = /^\.paath-tmp-(\d+)-/

/** What a person can mend, by the code of the system. */
const troubles: Readonly<Record<string, string>> = {
  EACCES: 'Another program may have it open, or you may not write there',
  EBUSY: 'Close the program that has it open',
  EPERM: 'Another program may have it open, or you may not write there',
  EEXIST: 'A file of that name is in the way',
  EISDIR: 'A folder of that name is in the way',
  ENOTDIR: 'A file of that name is in the way',
  ENOSPC: 'The disk is full',
  EROFS: 'The disk cannot be written to',
}

/**
 * Write one file under a temporary name in the same folder, force it to the disk, and rename it.
 *
 * @param file Its folder must exist.
 */
export function writeAtomically(file: string, bytes: Uint8Array): void {
  const temporary = path.join(path.dirname(file), `.paath-tmp-${process.pid}-${path.basename(file)}`)
  explainTrouble(file, () => {
    const handle = openSync(temporary, 'w')
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    rename(temporary, file)
  })
}

/** Remove a temporary file if the process that wrote it is gone. */
export function removeIfAbandoned(folder: string, name: string): void {
  const [, writer] = temporaryName.exec(name) ?? []
  if (writer !== undefined && !isRunning(Number(writer))) rmSync(path.join(folder, name), { force: true })
}

/**
 * Do something to a file; what the system refuses becomes an error that tells a person what to do.
 *
 * @throws {UsageError} for troubles of the machine. All else is a bug and passes through.
 */
export function explainTrouble<Result>(file: string, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    const hint = troubles[(error as NodeJS.ErrnoException).code ?? '']
    if (hint === undefined) throw error
    throw new UsageError(`\`${file}\` cannot be written`, hint)
  }
}

/** Scanners of Windows hold a fresh file for a moment, in which it cannot be renamed. */
function rename(from: string, to: string, patience = process.platform === 'win32' ? 10 : 0): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if (patience === 0) {
      rmSync(from, { force: true })
      throw error
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
    rename(from, to, patience - 1)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
