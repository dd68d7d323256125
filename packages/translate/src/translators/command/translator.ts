import { createRedact } from '../redact.ts'
import type {
  TranslationRequest,
  Translator,
  TranslatorAnswer,
  TranslatorSession,
  TranslatorWorld,
} from '../translator.ts'

/**
 * Any program that reads a line of JSON for each text and writes one back:
 * `{"id":0,"from":"en","to":"hi","text":"…"}` becomes `{"id":0,"text":"…"}`. Tags are elements of HTML.
 */
export const command: Translator = {
  id: 'command',
  title: 'A program of your own',
  keys: ['PAATH_TRANSLATE_COMMAND'],
  start: (world) => {
    const words = splitWords(world.environment['PAATH_TRANSLATE_COMMAND'] ?? '')
    if (words.length === 0) return { reason: 'key', detail: 'PAATH_TRANSLATE_COMMAND is not set' }
    return createSession(words, world)
  },
}

const timeout = 120_000

function createSession(words: readonly string[], world: TranslatorWorld): TranslatorSession {
  const redact = createRedact(command.keys, world.environment)
  return {
    capabilities: { markup: 'html', batch: 20, longest: 20_000, isRemote: false },
    name: () => `command/${(words[0] ?? '').replace(/^.*[/\\]/, '')}`,
    checkPair: () => Promise.resolve(undefined),
    translate: async (request) => {
      const answer = await world.run(words, { input: toLines(request), timeout })
      if (answer === undefined) return fault('timeout', 'no answer in two minutes')
      if (answer.exitCode === 127) return fault('missing', 'the program is not there')
      if (answer.exitCode !== 0) return fault('refused', redact(answer.errors).slice(0, 300))
      return fromLines(answer.output, request.texts.length)
    },
  }
}

function toLines({ from, to, texts }: TranslationRequest): string {
  return texts.map((text, id) => `${JSON.stringify({ id, from, to, text })}\n`).join('')
}

// Lines may come in any order: the number says which text a line belongs to.
function fromLines(output: string, count: number): TranslatorAnswer {
  const texts = new Map<number, string>()
  for (const line of output.split('\n')) {
    const found = parseLine(line)
    if (found) texts.set(found.id, found.text)
  }
  const missing = Array.from({ length: count }, (_, id) => id).filter((id) => !texts.has(id))
  if (missing.length > 0) return fault('answer', `${missing.length} of ${count} texts did not come back`)
  return { texts: Array.from({ length: count }, (_, id) => texts.get(id) ?? '') }
}

function parseLine(line: string): { id: number; text: string } | undefined {
  try {
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown }
    return typeof id === 'number' && typeof text === 'string' ? { id, text } : undefined
  } catch {
    return undefined
  }
}

function fault(reason: 'timeout' | 'missing' | 'refused' | 'answer', detail: string): TranslatorAnswer {
  return { fault: { reason, detail } }
}

/** Words of a command, with quotes around those that hold spaces. No shell reads it. */
function splitWords(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  )
}
