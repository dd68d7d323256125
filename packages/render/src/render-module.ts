import { createRenderContext } from '@paath/components'
import { compareText } from '@paath/diagnostics'
import type { ModuleSite, SiteFile, StageContext } from '@paath/model'
import { findStateFaults } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import { checkMediaBudgets } from './check-media-budgets.ts'
import { mergeSettings } from './course-settings.ts'
import { createMediaFolder } from './media-folder.ts'
import type { MediaFolder } from './media-folder.ts'
import type { ModuleInput } from './module-input.ts'
import { renderPage } from './page.ts'
import type { Chapter } from './page.ts'
import { toSettings } from './settings.ts'
import { offsetsIn } from './source-offsets.ts'
import { courseFacts, siteFacts } from './site-facts.ts'

/** One module to its folder of files. */
export function renderModule(input: ModuleInput, { report }: StageContext): ModuleSite {
  const { settings } = toSettings(input)
  for (const fault of findStateFaults(settings))
    report(fault.code, fault.data as never, { file: input.module.file })
  return renderPackage({ inputs: [input], settings, facts: siteFacts(input) }, { report })
}

/** All modules of a course to one folder of files: one page, in which they are chapters, with one state. */
export function renderCourse(inputs: readonly ModuleInput[], { report }: StageContext): ModuleSite {
  const [first] = inputs
  if (!first) throw new Error('A course has at least one module')
  const settings = mergeSettings(inputs.map(toSettings))
  for (const fault of findStateFaults(settings)) {
    const data = Object.entries(fault.data).map(([name, value]) => [name, withoutPrefix(value)] as const)
    const code = fault.code === 'state/over-budget' ? 'state/course-over-budget' : fault.code
    report(code, Object.fromEntries(data) as never, { file: 'course.yaml' })
  }
  return renderPackage({ inputs, settings, facts: courseFacts(first.course, inputs) }, { report })
}

/** Ids on the page of a course begin with their module: an author is told both apart. */
function withoutPrefix(value: string | number): string | number {
  return typeof value === 'number' ? value : value.replaceAll(/`(_?[a-z0-9-]+)_([^`]+)`/g, '`$2` in `$1`')
}

interface PackageParts {
  readonly inputs: readonly ModuleInput[]
  readonly settings: Settings
  readonly facts: Omit<ModuleSite, 'files'>
}

function renderPackage({ inputs, settings, facts }: PackageParts, { report }: StageContext): ModuleSite {
  const folders = inputs.map(({ course, module, pictures }) => createMediaFolder(course, module, pictures))
  const chapters = inputs.map((input, index) => toChapter(input, folders[index]))
  const [input] = inputs
  const [media] = folders
  if (!input || !media) throw new Error('A package has at least one module')
  const { course, assets, look } = input
  const logo = look.logo && media.takeFromCourse(look.logo.path)
  const html = renderPage({
    chapters,
    settings,
    title: facts.title,
    description: facts.description,
    logo: logo && { ...logo, alt: look.logo?.alt ?? '' },
  })
  const taken = new Map(folders.flatMap((folder) => folder.taken()).map((file) => [file.source, file]))
  checkMediaBudgets([...taken.values()], course, report)
  const files = new Map<string, SiteFile>([
    ['index.html', { bytes: encode(html) }],
    ['paath-start.js', { bytes: encode(assets.runtime.start), sharedKey: 'runtime-start' }],
    ['paath.js', { bytes: encode(assets.runtime.main), sharedKey: 'runtime-main' }],
    ...input.styles(html),
    ...folders.flatMap((folder) => folder.files()),
  ])
  return { ...facts, files: new Map([...files].sort(([a], [b]) => compareText(a, b))) }
}

function toChapter(input: ModuleInput, media: MediaFolder | undefined): Chapter {
  const { course, module, tag, language, words } = input
  const content = createRenderContext({
    course,
    module,
    language: tag,
    direction: language.direction,
    words: (key, ...values) => words.say(key, ...values),
    asset: (path) => media?.take(path),
    offsetsOf: input.written && offsetsIn(module, input.written),
  })
  return { input, content }
}

const encoder = new TextEncoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}
