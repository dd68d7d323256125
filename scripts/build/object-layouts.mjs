// @ts-check
/**
 * Objects that are made alike have one layout in the engine, by which every reader of them finds a key at once. Two things in a bundle
 * cost them that: then each object gets a layout of its own, and parsing takes half as long again.
 */
import { readFileSync } from 'node:fs'

/** The bundler wraps each module in an object with one key, its path: `__esm({"../model/src/index.ts"() {`. */
const wrapper = /(__(?:esm|commonJS)\(\{\s*)"[^"]*"\(/g

/**
 * Give the wrappers of all modules the same key. The engine knows about 1,500 first keys of objects and makes a layout for each object that
 * begins with another: there are nearly as many modules.
 *
 * @param {string} code a whole bundle
 */
export function nameModulesAlike(code) {
  const named = code.replaceAll(wrapper, '$1run(')
  if (named === code) throw new Error('The bundler wraps modules in another way now: see nameModulesAlike')
  return named
}

/** A spread with one more key behind it, as the parser of Markdown makes it for each token: `{...context, key: value}`. */
const spreadFirst = /\{\s*\.\.\.context,\s*(sliceSerialize: [^{}]+?)\s*\}/g

/**
 * The parser of Markdown with its spreads behind their keys. In Node 20, whatever is added to an object behind a spread gives it a layout of
 * its own.
 *
 * @type {import('esbuild').Plugin}
 */
export const spreadLast = {
  name: 'spread-last',
  setup(build) {
    build.onLoad({ filter: /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/ }, ({ path }) => ({
      contents: spreadBehind(readFileSync(path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** @param {string} code */
export function spreadBehind(code) {
  const behind = code.replaceAll(spreadFirst, '{ $1, ...context }')
  if (behind === code)
    throw new Error('The parser of Markdown has changed: see whether spreadLast is still needed')
  return behind
}
