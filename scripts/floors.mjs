// @ts-check
/**
 * The floors of the building: a package imports only from floors below its own.
 * ARCHITECTURE.md shows the same table for people; a test keeps the two equal.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const floors = {
  diagnostics: 0,
  schemas: 0,
  xml: 0,
  languages: 0,
  model: 1,
  media: 1,
  protocol: 1,
  lms: 1,
  zip: 1,
  competency: 2,
  rules: 2,
  components: 2,
  runtime: 2,
  word: 2,
  check: 3,
  render: 3,
  packager: 3,
  translate: 3,
  harness: 3,
  build: 4,
  dev: 5,
  prove: 5,
  review: 5,
  import: 5,
  cli: 6,
}

/** Packages that are published as one bundle: what they are made of stands in `devDependencies`. */
export const bundled = new Set(['cli'])

/** Packages that only tests and scripts may use. */
export const testOnly = new Set(['testkit'])
