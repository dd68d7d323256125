/**
 * Where the rules of an area come from, unless a code names a source of its own: the page that defines the form of what people write, or the
 * standard behind it.
 */
export const areaSources: Readonly<Record<string, string>> = {
  assess: 'The form of a final test: docs/final-test.md',
  component: 'The components and their attributes: docs/components.md, docs/own-components.md',
  course: 'The form of a course: docs/writing-a-module.md, docs/schemas',
  exchange: 'The way of translations out and back: docs/translation.md',
  ignore: 'Findings that are silenced: docs/rules/README.md',
  import: 'What becomes of a document: docs/importing.md',
  kit: 'What is uploaded and kept: docs/uploading.md',
  l10n: 'Checks of a translation: docs/translation.md',
  lang: 'The languages of a course: docs/translation.md',
  mdx: 'MDX 3: what differs from Markdown; CommonMark 0.31',
  model: 'The competency model and its editions: docs/competency-model.md',
  module: 'The form of a module: docs/writing-a-module.md',
  pkg: 'What a package holds and what platforms take: docs/targets.md',
  plan: 'The form of a training plan: docs/competency-model.md',
  prove: 'What every package is tried for: docs/proving.md',
  question: 'The form of a question: docs/writing-a-module.md, questions',
  render: 'The look of a module: docs/look.md',
  scenario: 'The form of a scenario: docs/components.md, Scenario',
  schema: 'The form of the files that people write: docs/schemas',
  sec: 'Building a course of a stranger is safe: docs/promises.md, promise 3',
  state: 'SCORM 1.2 Run-Time Environment, cmi.suspend_data (CMIString4096)',
  yaml: 'YAML 1.2.2; what is left out of it for safety: docs/promises.md, promise 3',
}
