import type { Browser, Page } from 'playwright-core'
import { contentTypeOf } from '../server/content-type.ts'

/** No such host exists, and nothing is asked of any: every file is answered from memory. */
const origin = 'http://paath.invalid'

/** A page that lies in memory. */
export interface MemoryPage {
  readonly browser: Browser
  /** What the page consists of, by path; `index.html` is the page. Scripts are not run. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Size of the window, in pixels. Default: 1280 × 720. */
  readonly viewport?: { readonly width: number; readonly height: number }
}

/** Open a page from memory, do something with it, and close it again. */
export async function withMemoryPage<Result>(
  { browser, files, viewport }: MemoryPage,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(viewport ? { viewport } : {})
  try {
    const page = await context.newPage()
    await page.route('**/*', async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
      const bytes = path.endsWith('.js') ? undefined : files.get(path)
      if (bytes === undefined) await route.abort()
      else await route.fulfill({ body: Buffer.from(bytes), contentType: contentTypeOf(path) })
    })
    await page.goto(`${origin}/index.html`, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    return await use(page)
  } finally {
    await context.close()
  }
}
