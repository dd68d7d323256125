import { stateLimit, worstCaseLength } from '@paath/protocol'
import type { Settings } from '@paath/protocol'
import type { LmsRecord } from '@paath/lms'
import type { DevFinding, DevState } from '../course/dev-state.ts'
import type { CallLog } from './call-log.ts'
import { button, element, refill } from './element.ts'
import { findingView } from './findings-view.ts'
import { toLmsView } from './lms-view.ts'

/** What the buttons of the panel do. */
export interface PanelActions {
  readonly choosePanel: (id: string) => void
  readonly killTab: () => void
  readonly leaveAndReopen: () => void
  readonly toggleOffline: () => void
  readonly forgetDevice: () => void
  readonly forgetPlatform: () => void
  readonly switchLearner: () => void
  readonly showFinding: (finding: DevFinding) => void
}

/** What the panel shows. */
export interface PanelFacts {
  readonly panel: string
  readonly state: DevState | undefined
  readonly log: CallLog
  readonly faults: readonly string[]
  readonly settings: Settings | undefined
  readonly learner: string
  readonly isOffline: boolean
  /** What the platform has, and what it would have if the learner left now. */
  readonly now: LmsRecord | undefined
  readonly onLeaving: LmsRecord | undefined
}

const tabs = [
  ['lms', 'LMS'],
  ['data', 'Data'],
  ['calls', 'Calls'],
  ['findings', 'Findings'],
] as const

const severities = ['error', 'warning', 'info'] as const

/** The panel beside the module. */
export interface Panel {
  readonly node: HTMLElement
  readonly show: (facts: PanelFacts) => void
}

/** Make the panel. */
export function createPanel(actions: PanelActions): Panel {
  const bar = element('div', { class: 'tabs', role: 'tablist', 'aria-label': 'What happens behind the page' })
  const body = element('div', { class: 'panel-body', id: 'panel-body', role: 'tabpanel', tabindex: '0' })
  return {
    node: element('aside', { class: 'panel', 'aria-label': 'Behind the page' }, bar, body),
    show: (facts) => {
      showTabs(bar, facts, actions)
      body.setAttribute('aria-labelledby', `tab-${facts.panel}`)
      refill(body, bodyOf(facts, actions))
    },
  }
}

/** Tabs are made once: a person may stand on one. */
function showTabs(bar: HTMLElement, { panel, state }: PanelFacts, actions: PanelActions): void {
  if (bar.childElementCount === 0) {
    for (const [id] of tabs)
      bar.append(
        button('', () => actions.choosePanel(id), {
          role: 'tab',
          id: `tab-${id}`,
          'aria-controls': 'panel-body',
        }),
      )
  }
  for (const [index, [id, text]] of tabs.entries()) {
    const tab = bar.children[index]
    const count = id === 'findings' ? countText(state) : ''
    tab?.setAttribute('aria-selected', String(id === panel))
    if (tab && tab.textContent !== text + count) tab.textContent = text + count
  }
}

function countText(state: DevState | undefined): string {
  return state?.findings ? ` (${state.findings.length})` : ' …'
}

function bodyOf(facts: PanelFacts, actions: PanelActions): HTMLElement[] {
  if (facts.panel === 'data') return dataView(facts)
  if (facts.panel === 'calls') return callsView(facts)
  if (facts.panel === 'findings') return findingsList(facts, actions)
  return lmsView(facts, actions)
}

function lmsView(facts: PanelFacts, actions: PanelActions): HTMLElement[] {
  const { now, onLeaving, learner, isOffline, faults } = facts
  const saved = toLmsView(now)
  const later = onLeaving ? toLmsView(onLeaving) : saved
  const row = (name: string, key: keyof typeof saved): HTMLElement =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      element('td', {}, saved[key]),
      element('td', {}, later[key]),
    )
  return [
    element('h2', {}, 'What would the LMS show now?'),
    element(
      'table',
      { class: 'view' },
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('td'),
          element('th', { scope: 'col' }, 'If the tab died'),
          element('th', { scope: 'col' }, 'If the learner left'),
        ),
      ),
      element(
        'tbody',
        {},
        row('Status', 'status'),
        row('Progress', 'progress'),
        row('Score', 'score'),
        row('Module says', 'word'),
      ),
    ),
    element('h2', {}, 'How full is its memory?'),
    ...sizeView(facts),
    element('h2', {}, 'Try what goes wrong'),
    element(
      'div',
      { class: 'actions' },
      button('Kill the tab', actions.killTab),
      button('Leave and open again', actions.leaveAndReopen),
      button(isOffline ? 'Go online' : 'Go offline', actions.toggleOffline, {
        'aria-pressed': String(isOffline),
      }),
      button('Device forgets', actions.forgetDevice),
      button('Platform forgets', actions.forgetPlatform),
      button(`Learner: ${learner}`, actions.switchLearner),
    ),
    ...(faults.length > 0
      ? [
          element('h2', {}, 'Against the standard'),
          element('ul', { class: 'faults' }, ...faults.map((fault) => element('li', {}, fault))),
        ]
      : []),
  ]
}

function sizeView({ log, settings }: PanelFacts): HTMLElement[] {
  const size = log.values().get('cmi.suspend_data')?.length ?? 0
  const worst = settings ? worstCaseLength(settings) : undefined
  return [
    element('meter', {
      min: '0',
      max: String(stateLimit),
      high: String(stateLimit * 0.9),
      value: String(size),
      'aria-label': 'Size of what is kept',
    }),
    element(
      'p',
      { class: 'size' },
      `${size} of ${stateLimit} characters now`,
      ...(worst === undefined ? [] : [`, ${worst} when everything is answered at the longest`]),
    ),
  ]
}

function dataView({ log }: PanelFacts): HTMLElement[] {
  const rows = [...log.values()].map(([name, value]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, element('code', {}, name)),
      element('td', {}, element('code', {}, value)),
    ),
  )
  if (rows.length === 0) return [nothing('The module has said nothing to an LMS yet.')]
  return [
    element('h2', {}, 'cmi data, as the module sees it'),
    element('table', { class: 'data' }, element('tbody', {}, ...rows)),
  ]
}

function callsView({ log }: PanelFacts): HTMLElement[] {
  const items = log
    .calls()
    .map(({ method, args, result, at }) =>
      element(
        'li',
        {},
        element('time', {}, new Date(at).toLocaleTimeString('en', { hour12: false })),
        element('code', {}, `${method}(${args.map((value) => JSON.stringify(value)).join(', ')})`),
        element('code', { class: 'result' }, `→ ${JSON.stringify(result) ?? 'nothing'}`),
      ),
    )
  if (items.length === 0) return [nothing('No call has been made yet.')]
  return [element('h2', {}, 'Calls, the latest first'), element('ol', { class: 'calls' }, ...items)]
}

function findingsList({ state }: PanelFacts, actions: PanelActions): HTMLElement[] {
  if (!state?.findings) return [nothing('Being looked for …')]
  if (state.findings.length === 0) return [nothing('Nothing is found. The packages can be built.')]
  return bySeverity(state.findings).map((finding) => findingView(finding, actions.showFinding))
}

/** What stops the packages stands first. */
function bySeverity(findings: readonly DevFinding[]): DevFinding[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity))
}

function nothing(text: string): HTMLElement {
  return element('p', { class: 'nothing' }, text)
}
