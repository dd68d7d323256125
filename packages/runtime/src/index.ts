/** Names of the two browser scripts in a package, and in `dist/` after `build.mjs` ran. */
export const runtimeFiles = {
  /** Classic script for `<head>`, without `defer` or `async`. */
  start: 'paath-start.js',
  /** Deferred script. */
  main: 'paath.js',
} as const
