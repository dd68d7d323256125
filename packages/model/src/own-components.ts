import { suggest } from '@paath/diagnostics'
import type { Report } from '@paath/diagnostics'
import type { ComponentFile } from '@paath/schemas'
import type { FileTree } from './files.ts'
import { readText } from './text/read-text.ts'
import { loadYaml } from './yaml/load-yaml.ts'
import type { YamlSource } from './yaml-source.ts'

/** A component of the course provider: a folder with `component.yaml` and `template.hbs`. Nothing in it is run. */
export interface OwnComponent {
  readonly metadata: ComponentFile
  /** Where each key of `component.yaml` stands. */
  readonly source: YamlSource
  /** Path of the template, relative to the course. */
  readonly templateFile: string
  readonly template: string
}

/**
 * Read the components that a provider made for a course.
 *
 * @param report Receives `component/own-no-template`, and what is wrong with `component.yaml`.
 */
export function loadOwnComponents(files: FileTree, report: Report): OwnComponent[] {
  return files.list().flatMap(({ path }) => {
    const folder = /^(components\/[^/]+)\/component\.yaml$/.exec(path)?.[1]
    const own = folder === undefined ? undefined : loadOwnComponent(files, folder, report)
    return own ? [own] : []
  })
}

function loadOwnComponent(files: FileTree, folder: string, report: Report): OwnComponent | undefined {
  const file = `${folder}/component.yaml`
  const text = readText(files, file, 'yaml', report)
  const loaded = text === undefined ? undefined : loadYaml({ file, text }, 'component', report)
  const templateFile = `${folder}/template.hbs`
  if (!files.list().some(({ path }) => path === templateFile)) {
    const beside = files.list().flatMap(({ path }) => (path.startsWith(`${folder}/`) ? [path] : []))
    report(
      'component/own-no-template',
      { file: templateFile, suggestion: suggest(templateFile, beside) },
      { file },
    )
    return undefined
  }
  const template = readText(files, templateFile, 'yaml', report)
  if (!loaded?.data || template === undefined) return undefined
  return { metadata: loaded.data, source: loaded.source, templateFile, template }
}
