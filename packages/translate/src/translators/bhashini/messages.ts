import type { TranslatorFault } from '../translator.ts'

/** Where to compute, and with what. */
export interface Service {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Left out: the server chooses. */
  readonly id?: string
}

interface ConfigAnswer {
  readonly pipelineResponseConfig?: readonly {
    readonly taskType?: string
    readonly config?: readonly {
      readonly serviceId?: string
      readonly language?: Readonly<Record<string, string>>
    }[]
  }[]
  readonly pipelineInferenceAPIEndPoint?: {
    readonly callbackUrl?: string
    readonly inferenceApiKey?: { readonly name?: string; readonly value?: string }
  }
}

/** Read the answer of the configuration server for a pair of languages. */
export function readConfig(text: string, pair: Readonly<Record<string, string>>): Service | TranslatorFault {
  const answer = parse(text) as ConfigAnswer | undefined
  if (answer === undefined) return { reason: 'answer', detail: 'the configuration is not JSON' }
  const task = answer.pipelineResponseConfig?.find(({ taskType }) => taskType === 'translation')
  const entry = task?.config?.find(({ language }) =>
    ['sourceLanguage', 'targetLanguage'].every((side) => language?.[side] === pair[side]),
  )
  if (entry === undefined)
    return {
      reason: 'pair',
      detail: `it does not translate ${pair['sourceLanguage']} to ${pair['targetLanguage']}`,
    }
  const { callbackUrl, inferenceApiKey } = answer.pipelineInferenceAPIEndPoint ?? {}
  if (callbackUrl === undefined || inferenceApiKey?.value === undefined)
    return {
      reason: 'busy',
      detail: 'the configuration names no computing server; wait an hour and try again',
    }
  if (!isSafeUrl(callbackUrl))
    return { reason: 'answer', detail: 'the configuration names an address that is not safe' }
  return {
    url: callbackUrl,
    headers: { [inferenceApiKey.name ?? 'Authorization']: inferenceApiKey.value },
    ...(entry.serviceId !== undefined && { id: entry.serviceId }),
  }
}

// A key goes only over an encrypted connection, or to this machine.
function isSafeUrl(url: string): boolean {
  return /^https:\/\/[^\s@]+$/.test(url) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(url)
}

interface ComputeAnswer {
  readonly pipelineResponse?: readonly {
    readonly output?: readonly { readonly source?: string; readonly target?: string }[] | null
  }[]
}

/** Read translations, one for each text in order; or say what is wrong with the answer. */
export function readOutput(text: string, sent: readonly string[]): string[] | string {
  const answer = parse(text) as ComputeAnswer | undefined
  if (answer === undefined)
    return /^\s*</.test(text) ? 'a web page came instead of translations' : 'no JSON came'
  const output = answer.pipelineResponse?.[0]?.output
  if (!Array.isArray(output)) return 'no translations came'
  const items = output as readonly { readonly source?: unknown; readonly target?: unknown }[]
  if (items.length !== sent.length) return `${items.length} translations came for ${sent.length} texts`
  const targets = items.map(({ target }) => target)
  if (!targets.every((target) => typeof target === 'string')) return 'a translation is no text'
  return inOrder(items, sent.map(clean)).map((index) => targets[index] ?? '')
}

/** The service echoes what it was sent, cleaned. Where the echoes are the same texts in another order, that order counts. */
function inOrder(items: readonly { readonly source?: unknown }[], sent: readonly string[]): number[] {
  const usual = sent.map((_, index) => index)
  const echoes = items.map(({ source }) => (typeof source === 'string' ? clean(source) : ''))
  const isShuffled = new Set(sent).size === sent.length && sent.every((text) => echoes.includes(text))
  return isShuffled ? sent.map((text) => echoes.indexOf(text)) : usual
}

function clean(text: string): string {
  return text.replaceAll('\n', ' ').trim()
}

function parse(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
