// @ts-check
/**
 * `npm start` and `npm test` of a bare clone: set up what is missing, then run.
 *
 * This file is parsed by whatever Node is installed, so it uses nothing that an old one cannot read; the rest is
 * imported after the version is known to be new enough.
 */
const wanted = [20, 19]
const found = process.versions.node.split('.').map(Number)

if (found[0] < wanted[0] || (found[0] === wanted[0] && found[1] < wanted[1])) {
  console.error(
    'Paath needs Node ' + wanted.join('.') + ' or newer; this is Node ' + process.versions.node + '.',
  )
  console.error('Get the current one from https://nodejs.org and run the command again.')
  process.exitCode = 2
} else {
  import('./setup/main.mjs')
    .then((setup) => setup.main(process.argv.slice(2)))
    .then((code) => {
      process.exitCode = code
    })
}
