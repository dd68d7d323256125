import type { Report } from '@paath/diagnostics'
import type { ImportResult, ImportedModule } from '@paath/import'
import { readStamp } from '@paath/import'
import { addAssets } from '../edit/add-assets.ts'
import { addModuleToCourse } from '../edit/add-module-to-course.ts'
import type { TargetCourse } from './target-course.ts'

/** What an import writes, and what it says of each module. */
export interface ImportPlan {
  /** Files of the course, by path in it. */
  readonly files: Map<string, Uint8Array>
  /** Texts that are put aside, by path in the folder for them. */
  readonly aside: Map<string, Uint8Array>
  readonly modules: PlannedModule[]
}

/** What becomes of one module. */
export interface PlannedModule {
  readonly id: string
  readonly title: string
  readonly questions: number
  readonly pictures: number
  readonly outcome: 'new' | 'updated' | 'unchanged' | 'kept'
}

/** What to do with modules that a person has changed. */
export interface PlanOptions {
  /** Name of the document, for findings. */
  readonly name: string
  readonly force: boolean
  /** Where texts are put aside, as people see it. */
  readonly asideFolder: string
  /** Licence and maker of the pictures. */
  readonly rights: { readonly license: string; readonly creator: string }
  readonly report: Report
}

/** An import that writes nothing yet. */
export function emptyPlan(): ImportPlan {
  return { files: new Map(), aside: new Map(), modules: [] }
}

/** Add the modules of one document to a plan. What a person changed stays, unless `force` says otherwise. */
export function planModules(
  plan: ImportPlan,
  { modules }: ImportResult,
  course: TargetCourse,
  options: PlanOptions,
): void {
  for (const module of modules) {
    const outcome = outcomeOf(module, course, options.force)
    const { id, title, questions, media } = module
    plan.modules.push({ id, title, questions, pictures: media.size, outcome })
    if (outcome === 'unchanged') continue
    if (outcome === 'kept') {
      putAside(plan, module, options)
      continue
    }
    plan.files.set(`modules/${id}/module.mdx`, encode(module.text))
    for (const [name, bytes] of media) plan.files.set(`modules/${id}/${name}`, bytes)
    listInCourse(module, course, options)
  }
  for (const name of ['course.yaml', 'assets.yaml']) {
    const text = course.texts.get(name)
    if (text !== undefined && text !== '') plan.files.set(name, encode(text))
  }
}

function outcomeOf(module: ImportedModule, course: TargetCourse, force: boolean): PlannedModule['outcome'] {
  const old = course.existing.find(({ id }) => id === module.id)?.text
  if (module.before === 'nothing' || old === undefined) return 'new'
  if (readStamp(old)?.state === readStamp(module.text)?.state) return 'unchanged'
  return module.before === 'changed' && !force ? 'kept' : 'updated'
}

function putAside(plan: ImportPlan, { id, text, media }: ImportedModule, options: PlanOptions): void {
  const place = `${id}/module.mdx`
  plan.aside.set(place, encode(text))
  for (const [name, bytes] of media) plan.aside.set(`${id}/${name}`, bytes)
  const kept = `${options.asideFolder}/${place}`
  options.report('import/changed-by-hand', { module: id, kept }, { file: options.name })
}

function listInCourse(
  { id, media }: ImportedModule,
  course: TargetCourse,
  { name, rights }: PlanOptions,
): void {
  const { texts, existing } = course
  if (!existing.some((module) => module.id === id)) {
    texts.set('course.yaml', addModuleToCourse(texts.get('course.yaml') ?? '', id).text)
  }
  const stubs = [...media.keys()].map((file) => ({ file: `modules/${id}/${file}`, ...rights, source: name }))
  if (stubs.length > 0) texts.set('assets.yaml', addAssets(texts.get('assets.yaml') ?? '', stubs))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
