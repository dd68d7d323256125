/** Courses that are made for a measurement: one in each script, and one with very many questions. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ScriptSample } from '../../fonts/script-samples.ts'
import { buildModules } from './built-modules.ts'
import type { BuiltModule } from './built-modules.ts'

/** A module of plain text in one script, with headings, a list, a callout and a question. */
export function sampleModule({ title, text }: ScriptSample): string {
  const sentences = text.split(/(?<=[.۔।꯫᱾])\s+/u)
  const list = sentences.map((sentence) => `- ${sentence}\n`).join('')
  const options = sentences
    .map((sentence, index) => `- [${index === 0 ? 'x' : ' '}] ${sentence}\n  > ${sentence}\n`)
    .join('')
  const screens = [1, 2, 3, 4, 5].map(
    (number) =>
      `## ${title} ${number}\n\n${text}\n\n<Callout type="story">\n\n${text} ${text}\n\n</Callout>\n\n${list}\n` +
      `<Question id="q${number}">\n\n${sentences[number % sentences.length]}?\n\n${options}\n</Question>\n`,
  )
  return `---\ntitle: ${title}\nminutes: 6\nobjectives:\n  - id: o1\n    text: ${title}\n---\n\n${text}\n\n${screens.join('\n')}`
}

/** A module of 60 questions with four options each, ten on a screen. */
export function manyQuestions(): string {
  const screens = Array.from({ length: 6 }, (_, screen) => {
    const questions = Array.from({ length: 10 }, (_, index) => {
      const options = ['Tap the link', 'Call the bank', 'Ask the sender', 'Wait a day'].map(
        (option, place) => `- [${place === 1 ? 'x' : ' '}] ${option}\n  > That is one way to see it.\n`,
      )
      return `<Question id="q${screen * 10 + index + 1}">\n\nWhat should Meena do first, case ${index + 1}?\n\n${options.join('')}\n</Question>\n`
    })
    return `## Part ${screen + 1}\n\nRead each case and decide.\n\n${questions.join('\n')}`
  })
  return `---\ntitle: Sixty cases\nminutes: 30\nobjectives:\n  - id: o1\n    text: Decide what to do first\n---\n\n${screens.join('\n')}`
}

/** Build a course of one module from its text. The course has the title of the module. */
export async function buildText(language: string, text: string): Promise<BuiltModule> {
  const [, title = ''] = /^title: (.+)$/m.exec(text) ?? []
  const folder = await mkdtemp(join(tmpdir(), 'paath-sample-'))
  try {
    await mkdir(join(folder, 'modules', 'sample'), { recursive: true })
    await writeFile(
      join(folder, 'course.yaml'),
      `title: ${title}\nlanguage: ${language}\ncompetencies: [functional/digital-fluency/digital-tools-and-platforms]\nmodules: [sample]\n`,
    )
    await writeFile(join(folder, 'modules', 'sample', 'module.mdx'), text)
    const [module] = await buildModules(folder)
    if (!module) throw new Error('The sample course has no module')
    return module
  } finally {
    await rm(folder, { recursive: true })
  }
}
