import type { DevFinding } from '../course/dev-state.ts'
import { button, element } from './element.ts'

const severityWords = {
  error: 'Stops the packages',
  warning: 'Better to mend',
  info: 'To think about',
} as const

/** A finding as people read it: where, what, the line of the source, what to do. */
export function findingView(finding: DevFinding, show?: (finding: DevFinding) => void): HTMLElement {
  const { code, severity, file, line, column, message, hint, frame } = finding
  const place = line === undefined ? file : `${file}:${line}:${column}`
  return element(
    'article',
    { class: `finding ${severity}` },
    element(
      'p',
      { class: 'finding-place' },
      element('strong', {}, severityWords[severity]),
      ' ',
      element('code', {}, place),
    ),
    element('p', { class: 'finding-message', dir: 'auto' }, ...withCode(message)),
    ...(frame.length > 0 ? [frameView(frame)] : []),
    element('p', { class: 'finding-hint' }, element('strong', {}, 'Fix: '), ...withCode(hint)),
    element(
      'p',
      { class: 'finding-code' },
      element('code', {}, code),
      ...(show && finding.offset !== undefined && inModule.test(file)
        ? [button('Show it on the page', () => show(finding), { class: 'quiet' })]
        : []),
    ),
  )
}

/** What stands between backticks is something to type or to find. */
function withCode(text: string): (Node | string)[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part))
}

/** Findings on a page can be shown there. */
const inModule = /^modules\/[^/]+\/module\.mdx$/

function frameView(frame: DevFinding['frame']): HTMLElement {
  const lines = frame.map(({ gutter, text, isMarker }) =>
    element(
      'span',
      { class: isMarker ? 'line marker' : 'line' },
      element('span', { class: 'gutter', 'aria-hidden': 'true' }, gutter),
      ` ${text}\n`,
    ),
  )
  return element('pre', { class: 'frame', tabindex: '0' }, ...lines)
}

/** What keeps the newest text from being shown. */
export interface Obstacles {
  readonly problems: readonly DevFinding[]
  /** What stands in the way outside of the text. */
  readonly trouble: readonly string[]
  /** Whether an older page is on view behind them. */
  readonly hasPage: boolean
}

/** Say what keeps the newest text from being shown. It lies over the page, which stays as it last was. */
export function problemsView({ problems, trouble, hasPage }: Obstacles): HTMLElement | undefined {
  if (problems.length + trouble.length === 0) return undefined
  const heading = problems.length > 0 ? 'The page waits for this to be mended' : 'The page waits'
  return element(
    'section',
    { class: 'problems', role: 'alert' },
    element('h2', {}, heading),
    ...trouble.map((text) => element('p', { class: 'trouble' }, text)),
    ...problems.slice(0, 5).map((finding) => findingView(finding)),
    ...(problems.length > 5 ? [element('p', {}, `And ${problems.length - 5} more.`)] : []),
    element(
      'p',
      { class: 'calm' },
      hasPage
        ? 'Behind this is the last page that could be made. It is painted anew as soon as you save.'
        : 'There is no page yet. It is painted as soon as you have mended this and saved.',
    ),
  )
}
