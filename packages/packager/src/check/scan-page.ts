import type { FileScan, Finding, Reference } from './finding.ts'
import { readTags } from './html-tags.ts'
import type { HtmlTag } from './html-tags.ts'
import { checkPolicy } from './policy.ts'
import { judgeUrl } from './reference.ts'
import type { UrlUse } from './reference.ts'
import { scanStyles } from './scan-code.ts'

/** Look at one HTML page: policy, inline code, frames, and every URL. */
export function scanPage(html: string): FileScan {
  const tags = [...readTags(html)]
  const scan = scanTags(tags)
  return { ...scan, findings: [...checkPolicy(tags), ...scan.findings] }
}

/** Look at one SVG picture: scripts and every URL. Styles inside are its own, whatever the policy of the page. */
export function scanPicture(svg: string): FileScan {
  const tags = [...readTags(svg)]
  const scan = scanTags(tags)
  const isStyle = ({ code, data }: Finding): boolean =>
    code === 'pkg/inline-code' && (data.what === 'style' || data.what === '<style>')
  const inner = tags.map(({ text }) => text).join('\n')
  const outside = scanStyles(inner).findings.map(({ code, data }): Finding => ({ code, data }) as Finding)
  return { ...scan, findings: [...scan.findings.filter((finding) => !isStyle(finding)), ...outside] }
}

function scanTags(tags: readonly HtmlTag[]): FileScan {
  const findings: Finding[] = []
  const references: Reference[] = []
  for (const tag of tags) {
    if (tag.attributes.size === 0 && !marked.has(tag.name)) continue
    findings.push(...findCode(tag))
    for (const use of findUrls(tag)) {
      const judged = judgeUrl(use)
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

/** Tags that say something without any attribute. */
const marked: ReadonlySet<string> = new Set([...frames, 'script', 'style'])

function* findCode(tag: HtmlTag): Generator<Finding> {
  if (frames.has(tag.name)) yield { code: 'pkg/iframe', data: { element: tag.name }, at: tag }
  for (const name of tag.attributes.keys()) {
    if (name === 'style' || (name.length > 2 && name.startsWith('on'))) yield inlineCode(name, tag)
  }
  if (tag.name === 'style' || isInlineScript(tag)) yield inlineCode(`<${tag.name}>`, tag)
}

function inlineCode(what: string, at: HtmlTag): Finding {
  return { code: 'pkg/inline-code', data: { what }, at }
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

function* findUrls(tag: HtmlTag): Generator<UrlUse> {
  for (const [name, value] of tag.attributes) {
    if (loading.has(name)) yield { url: value, use: 'load', at: tag }
    else if (name === 'href' || name === 'xlink:href') {
      yield { url: value, use: tag.name === 'a' || tag.name === 'area' ? 'follow' : 'load', at: tag }
    } else if (name === 'srcset' || name === 'imagesrcset') {
      for (const url of candidates(value)) yield { url, use: 'load', at: tag }
    }
  }
  if (tag.attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    yield { url: refreshUrl(tag.attributes), use: 'load', at: tag }
  }
}

function candidates(srcset: string): string[] {
  return srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
}

function refreshUrl(attributes: ReadonlyMap<string, string>): string {
  return (attributes.get('content') ?? '').replace(/^[^;,]*[;,]?\s*(url\s*=\s*)?["']?/i, '')
}
