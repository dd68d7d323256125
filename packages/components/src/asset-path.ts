import type { Module } from '@paath/model'

/**
 * The path in the course of a file that a module names, such as `media/sms.svg`.
 *
 * @returns Undefined for an address, an absolute path, or one that leaves the course.
 */
export function assetPath(module: Pick<Module, 'file'>, path: string): string | undefined {
  if (plain.test(path)) return module.file.slice(0, module.file.lastIndexOf('/') + 1) + path
  if (path === '' || /^[/~]|[\\:\0]/.test(path)) return undefined
  const parts = module.file.split('/').slice(0, -1)
  for (const part of decode(path).split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Names and nothing else, as nearly everywhere: they stand behind the folder of the module. */
const plain = /^\w[\w-]*(?:[./]\w[\w-]*)*$/

/** Markdown writes spaces in addresses as `%20`. A text that is no such code stays as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
