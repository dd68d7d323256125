/**
 * What the services of the platform read of a module: the words that come back from its PDF.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { languageOf } from '@paath/languages'
import { printPdf } from '@paath/harness'
import type { PrintedPdf } from '@paath/harness'
import * as mupdf from 'mupdf'
import { expect, test } from 'vitest'
import { readPdf, shareOfWords } from '../../scripts/pdf-words.ts'
import { useCourse } from './built-course.ts'
import { long, longUnless } from '@paath/testkit'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
const english = useCourse('courses/cyber-safety')
const hindi = useCourse('test/courses/hindi-source')
const urdu = useCourse('test/courses/urdu-source')

const courses = [
  ['en', english],
  ['hi', hindi],
  ['ur', urdu],
] as const

for (const [language, course] of courses) {
  test(
    `${language}: at least 98 % of the words of every module come back`,
    longUnless(language === 'ur'),
    async () => {
      for (const { files } of course()) {
        const printed = await print(language, files)
        expect(printed.words.length).toBeGreaterThan(300)
        expect(shareOfWords(printed)).toBeGreaterThanOrEqual(0.98)
      }
    },
  )
}

test.each(courses)('%s: it is tagged and has an outline of the screens', async (language, course) => {
  const { bytes } = await print(language, course()[0]!.files)
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument
  const root = document.getTrailer().get('Root')
  expect(root.get('MarkInfo').get('Marked').asBoolean()).toBe(true)
  expect(root.get('Lang').asString()).toBe(language)
  const titles = (document.loadOutline() ?? []).map(({ title }) => title ?? '')
  expect(titles.length).toBeGreaterThanOrEqual(4)
  expect(titles.join(' ')).not.toMatch(/paathw/)
  expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/paathw/)
})

test('ur: a line is read from its first word to its last', async () => {
  const printed = await print('ur', urdu()[0]!.files)
  expect(readPdf(printed.bytes)).toContain('دھوکے والا پیغام پہچانیں')
})

test('the same page gives the same bytes', long, async () => {
  const [first, second] = [await print('hi', hindi()[0]!.files), await print('hi', hindi()[0]!.files)]
  expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true)
})

const samples = {
  ta: 'மனிதப் பிறவியினர் சகலரும் சுதந்திரமாகவே பிறக்கின்றனர்; அவர்கள் மதிப்பிலும், உரிமைகளிலும் சமமானவர்கள். அவர்கள் நியாயத்தையும் மனச்சாட்சியையும் இயற்பண்பாகப் பெற்றவர்கள். 1930 எண்ணை அழையுங்கள்.',
  or: 'ଜନ୍ମକାଳରୁ ସବୁ ମଣିଷ ସ୍ୱାଧୀନ। ସେମାନଙ୍କର ମର୍ଯ୍ୟାଦା ଏବଂ ଅଧିକାର ସମାନ। ସେମାନଙ୍କଠାରେ ପ୍ରଜ୍ଞା ଓ ବିବେକ ନିହିତ ଅଛି। 1930 କୁ ଫୋନ କରନ୍ତୁ।',
  bn: 'সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে। তাঁদের বিবেক এবং বুদ্ধি আছে; সুতরাং সকলেরই একে অপরের প্রতি ভ্রাতৃত্বসুলভ মনোভাব নিয়ে আচরণ করা উচিত। 1930 নম্বরে ফোন করুন।',
} as const

for (const [tag, text] of Object.entries(samples)) {
  test(`${tag}: at least 98 % of the words of a sample come back`, longUnless(tag === 'or'), async () => {
    const page = `<!doctype html><html lang="${tag}"><head><meta charset="utf-8"><title>${tag}</title><style>
    @font-face{font-family:Text;src:url(text.woff2)} body{font:16px/1.7 Text,sans-serif}
    @font-face{font-family:Bold;src:url(bold.woff2)} h1{font-family:Bold}</style></head>
    <body><h1>${text.split(' ', 4).join(' ')}</h1><p>${text}</p><table><tr><td>${text}</td><td>${text}</td></tr></table></body></html>`
    const files = new Map([
      ['index.html', new TextEncoder().encode(page)],
      ['text.woff2', fontOf(tag, 400)],
      ['bold.woff2', fontOf(tag, 700)],
    ])
    const printed = await print(tag, files)
    expect(printed.words.length).toBeGreaterThan(40)
    expect(shareOfWords(printed)).toBeGreaterThanOrEqual(0.98)
  })
}

function print(tag: string, files: ReadonlyMap<string, Uint8Array>): Promise<PrintedPdf> {
  const language = languageOf(tag)!
  return printPdf({
    browser: browser(),
    files,
    isRightToLeft: language.direction === 'rtl',
    isPlainScript: language.script === 'Latn',
  })
}

function fontOf(tag: string, weight: 400 | 700): Uint8Array {
  const { package: name, files, cut } = languageOf(tag)!.fonts.text
  const ofBuild = createRequire(new URL('../../packages/build/package.json', import.meta.url))
  return readFileSync(ofBuild.resolve(`${name}/files/${(cut?.from ?? files)[weight]}`))
}
