import { languageOf } from '@paath/languages'
import { createRedact } from '../redact.ts'
import type {
  HttpAnswer,
  Translator,
  TranslatorAnswer,
  TranslatorFault,
  TranslatorSession,
  TranslatorWorld,
} from '../translator.ts'
import { readConfig, readOutput } from './messages.ts'
import type { Service } from './messages.ts'

const names = {
  user: 'BHASHINI_USER_ID',
  ulca: 'BHASHINI_ULCA_API_KEY',
  inference: 'BHASHINI_INFERENCE_KEY',
  config: 'BHASHINI_CONFIG_URL',
  compute: 'BHASHINI_COMPUTE_URL',
  pipeline: 'BHASHINI_PIPELINE_ID',
} as const

const meityPipeline = '64392f96daac500b55c543cd'
const configUrl = 'https://meity-auth.ulcacontrib.org/ulca/apis/v0/model/getModelsPipeline'
const computeUrl = 'https://dhruva-api.bhashini.gov.in/services/inference/pipeline'

/**
 * Bhashini, the translation service of the Government of India.
 *
 * Two kinds of keys: user id and ULCA key ask the configuration server where and with what to compute; an inference key
 * goes to the computing server at once. Requests say that they may not be kept.
 *
 * @spec facts/translation.md §3.1
 */
export const bhashini: Translator = {
  id: 'bhashini',
  title: 'Bhashini',
  keys: Object.values(names),
  start: (world) => {
    const { environment } = world
    const hasPair = isSet(environment[names.user]) && isSet(environment[names.ulca])
    if (!hasPair && !isSet(environment[names.inference]))
      return {
        reason: 'key',
        detail: `set ${names.user} and ${names.ulca}, or ${names.inference}`,
      }
    return new BhashiniSession(world)
  },
}

/** Seconds that the computing server gives itself are twenty; a config call that hangs is tried again. */
const timeout = 60_000
const pauses = [1000, 4000, 15_000]

class BhashiniSession implements TranslatorSession {
  // The server works in pieces of 90; fewer leave time for long texts within its twenty seconds.
  readonly capabilities = { markup: 'tokens', batch: 45, longest: 5000, isRemote: true } as const
  readonly #world: TranslatorWorld
  readonly #redact: (text: string) => string
  readonly #services = new Map<string, Service>()
  #lastService = ''

  constructor(world: TranslatorWorld) {
    this.#world = world
    this.#redact = createRedact(Object.values(names), world.environment)
  }

  readonly name = (): string => `bhashini/${this.#lastService || 'translation'}`

  readonly checkPair = async (from: string, to: string): Promise<TranslatorFault | undefined> => {
    const service = await this.#serviceFor(from, to)
    return 'reason' in service ? service : undefined
  }

  readonly translate: TranslatorSession['translate'] = async ({ from, to, texts }) => {
    for (const attempt of [0, 1]) {
      const service = await this.#serviceFor(from, to)
      if ('reason' in service) return { fault: service }
      const answer = await this.#post(service.url, service.headers, toCompute(texts, { from, to, service }))
      // What a server calls unknown may have moved since the configuration was asked for.
      const isStale = answer !== undefined && [401, 403, 404].includes(answer.status)
      if (isStale && attempt === 0 && this.#services.delete(`${from} ${to}`)) continue
      return this.#read(answer, texts)
    }
    return { fault: { reason: 'refused', detail: 'no service' } }
  }

  #read(answer: HttpAnswer | undefined, texts: readonly string[]): TranslatorAnswer {
    if (answer === undefined) return { fault: { reason: 'timeout', detail: 'no answer in a minute' } }
    if (answer.status !== 200) return { fault: this.#faultOf(answer) }
    const output = readOutput(answer.text, texts)
    return typeof output === 'string' ? { fault: { reason: 'answer', detail: output } } : { texts: output }
  }

  /** Ask once for each pair of languages: after many such questions the server stops answering them in full. */
  async #serviceFor(from: string, to: string): Promise<Service | TranslatorFault> {
    const known = this.#services.get(`${from} ${to}`)
    if (known) return known
    const service = await this.#findService(from, to)
    if ('reason' in service) return service
    this.#services.set(`${from} ${to}`, service)
    this.#lastService = service.id ?? ''
    return service
  }

  async #findService(from: string, to: string): Promise<Service | TranslatorFault> {
    const { environment } = this.#world
    const key = environment[names.inference]
    if (isSet(key))
      return { url: environment[names.compute] ?? computeUrl, headers: { Authorization: key ?? '' } }
    const body = {
      pipelineTasks: [{ taskType: 'translation', config: { language: languagePair(from, to) } }],
      pipelineRequestConfig: { pipelineId: environment[names.pipeline] ?? meityPipeline },
    }
    const headers = { userID: environment[names.user] ?? '', ulcaApiKey: environment[names.ulca] ?? '' }
    const answer = await this.#post(environment[names.config] ?? configUrl, headers, body)
    if (answer === undefined) return { reason: 'timeout', detail: 'the configuration server gave no answer' }
    if (answer.status !== 200) return this.#faultOf(answer)
    return readConfig(answer.text, languagePair(from, to))
  }

  async #post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<HttpAnswer | undefined> {
    const request = {
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      timeout,
    }
    let answer = await this.#world.post(url, request)
    for (const pause of pauses) {
      const isBusy =
        answer !== undefined && (answer.status === 429 || answer.status >= 502 || answer.status === 0)
      if (!isBusy) break
      await this.#world.wait(pause)
      answer = await this.#world.post(url, request)
    }
    return answer
  }

  #faultOf({ status, text }: HttpAnswer): TranslatorFault {
    // Keys go before anything is cut: half of a key is still a secret.
    const detail = `${status}: ${messageOf(this.#redact(text))}`
    if (/api key|not auth|userid/i.test(text) || status === 401 || status === 403)
      return { reason: 'key', detail }
    if (status === 429 || status >= 502 || status === 0) return { reason: 'busy', detail }
    // An engine that fails on a batch may manage half of it.
    return { reason: status === 500 ? 'timeout' : 'refused', detail }
  }
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== ''
}

interface ComputeContext {
  readonly from: string
  readonly to: string
  readonly service: Service
}

function toCompute(texts: readonly string[], { from, to, service: { id } }: ComputeContext): unknown {
  const config = { language: languagePair(from, to), ...(id !== undefined && { serviceId: id }) }
  return {
    pipelineTasks: [{ taskType: 'translation', config }],
    inputData: { input: texts.map((source) => ({ source })) },
    controlConfig: { dataTracking: false },
  }
}

/** Scripts that the service takes for granted, and so does not want to hear. */
const usualScripts: Readonly<Record<string, string>> = { mni: 'Mtei', ks: 'Aran', sd: 'Arab' }

function languagePair(from: string, to: string): Record<string, string> {
  return { ...languageFields(from, 'source'), ...languageFields(to, 'target') }
}

function languageFields(tag: string, side: 'source' | 'target'): Record<string, string> {
  const [primary = ''] = tag.toLowerCase().split('-')
  const script = languageOf(tag)?.script
  const isUnusual = script !== undefined && (usualScripts[primary] ?? script) !== script
  return {
    [`${side}Language`]: primary === 'kok' ? 'gom' : primary,
    ...(isUnusual && { [`${side}ScriptCode`]: script }),
  }
}

/** What an answer says went wrong, in a few words; of a web page its title. */
function messageOf(text: string): string {
  const title = /<title>([^<]{0,200})/i.exec(text)
  if (title) return `a web page: ${title[1]?.trim()}`
  const message = /"(?:message|detail|msg)"\s*:\s*"([^"]{0,300})"/.exec(text)
  return message?.[1] ?? text.slice(0, 200).trim()
}
