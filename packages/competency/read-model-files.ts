/** Reads the YAML of `competency-model/` and checks it, for the generator. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { faultsOfModel } from './src/edition-files.ts'
import type { AreaFile, ModelFile, ModelFiles, ScaleFile } from './src/edition-files.ts'

/**
 * Read every edition below `competency-model/kcm/`.
 *
 * @throws With all faults in words, if a file breaks its schema or the rule of keys.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles[]> {
  const check = await createChecks(folder)
  const read = async (path: string): Promise<unknown> => parse(await readFile(join(folder, path), 'utf8'))
  const editions: ModelFiles[] = []
  for (const name of (await readdir(join(folder, 'kcm'))).sort()) {
    const base = `kcm/${name}`
    const model = check('model', await read(`${base}/model.yaml`), `${base}/model.yaml`) as ModelFile
    if (model.id !== base) throw new Error(`${base}/model.yaml: id is ${model.id}, expected ${base}`)
    const scaleFile = `scales/${model.scale}.yaml`
    const scale = check('scale', await read(scaleFile), scaleFile) as ScaleFile
    const areas: AreaFile[] = []
    for (const area of model.areas ?? []) {
      areas.push(check('area', await read(`${base}/${area}.yaml`), `${base}/${area}.yaml`) as AreaFile)
    }
    const faults = faultsOfModel(areas, new Set(Object.keys(model.sources)), model.changes)
    if (faults.length > 0) throw new Error(`${base}:\n${faults.join('\n')}`)
    editions.push({ model, scale, areas })
  }
  return editions
}

/**
 * Read every scale of proficiency.
 *
 * @throws With the fault in words, if a file breaks its schema.
 */
export async function readScales(folder: string): Promise<ScaleFile[]> {
  const check = await createChecks(folder)
  const names = (await readdir(join(folder, 'scales'))).sort()
  return Promise.all(
    names.map(async (name) => {
      const file = `scales/${name}`
      return check('scale', parse(await readFile(join(folder, file), 'utf8')), file) as ScaleFile
    }),
  )
}

/**
 * Read the words of the search, by key path and then by language.
 *
 * @throws With the fault in words, if a file breaks its schema.
 */
export async function readSearchWords(folder: string): Promise<Map<string, Map<string, string>>> {
  const check = await createChecks(folder)
  const words = new Map<string, Map<string, string>>()
  for (const name of (await readdir(join(folder, 'search/words'))).sort()) {
    const file = `search/words/${name}`
    const value = check('words', parse(await readFile(join(folder, file), 'utf8')), file)
    const { language, words: entries } = value as { language: string; words: Record<string, string> }
    for (const [key, text] of Object.entries(entries)) {
      words.set(key, (words.get(key) ?? new Map<string, string>()).set(language, text))
    }
  }
  return words
}

/**
 * Read the groups of words that mean nearly the same.
 *
 * @throws With the fault in words, if the file breaks its schema.
 */
export async function readSameMeaning(folder: string): Promise<readonly (readonly string[])[]> {
  const check = await createChecks(folder)
  const file = 'search/same-meaning.yaml'
  const value = check('same-meaning', parse(await readFile(join(folder, file), 'utf8')), file)
  return (value as { groups: readonly (readonly string[])[] }).groups
}

type Check = (schema: SchemaName, value: unknown, file: string) => unknown

const schemaNames = ['area', 'model', 'scale', 'words', 'same-meaning'] as const
type SchemaName = (typeof schemaNames)[number]

async function createChecks(folder: string): Promise<Check> {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false })
  const validators: Record<string, ValidateFunction> = {}
  for (const name of schemaNames) {
    const schema = JSON.parse(await readFile(join(folder, `schema/${name}.schema.json`), 'utf8')) as object
    validators[name] = ajv.compile(schema)
  }
  return (schema, value, file) => {
    const validate = validators[schema]
    if (!validate?.(value))
      throw new Error(`${file}: ${ajv.errorsText(validate?.errors, { separator: '\n' })}`)
    return value
  }
}
