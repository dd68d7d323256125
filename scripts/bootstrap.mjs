// @ts-check
/**
 * `npm start` and `npm test` of a bare clone: set up what is missing, then run.
 *
 * This file must say so on an old Node, too: it uses nothing newer than Node 14, and the rest is imported when the version is known
 * to be new enough.
 */
const wanted = { major: 20, minor: 19 }
const found = process.versions.node.split('.')
const major = Number(found[0])
const minor = Number(found[1])

if (major < wanted.major || (major === wanted.major && minor < wanted.minor)) {
  console.error(
    'Paath needs Node ' +
      wanted.major +
      '.' +
      wanted.minor +
      ' or newer; this is Node ' +
      process.versions.node +
      '.',
  )
  console.error('Get the current one from https://nodejs.org and run the command again.')
  process.exitCode = 2
} else {
  const { main } = await import('./setup/main.mjs')
  process.exitCode = await main(process.argv.slice(2))
}
