import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { ElementContent } from 'hast'

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}' +
  '.wide{overflow-x:auto}.wide td{min-width:5rem;overflow-wrap:normal}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.3rem .6rem;border-bottom:1px solid #ccc;vertical-align:top}' +
  'pre{overflow-x:auto;background:#f4f4f4;padding:.6rem}code{font-family:ui-monospace,monospace}dt{font-weight:600}' +
  'ins{background:#d7f5dd;text-decoration:underline}del{background:#ffe0dc}dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem}dd{margin:0}@media(max-width:40rem){dl{display:block}dd{margin:0 0 .5rem}}.ticks{list-style:none;padding:0}.ticks li{margin:.4rem 0}.ticks label{display:flex;gap:.6rem;align-items:baseline}.ticks input{flex:none}summary{cursor:pointer;font-weight:600}' +
  '.sides{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}.sides figure{margin:0;flex:1 1 15rem;max-width:22rem}.sides img{width:100%;border:1px solid #ccc}' +
  '.stack th,.stack td{min-width:5rem;overflow-wrap:normal}.stack code{overflow-wrap:anywhere}.wide,.stack,details{margin:1rem 0}del+ins{margin-inline-start:.2rem}td p{margin:0 0 .3rem}' +
  '@media(max-width:40rem){.stack thead{display:none}.stack tr,.stack td{display:block}.stack tr{padding:.5rem 0;border-bottom:1px solid #ccc}.stack td{border:0;padding:.1rem 0}.stack td:empty{display:none}}' +
  'blockquote{border-inline-start:4px solid #ccc;margin:.5rem 0;padding:0 1rem}'

/** Nothing on the page may run or be fetched, whatever a text in it looks like. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A page for people that needs no other file. Texts are escaped where the tree is written. */
export function toPage(title: string, body: readonly ElementContent[]): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', style),
  ])
  const page = h('html', { lang: 'en' }, [head, h('body', h('main', [h('h1', title), ...body]))])
  return `<!doctype html>\n${toHtml(page)}\n`
}
