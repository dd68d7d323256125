import type { ExchangeDocument, ExchangeRow } from '../src/exchange/exchange.ts'

function row(name: string, source: string, rest: Partial<ExchangeRow> = {}): ExchangeRow {
  return {
    id: `spot-the-scam.${name}`,
    kind: 'paragraph',
    source,
    context: 'Read it like a detective',
    notes: [],
    tags: [],
    ...rest,
  }
}

const bold = { number: 1, isPair: true, means: 'bold' } as const

/** A module of six texts, half of them translated into Hindi. */
export function sampleDocument(changes: Partial<ExchangeDocument> = {}): ExchangeDocument {
  return {
    course: 'cyber-safety',
    courseTitle: 'Safe in the digital office',
    module: 'spot-the-scam',
    moduleTitle: 'Spot a scam message',
    sourceLanguage: 'en',
    targetLanguage: 'hi',
    rows: [
      row('aaaa2222', 'Spot a scam message', {
        kind: 'heading',
        target: 'छल का संदेश पहचानें',
        state: 'reviewed',
      }),
      row('bbbb3333', 'Call <1>1930</1> at once.', {
        tags: [bold],
        target: '<1>1930</1> पर तुरंत फ़ोन करें।',
        state: 'translated',
      }),
      row('cccc4444', 'Fill in <1/> before you "sign" it &amp; leave.', {
        tags: [{ number: 1, isPair: false, means: 'code "Form A"' }],
        notes: ['“Leave” means: go out of the office.'],
      }),
      row('dddd5555', 'Is 5 &lt; 10 rupees?', { kind: 'option' }),
      row('eeee6666', 'The bank never asks for an OTP.', {
        previous: 'A bank asks for no OTP.',
        target: 'बैंक OTP नहीं माँगता।',
        state: 'draft',
      }),
      row('ffff7777', 'Ask <1>the <2>branch</2></1> first, then <3/>.', {
        tags: [
          bold,
          { number: 2, isPair: true, means: 'italic' },
          { number: 3, isPair: false, means: 'line break' },
        ],
      }),
    ],
    ...changes,
  }
}
