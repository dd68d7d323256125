/** Texts of one language that want one in another. */
export interface TranslationRequest {
  /** BCP 47. */
  readonly from: string
  readonly to: string
  /** In the markup of the translator, see `Capabilities.markup`. */
  readonly texts: readonly string[]
}

/** Why a translator gave nothing. */
export interface TranslatorFault {
  readonly reason: 'key' | 'pair' | 'timeout' | 'busy' | 'refused' | 'answer' | 'missing'
  /** What it said, without keys. */
  readonly detail: string
}

/** One text for each that was sent, in their order; or why there is none. */
export type TranslatorAnswer =
  | { readonly texts: readonly string[]; readonly fault?: undefined }
  | { readonly texts?: undefined; readonly fault: TranslatorFault }

/** What a translator can do. */
export interface Capabilities {
  /** `html`: tags as elements come through. `tokens`: tags are words that must survive. */
  readonly markup: 'html' | 'tokens'
  /** Texts in one call. */
  readonly batch: number
  /** Characters in one text. */
  readonly longest: number
  /** Whether texts leave the machine. */
  readonly isRemote: boolean
}

/** A translator that is ready. */
export interface TranslatorSession {
  readonly capabilities: Capabilities
  /** What made a draft, for its record: `bhashini/ai4bharat/indictrans-v2`. */
  readonly name: () => string
  /** Why it cannot translate this pair, if it cannot. */
  readonly checkPair: (from: string, to: string) => Promise<TranslatorFault | undefined>
  /** Never throws for what the other side does. */
  readonly translate: (request: TranslationRequest) => Promise<TranslatorAnswer>
}

/** A program or service that translates: one folder, one object. */
export interface Translator {
  /** Its folder, and its name on the command line. */
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** Environment variables that it reads. Their values are never written anywhere. */
  readonly keys: readonly string[]
  readonly start: (world: TranslatorWorld) => TranslatorSession | TranslatorFault
}

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number
  readonly text: string
}

/** What a process said. */
export interface ProcessAnswer {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
}

/** How translators reach the world: they touch neither network, processes nor environment themselves. */
export interface TranslatorWorld {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Undefined: it took longer than allowed. A connection that fails is an answer with status 0. */
  readonly post: (url: string, request: HttpRequest) => Promise<HttpAnswer | undefined>
  /** Undefined: it took longer than allowed. A program that is not there has exit code 127. */
  readonly run: (command: readonly string[], request: ProcessRequest) => Promise<ProcessAnswer | undefined>
  readonly wait: (milliseconds: number) => Promise<void>
}

/** One call over HTTP. */
export interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeout: number
}

/** One run of a program. */
export interface ProcessRequest {
  readonly input: string
  readonly timeout: number
}
