/** Reads the YAML of `competency-model/` and checks it, for the generator. */
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { toKeySlug } from './src/key-slug.ts'
import type { IdScheme, ValueData } from './src/model-data.ts'

/** An area, theme or sub-theme as its YAML gives it. */
export interface ItemFile {
  readonly name: string
  readonly key: string
  readonly aliases?: readonly string[]
  readonly kind?: 'core' | 'leadership'
  readonly other_names?: readonly { readonly language: string; readonly text: string }[]
  readonly definition?: string
  readonly status?: 'named-officially' | 'counted-officially'
  readonly external_ids?: readonly {
    readonly scheme: IdScheme
    readonly value: string | number
    readonly environment?: 'production' | 'dev' | 'unknown'
  }[]
  readonly deprecated?: boolean
  readonly replaced_by?: string
}

/** One area file. */
export interface AreaFile extends ItemFile {
  readonly themes: readonly (ItemFile & { readonly sub_themes: readonly ItemFile[] })[]
}

/** One `model.yaml`. */
export interface ModelFile {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  readonly status: 'community-listing' | 'official-export'
  readonly scale: string
  readonly supersedes?: string
  readonly areas?: readonly string[]
  readonly changes?: readonly ChangeFile[]
  readonly sankalpas?: readonly ValueData[]
  readonly gunas?: readonly ValueData[]
  readonly sources: Readonly<Record<string, unknown>>
}

/** One difference from the edition before, as `model.yaml` writes it. */
export interface ChangeFile {
  readonly change: 'respelled' | 'renamed' | 'moved' | 'added'
  readonly item?: string
  readonly to?: string
  readonly name: string
  readonly definition?: string
  readonly id: string
}

/** One scale file. */
export interface ScaleFile {
  readonly id: string
  readonly title: string
  readonly levels: readonly {
    readonly key: string
    readonly name: string
    readonly aliases?: readonly string[]
    readonly meaning?: string
  }[]
}

/** One edition with everything it points to. */
export interface ModelFiles {
  readonly model: ModelFile
  readonly scale: ScaleFile
  readonly areas: readonly AreaFile[]
}

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

type Check = (schema: SchemaName, value: unknown, file: string) => unknown

const schemaNames = ['area', 'model', 'scale', 'words'] as const
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

/** What a schema cannot say: keys follow names, nothing collides, every source is known. */
export function faultsOfModel(
  areas: readonly AreaFile[],
  sources: ReadonlySet<string>,
  changes: readonly ChangeFile[] = [],
): string[] {
  const faults: string[] = []
  const taken = new Map<string, string>()
  const visit = (item: ItemFile, parent: string): string => {
    const path = parent === '' ? item.key : `${parent}/${item.key}`
    if (item.key !== toKeySlug(item.name)) {
      faults.push(`${path}: the key of "${item.name}" must be ${toKeySlug(item.name)}`)
    }
    for (const key of [item.key, ...(item.aliases ?? [])]) {
      const full = parent === '' ? key : `${parent}/${key}`
      const other = taken.get(full)
      if (other !== undefined) faults.push(`${full}: both "${other}" and "${item.name}" have this key`)
      taken.set(full, item.name)
    }
    for (const id of item.external_ids ?? []) {
      const full = `${id.scheme} ${id.value}`
      const other = taken.get(full)
      if (other !== undefined) faults.push(`${full}: both "${other}" and "${item.name}" have this id`)
      taken.set(full, item.name)
    }
    return path
  }
  for (const area of areas) {
    const areaPath = visit(area, '')
    for (const theme of area.themes) {
      const themePath = visit(theme, areaPath)
      for (const subTheme of theme.sub_themes) visit(subTheme, themePath)
    }
  }
  for (const [id] of JSON.stringify([areas, changes]).matchAll(/(?<=")S\d+(?=")/gu)) {
    if (!sources.has(id)) faults.push(`source ${id} is not in model.yaml`)
  }
  return faults
}
