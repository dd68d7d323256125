import { createSpanOf } from './finding.ts'
import type { FileScan, Finding, Reference, SpanOf } from './finding.ts'
import { readTags } from './html-tags.ts'
import type { HtmlTag } from './html-tags.ts'
import { checkPolicy } from './policy.ts'
import { judgeUrl } from './reference.ts'
import type { UrlUse } from './reference.ts'

/** Look at one HTML page: policy, inline code, frames, and every URL. */
export function scanPage(html: string): FileScan {
  const tags = [...readTags(html)]
  const spanOf = createSpanOf(html)
  const scan = scanTags(tags, spanOf)
  return { ...scan, findings: [...checkPolicy(tags, spanOf), ...scan.findings] }
}

/** Look at one SVG picture: the same, without a policy. */
export function scanPicture(svg: string): FileScan {
  return scanTags([...readTags(svg)], createSpanOf(svg))
}

function scanTags(tags: readonly HtmlTag[], spanOf: SpanOf): FileScan {
  const findings: Finding[] = []
  const references: Reference[] = []
  for (const tag of tags) {
    findings.push(...findCode(tag, spanOf))
    for (const use of findUrls(tag)) {
      const judged = judgeUrl(use, spanOf)
      if (judged && 'finding' in judged) findings.push(judged.finding)
      else if (judged) references.push(judged.reference)
    }
  }
  return { findings, references }
}

const frames: ReadonlySet<string> = new Set([
  'applet',
  'embed',
  'fencedframe',
  'frame',
  'frameset',
  'iframe',
  'object',
  'portal',
])

function findCode(tag: HtmlTag, spanOf: SpanOf): Finding[] {
  const span = spanOf(tag.offset, tag.length)
  const findings: Finding[] = []
  if (frames.has(tag.name)) findings.push({ code: 'pkg/iframe', data: { element: tag.name }, span })
  const inline = [...tag.attributes.keys()].filter((name) => /^on./.test(name) || name === 'style')
  if (isInlineScript(tag) || tag.name === 'style') inline.push(`<${tag.name}>`)
  return [...findings, ...inline.map((what): Finding => ({ code: 'pkg/inline-code', data: { what }, span }))]
}

// A script of another type, such as JSON, is data: browsers never run it, whatever the policy.
function isInlineScript({ name, attributes }: HtmlTag): boolean {
  if (name !== 'script' || attributes.has('src') || attributes.has('href')) return false
  const type = (attributes.get('type') ?? '').trim().toLowerCase()
  return (
    type === '' ||
    /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma|j|live)script)/.test(type)
  )
}

const loading: ReadonlySet<string> = new Set([
  'src',
  'poster',
  'data',
  'background',
  'manifest',
  'action',
  'formaction',
  'ping',
])

function findUrls(tag: HtmlTag): UrlUse[] {
  const { attributes, offset, length } = tag
  const uses: UrlUse[] = []
  const add = (url: string, use: UrlUse['use']): void => void uses.push({ url, use, offset, length })
  for (const [name, value] of attributes) {
    if (loading.has(name)) add(value, 'load')
    else if (name === 'srcset' || name === 'imagesrcset')
      for (const url of candidates(value)) add(url, 'load')
    else if (name === 'href' || name === 'xlink:href')
      add(value, /^a(rea)?$/.test(tag.name) ? 'follow' : 'load')
  }
  if (attributes.get('http-equiv')?.toLowerCase() === 'refresh') add(refreshUrl(attributes), 'load')
  return uses
}

function candidates(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
}

function refreshUrl(attributes: ReadonlyMap<string, string>): string {
  return (attributes.get('content') ?? '').replace(/^[^;,]*[;,]?\s*(url\s*=\s*)?["']?/i, '')
}
