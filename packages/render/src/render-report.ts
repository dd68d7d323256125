import type Handlebars from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { reportScripts, reportStyles, reportTemplates } from './generated/reports.ts'

const engine = runtime as unknown as Pick<typeof Handlebars, 'template'>

/** Reports that there are templates of, in `templates/reports/`. */
export type ReportName =
  | 'accessibility'
  | 'checklist'
  | 'coverage'
  | 'cover'
  | 'model'
  | 'plan'
  | 'proof'
  | 'readiness'
  | 'instructions'
  | 'table'

/**
 * Make one HTML page that needs nothing beside it from plain data.
 *
 * @param data Texts, numbers and lists that the template names. Every text is escaped.
 */
export function renderReport(name: ReportName, data: object): string {
  const template = engine.template(reportTemplates[name] as TemplateSpecification)
  return `${template({ ...data, css: reportStyles, script: reportScripts[name] ?? '' })}\n`
}
