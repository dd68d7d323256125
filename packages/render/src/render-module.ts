import { createRenderContext } from '@paath/components'
import { compareText } from '@paath/diagnostics'
import type { ModuleSite, SiteFile, StageContext } from '@paath/model'
import { findStateFaults } from '@paath/protocol'
import { checkMediaBudgets } from './check-media-budgets.ts'
import { createMediaFolder } from './media-folder.ts'
import type { ModuleInput } from './module-input.ts'
import { renderPage } from './page.ts'
import { toSettings } from './settings.ts'
import { siteFacts } from './site-facts.ts'

/** One module to its folder of files. */
export function renderModule(input: ModuleInput, { report }: StageContext): ModuleSite {
  const { course, module, tag, language, words, assets, look } = input
  const media = createMediaFolder(course, module, input.pictures)
  const content = createRenderContext({
    course,
    module,
    language: tag,
    direction: language.direction,
    words: (key, ...values) => words.say(key, ...values),
    asset: (path) => media.take(path),
  })
  const settings = toSettings(input)
  for (const fault of findStateFaults(settings))
    report(fault.code, fault.data as never, { file: module.file })
  const logo = look.logo && media.takeFromCourse(look.logo.path)
  const html = renderPage(input, { content, settings, logo: logo && { ...logo, alt: look.logo?.alt ?? '' } })
  checkMediaBudgets(media.taken(), course, report)
  const files = new Map<string, SiteFile>([
    ['index.html', { bytes: encode(html) }],
    ['paath-start.js', { bytes: encode(assets.runtime.start), sharedKey: 'runtime-start' }],
    ['paath.js', { bytes: encode(assets.runtime.main), sharedKey: 'runtime-main' }],
    ...input.styles(html),
    ...media.files(),
  ])
  return { ...siteFacts(input), files: new Map([...files].sort(([a], [b]) => compareText(a, b))) }
}

const encoder = new TextEncoder()

function encode(text: string): Uint8Array {
  return encoder.encode(text)
}
