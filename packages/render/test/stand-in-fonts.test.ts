import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findBrowser, launchBrowser } from '@paath/harness'
import { languages } from '@paath/languages'
import type { FontFace } from '@paath/languages'
import { needTool } from '@paath/testkit'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { scriptSamples } from '../../../scripts/fonts/script-samples.ts'
import { standInRules } from '../src/stand-in-fonts.ts'

const modules = fileURLToPath(new URL('../../build/node_modules/', import.meta.url))
let browser: Browser | undefined
let page: Page | undefined

beforeAll(async () => {
  const found = await findBrowser()
  browser = found && (await launchBrowser(found))
  page = await browser?.newPage()
})
beforeEach((context) => {
  needTool(context, browser, 'a Chrome, Edge or Chromium')
})
afterAll(() => browser?.close())

/** What a browser says of a font: reach in em, and the width of some words without the spaces between them. */
function measure(on: Page, source: string, text: string) {
  return on.evaluate(
    async ({ source, text }) => {
      const font = new FontFace('probe', source)
      try {
        await font.load()
      } catch {
        return undefined
      }
      document.fonts.add(font)
      const canvas = document.createElement('canvas').getContext('2d')!
      canvas.font = '1000px probe'
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('x')
      const width = text.split(/\s+/).reduce((sum, word) => sum + canvas.measureText(word).width, 0)
      const space = canvas.measureText(' ').width
      document.fonts.delete(font)
      return { space, ascent: fontBoundingBoxAscent / 1000, descent: fontBoundingBoxDescent / 1000, width }
    },
    { source, text },
  )
}

function webFont({ package: name, files, cut }: FontFace): string {
  const bytes = readFileSync(`${modules}${name}/files/${(cut?.from ?? files)[400]}`)
  return `url(data:font/woff2;base64,${bytes.toString('base64')})`
}

const faces = scriptSamples.map(({ language, text }) => {
  const face = languages.find(({ tag }) => tag === language)!.fonts.text
  return [face.family, face, text] as const
})

test('every script has a sample to measure with', () => {
  expect(new Set(faces.map(([family]) => family)).size).toBe(
    new Set(languages.map(({ script }) => script)).size,
  )
})

test.each(faces)(
  '%s reaches as far as its measures say, and its stand-ins become as wide',
  async (_, face, text) => {
    const web = await measure(page!, webFont(face), text)
    expect(web?.ascent).toBeCloseTo(face.reach.ascent, 2)
    expect(web?.descent).toBeCloseTo(face.reach.descent, 2)
    for (const { name, twins = [], width, space } of face.standIns) {
      const source = [name, ...twins].map((one) => `local("${one} Regular"),local("${one}")`).join()
      const local = await measure(page!, source, text)
      if (!local) continue
      expect(Math.abs((100 * web!.width) / local.width - width[400]), name).toBeLessThan(1)
      if (space) expect(Math.abs((100 * web!.space) / local.space - space[400]), name).toBeLessThan(0.1)
    }
  },
)

test('a stand-in is stretched in width and height together', () => {
  const rules = standInRules(languages.find(({ tag }) => tag === 'en')!)
  expect(rules).toContain(
    '@font-face{font-family:"Roboto as Noto Sans";font-weight:400;src:local("Roboto"),local("Roboto Regular"),local("Roboto-Regular");' +
      'size-adjust:106.3%;ascent-override:100.6%;descent-override:27.6%;line-gap-override:0%;',
  )
})

test('Nastaliq has stand-ins in one weight, as it has one file', () => {
  const rules = standInRules(languages.find(({ tag }) => tag === 'ur')!)
  expect(rules).toContain('"Noto Naskh Arabic as Noto Nastaliq Urdu"')
  expect(rules).not.toContain('font-weight:700')
})

test('the space between words is stretched by itself, and the same in fonts that are alike', () => {
  const rules = standInRules(languages.find(({ tag }) => tag === 'hi')!)
  expect(rules).toContain(
    'src:local("Arial"),local("Arial Regular"),local("Arial-Regular"),' +
      'local("Liberation Sans"),local("Liberation Sans Regular"),local("LiberationSans-Regular");' +
      'size-adjust:93.6%;ascent-override:114.2%;descent-override:31.3%;line-gap-override:0%;unicode-range:U+20,U+A0}',
  )
})
