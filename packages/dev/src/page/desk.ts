/** The page "What only you can say". */
import type { OpenGroup, OpenStatements, SignedStatement } from '../say/desk.ts'
import { element, fill } from './element.ts'

/** Names that the browser keeps for the next visit. */
const kept = { name: 'paath-dev/name', role: 'paath-dev/role' } as const

const answers = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-applicable', 'Does not apply'],
] as const

/** Run the page in this window. */
export async function startDesk(): Promise<void> {
  document.body.className = 'desk'
  const response = await fetch('/api/statements')
  const open = (await response.json()) as OpenStatements
  draw(open)
}

function draw(open: OpenStatements): void {
  const count = open.groups.reduce((sum, { statements }) => sum + statements.length, 0)
  const who = createSigner()
  const main = element(
    'main',
    {},
    element('p', { class: 'back' }, element('a', { href: '/' }, '← Back to the preview')),
    element('h1', {}, 'What only you can say'),
    element('p', { class: 'lead' }, leadOf(open, count)),
    ...(open.trouble === undefined ? [] : [element('p', { class: 'trouble', role: 'alert' }, open.trouble)]),
    ...(count > 0 ? [who.node] : []),
    ...open.groups.map((group) => groupView(group, who)),
    ...signedView(open.signed),
  )
  fill(document.body, main)
}

function leadOf({ course, profile }: OpenStatements, count: number): string {
  if (count === 0) return `Nothing is open for ${course}.`
  const statements = count === 1 ? '1 statement' : `${count} statements`
  return `${statements} of “${profile}” can be judged by nobody but a person who has read ${course}. What you say goes into attestations.yaml with your name. Any change of the course makes it stale.`
}

interface Signer {
  readonly node: HTMLElement
  readonly name: () => string
  readonly role: () => string
}

function createSigner(): Signer {
  const field = (id: keyof typeof kept, label: string, hint: string): HTMLInputElement =>
    element('input', {
      id,
      name: id,
      autocomplete: id === 'name' ? 'name' : 'organization-title',
      value: localStorage.getItem(kept[id]) ?? '',
      placeholder: hint,
      'aria-label': label,
    })
  const name = field('name', 'Your full name', 'Meena Kumari')
  const role = field('role', 'Your post or function', 'Course editor')
  const remember = (input: HTMLInputElement, key: string): void => {
    input.addEventListener('change', () => localStorage.setItem(key, input.value))
  }
  remember(name, kept.name)
  remember(role, kept.role)
  const node = element(
    'fieldset',
    { class: 'signer' },
    element('legend', {}, 'Who signs'),
    element('label', {}, 'Your full name', name),
    element('label', {}, 'Your post or function', role),
  )
  return { node, name: () => name.value, role: () => role.value }
}

function groupView({ title, isGate, mayNotApply, statements }: OpenGroup, who: Signer): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...(isGate
      ? [element('p', { class: 'gate' }, 'Every one of these must be kept, whatever the score.')]
      : []),
    ...statements.map((statement) => statementView(statement, { who, mayNotApply })),
  )
}

interface StatementContext {
  readonly who: Signer
  readonly mayNotApply: boolean
}

function statementView(
  { id, text, lookAt }: OpenGroup['statements'][number],
  { who, mayNotApply }: StatementContext,
): HTMLElement {
  const offered = answers.filter(([value]) => mayNotApply || value !== 'not-applicable')
  const choices = offered.map(([value, word]) =>
    element('label', { class: 'answer' }, element('input', { type: 'radio', name: id, value }), word),
  )
  const note = element('textarea', {
    rows: '2',
    'aria-label': `Note on ${id}`,
    placeholder: 'Note (not needed)',
  })
  const file = element('input', {
    type: 'file',
    'aria-label': `Evidence for ${id}`,
    accept: '.pdf,.png,.jpg,.jpeg,.webp,.txt,.csv',
  })
  const status = element('p', { class: 'status', role: 'status' })
  const form = element(
    'form',
    { class: 'statement', id },
    element('fieldset', {}, element('legend', {}, text), element('div', { class: 'answers' }, ...choices)),
    ...(lookAt.length > 0
      ? [element('p', { class: 'look' }, `Look at ${lookAt.slice(0, 6).join(', ')}`)]
      : []),
    note,
    element('label', { class: 'evidence' }, 'Evidence, if there is any', file),
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'submit', class: 'primary' }, 'Sign'),
      element('code', {}, id),
      status,
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const answer = form.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value
    void sign({ what: id, answer, name: who.name(), role: who.role(), note: note.value }, file.files?.[0])
      .then((trouble) => {
        if (trouble !== undefined) return say(status, trouble)
        const word = answers.find(([value]) => value === answer)?.[1] ?? ''
        form.replaceWith(
          element('p', { class: 'signed', role: 'status' }, element('strong', {}, `${word}: `), text),
        )
        return undefined
      })
      .catch(() =>
        say(
          status,
          'That did not arrive. What you typed is still here: see that `paath dev` runs, and sign again.',
        ),
      )
  })
  return form
}

function say(status: HTMLElement, text: string): void {
  status.textContent = text
  status.classList.add('trouble')
}

/** @returns what a person has to mend, in words. */
async function sign(signing: object, file: File | undefined): Promise<string | undefined> {
  const evidence: string[] = []
  if (file) {
    const address = `/api/evidence?name=${encodeURIComponent(file.name)}`
    const kept = await post(address, file)
    if ('error' in kept) return kept.error
    evidence.push(kept.path ?? '')
  }
  const signed = await post('/api/sign', JSON.stringify({ ...signing, evidence }))
  return 'error' in signed ? signed.error : undefined
}

async function post(
  address: string,
  body: BodyInit,
): Promise<{ readonly error: string } | { readonly path?: string }> {
  const response = await fetch(address, { method: 'POST', body })
  if (response.status === 413) return { error: 'The file is too large: at most 25 MB' }
  const answer = (await response.json()) as {
    readonly error?: string
    readonly hint?: string
    readonly path?: string
  }
  if (answer.error === undefined) return { ...(answer.path !== undefined && { path: answer.path }) }
  return { error: answer.hint ? `${answer.error}. ${answer.hint}.` : answer.error }
}

function signedView(signed: readonly SignedStatement[]): HTMLElement[] {
  if (signed.length === 0) return []
  const words: Readonly<Record<string, string>> = Object.fromEntries(answers)
  return [
    element(
      'section',
      {},
      element('h2', {}, 'Signed for the course as it is'),
      element(
        'ul',
        { class: 'signed' },
        ...signed.map(({ text, answer, name, date, note }) =>
          element(
            'li',
            {},
            element('strong', {}, `${words[answer] ?? answer}: `),
            `${text} (${name}, ${date})${note === '' ? '' : ` ${note}`}`,
          ),
        ),
      ),
    ),
  ]
}
