import { languageOf, playerText } from '@paath/languages'
import type { ModuleSite, Site } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import type { CourseFacts } from '../../course-facts.ts'
import { entryPage } from '../../manifest/manifest-input.ts'
import { packageName } from '../../package-name.ts'

/** What the list of modules is made from. */
export interface IndexPageInput {
  readonly site: Site
  readonly course: CourseFacts
}

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Write the page that lists the modules of a course. It has no script and opens by double click.
 *
 * It is written as XML, which keeps to the common ground of XML and HTML: no element is empty but `meta` and `link`.
 */
export function createIndexPage({ site, course }: IndexPageInput): string {
  const page = element(
    'html',
    { lang: site.language, dir: languageOf(site.language)?.direction ?? 'ltr' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, site.title),
      element('link', { rel: 'stylesheet', href: 'course.css' }),
    ),
    element(
      'body',
      {},
      element(
        'main',
        {},
        element('h1', {}, site.title),
        paragraph(site.description),
        paragraph(course.audience),
        element('ol', {}, ...site.modules.map(toListItem)),
      ),
    ),
  )
  return serializeXml(page, { indent: '  ' }).replace(/^<\?xml[^>]*\?>/, '<!doctype html>')
}

function toListItem(module: ModuleSite): XmlElement {
  return element(
    'li',
    {},
    element('a', { href: `${packageName(module)}/${entryPage}` }, module.title),
    paragraph(minutesText(module)),
    paragraph(module.description),
  )
}

function minutesText({ language, minutes }: ModuleSite): string {
  const whole = Math.max(1, Math.round(minutes))
  return whole === 1 ? playerText(language, 'minute') : playerText(language, 'minutes', whole)
}

function paragraph(text: string): XmlElement | undefined {
  return text === '' ? undefined : element('p', {}, text)
}

/** Styles of the list of modules. */
export const indexStyles = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.125rem/1.6 system-ui, 'Noto Sans', sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
ol { padding-inline-start: 1.5rem; }
li { margin-block: 1rem; }
li a { display: inline-block; padding-block: 0.6rem; font-weight: 600; }
li p { margin: 0; }
`
