import type { Translator, TranslatorAnswer, TranslatorSession, TranslatorWorld } from '../translator.ts'

/**
 * Apertium, a free engine that runs on the machine. Of the languages of India it has Hindi and Urdu.
 *
 * @spec apertium(1); facts/translation.md §3.4: HTML keeps tags and entities, plain text does not
 */
export const apertium: Translator = {
  id: 'apertium',
  title: 'Apertium',
  keys: [],
  start: (world) => createSession(world),
}

const codes: Readonly<Record<string, string>> = { hi: 'hin', ur: 'urd', en: 'eng', bn: 'ben', mr: 'mar' }
const timeout = 60_000

function createSession(world: TranslatorWorld): TranslatorSession {
  return {
    capabilities: { markup: 'html', batch: 100, longest: 20_000, isRemote: false },
    name: () => 'apertium',
    checkPair: async (from, to) => {
      const answer = await world.run(['apertium', '-l'], { input: '', timeout })
      if (answer === undefined || answer.exitCode === 127)
        return {
          reason: 'missing',
          detail: 'Apertium is not installed: apt install apertium apertium-urd-hin',
        }
      const pairs = answer.output.split(/\s+/)
      return pairs.includes(modeOf(from, to))
        ? undefined
        : { reason: 'pair', detail: `it has ${pairs.filter(Boolean).join(', ')}` }
    },
    translate: async ({ from, to, texts }) => {
      const input = texts.map((text) => `<p>${text}</p>\n`).join('')
      const answer = await world.run(['apertium', '-u', '-f', 'html', modeOf(from, to)], { input, timeout })
      if (answer === undefined) return { fault: { reason: 'timeout', detail: 'no answer in a minute' } }
      if (answer.exitCode !== 0) return { fault: { reason: 'refused', detail: answer.errors.slice(0, 300) } }
      return readParagraphs(answer.output, texts.length)
    },
  }
}

function modeOf(from: string, to: string): string {
  const code = (tag: string): string => codes[tag.split('-')[0] ?? ''] ?? tag
  return `${code(from)}-${code(to)}`
}

function readParagraphs(output: string, count: number): TranslatorAnswer {
  const texts = [...output.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text)
  if (texts.length === count) return { texts }
  return { fault: { reason: 'answer', detail: `${texts.length} paragraphs for ${count}` } }
}
