import { languageOf, playerText } from '@paath/languages'
import type { ModuleSite, Site } from '@paath/model'
import { element, serializeXml } from '@paath/xml'
import type { XmlElement } from '@paath/xml'
import type { CourseFacts } from '../../course-facts.ts'

/** What the list of modules is made from. */
export interface IndexPageInput {
  readonly site: Site
  readonly course: CourseFacts
  /** Address of the page of a module. */
  readonly hrefOf: (module: ModuleSite) => string
}

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * Write the page that lists the modules of a course. It has no script and opens by double click.
 *
 * It is written as XML, which keeps to the common ground of XML and HTML: no element is empty but `meta` and `link`.
 */
export function createIndexPage({ site, course, hrefOf }: IndexPageInput): string {
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
        course.audience === '' ? undefined : audience(course.audience, site.language),
        element('ol', {}, ...site.modules.map((module) => toListItem(module, hrefOf(module)))),
      ),
    ),
  )
  return serializeXml(page, { indent: '  ' }).replace(/^<\?xml[^>]*\?>/, '<!doctype html>')
}

function audience(text: string, language: string): XmlElement {
  return element('p', {}, element('strong', {}, playerText(language, 'whoIsThisFor')), ` ${text}`)
}

function toListItem(module: ModuleSite, href: string): XmlElement {
  return element(
    'li',
    {},
    element('a', { href }, element('strong', {}, module.title), element('span', {}, minutesText(module))),
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

/** Styles of the list of modules: the colours of the standard theme, and nothing that Chromium 80 lacks. */
export const indexStyles = `:root { --paper: #faf6ee; --card: #fff; --ink: #1b2236; --muted: #474d63; --edge: #716a5d; --brand: #21407f; --focus: #0b4fd8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #12151d; --card: #1c212d; --ink: #f3f0e9; --muted: #c4c7d1; --edge: #9aa1b3; --brand: #b3c8ff; --focus: #ffd84d; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, 'Noto Sans', sans-serif; overflow-wrap: break-word; }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 2rem; line-height: 1.3; }
p { margin: 0 0 1rem; }
ol { margin: 2rem 0 0; padding: 0; list-style: none; counter-reset: module; }
li { margin: 0 0 1rem; padding: 0 1.25rem 1rem; border: 1px solid var(--edge); border-radius: 0.875rem; background: var(--card); counter-increment: module; }
li p { margin: 0; color: var(--muted); }
a { display: block; text-decoration: none; margin: 0 -1.25rem; padding: 1rem 1.25rem 0.25rem; border-radius: 0.875rem; color: var(--brand); }
a strong::before { content: counter(module) '. '; }
a strong { text-decoration: underline; font-size: 1.25rem; line-height: 1.4; }
a span { display: block; color: var(--muted); font-size: 0.9375rem; }
a:focus { outline: 3px solid var(--focus); outline-offset: -3px; }
`
