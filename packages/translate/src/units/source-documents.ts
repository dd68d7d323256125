import { loadYaml, readText } from '@paath/model'
import type { Course, Module } from '@paath/model'
import { schemas } from '@paath/schemas'
import { cueSlots } from './cue-slots.ts'
import { mdxSlots } from './mdx-slots.ts'
import type { Slot, SourceDocument } from './slot.ts'
import { yamlSlots } from './yaml-slots.ts'

/** Id of the document that holds the texts of the course itself. */
export const courseDocument = '_course'

/**
 * Every text of a course that translators work on: the course itself, its modules in order, its final test.
 *
 * @param only the course itself and this module alone. Default: all
 */
export function sourceDocuments(course: Course, only?: string): SourceDocument[] {
  const { assessment } = course
  const modules = course.modules.filter(({ id }) => only === undefined || id === only)
  return [
    courseTexts(course),
    ...modules.map((module) => moduleTexts(module, 'module', course)),
    ...(assessment && only === undefined
      ? [moduleTexts({ ...assessment.module, metadata: assessment.metadata }, 'assessment', course)]
      : []),
  ]
}

const ignore = (): void => undefined

/** Texts of modules without captions: those hang on nothing but the module. */
const knownTexts = new WeakMap<Module, SourceDocument>()

function moduleTexts(module: Module, schema: 'module' | 'assessment', course: Course): SourceDocument {
  if (captionsOf(module, course.files).length > 0) return readModuleTexts(module, schema, course)
  const texts = knownTexts.get(module) ?? readModuleTexts(module, schema, course)
  knownTexts.set(module, texts)
  return texts
}

function readModuleTexts(module: Module, schema: 'module' | 'assessment', { files }: Course): SourceDocument {
  const { id, file, text, metadata: data, source } = module
  const texts = new Map([[file, text]])
  const slots: Slot[] = yamlSlots({ file, schema: schemas[schema], data, source })
  for (const slot of mdxSlots(module)) slots.push(slot)
  for (const path of captionsOf(module, files)) {
    const captions = readText(files, path, 'mdx', ignore)
    if (captions === undefined) continue
    texts.set(path, captions)
    slots.push(...cueSlots(captions, path))
  }
  return { id, slots, texts }
}

function captionsOf({ file }: Module, files: Course['files']): string[] {
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  if (folder === '') return []
  return files.list().flatMap(({ path }) => (path.startsWith(folder) && path.endsWith('.vtt') ? [path] : []))
}

/** Texts of the course itself, by the places of its own file. */
const knownCourseTexts = new WeakMap<Course['source'], SourceDocument>()

function courseTexts(course: Course): SourceDocument {
  const { files, source } = course
  const known = knownCourseTexts.get(source)
  const isSame = ownFiles.every((file) => readText(files, file, 'yaml', ignore) === known?.texts.get(file))
  const texts = known && isSame ? known : readCourseTexts(course)
  knownCourseTexts.set(source, texts)
  return texts
}

const ownFiles = ['course.yaml', 'glossary.yaml', 'references.yaml', 'theme.yaml'] as const

function readCourseTexts(course: Course): SourceDocument {
  const { files, metadata, source, theme } = course
  const texts = new Map<string, string>()
  const slots: Slot[] = []
  const add = (file: string, found: () => readonly Slot[]): void => {
    const text = readText(files, file, 'yaml', ignore)
    if (text === undefined) return
    texts.set(file, text)
    slots.push(...found())
  }
  add('course.yaml', () => yamlSlots({ file: 'course.yaml', schema: schemas.course, data: metadata, source }))
  for (const [file, schema] of beside) {
    add(file, () => {
      const text = texts.get(file) ?? ''
      const known = course.listSources?.[schema]
      const { data, source: places } = known
        ? { data: course[schema], source: known }
        : loadYaml({ file, text }, schema, ignore)
      return yamlSlots({ file, schema: schemas[schema], data, source: places })
    })
  }
  if (theme) {
    add('theme.yaml', () =>
      yamlSlots({ file: 'theme.yaml', schema: schemas.theme, data: theme.tokens, source: theme.source }),
    )
  }
  return { id: courseDocument, slots, texts }
}

const beside: readonly (readonly [string, 'glossary' | 'references'])[] = [
  ['glossary.yaml', 'glossary'],
  ['references.yaml', 'references'],
]
