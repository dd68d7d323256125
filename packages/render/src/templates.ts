import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { templates } from './generated/templates.ts'

// The types of the package describe its runtime as a module without content.
const engine = runtime as unknown as Pick<typeof Handlebars, 'template'>
const partials = Object.fromEntries(
  Object.entries(templates).map(([name, code]) => [name, engine.template(code as TemplateSpecification)]),
)

/** Fill a template of the theme. Texts are escaped by the template; HTML in `data` was made from a tree. */
export function fillTemplate(name: string, data: object): string {
  const template = partials[name]
  if (!template) throw new Error(`The theme has no template ${name}`)
  return `${template(data, { partials })}\n`
}
