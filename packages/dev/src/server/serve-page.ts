import { createHash } from 'node:crypto'
import { contentTypeOf } from '@paath/harness'
import type { DevCourse } from '../course/dev-course.ts'
import { blankPage } from '../page/blank-page.ts'
import type { Reply } from './reply.ts'
import { isTheme, themeStyles } from './theme-styles.ts'

/** Files whose names change with their content, or that came with this edition of Paath. */
const neverChanges = /^(?:media|fonts)\//

/** Without a document type a page would be laid out as those of the nineties are. */
const blank: Reply = { type: 'text/html; charset=utf-8', body: '<!doctype html>', cache: 'no-cache' }

/**
 * A file of a page: `/play/<theme>/<language>/<module>/<file>`. Files come from the page as it was made, never from a path of
 * the disk. With `<theme>@<name of all that pages load>` a browser need not ask again for what it has.
 */
export function servePage(course: DevCourse, path: string): Reply | undefined {
  const [, , look = '', language = '', module = '', ...rest] = path.split('/')
  const [theme, edition] = look.split('@')
  if (!isTheme(theme)) return undefined
  const name = rest.join('/') || 'index.html'
  if (name === blankPage) return blank
  const site = course.page({ module, language })
  const file = site?.files.get(name)
  if (!file) return undefined
  const body = name === 'styles.css' ? themeStyles(new TextDecoder().decode(file.bytes), theme) : file.bytes
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return {
    type: contentTypeOf(name),
    body,
    etag: `"${tag}"`,
    cache: isLasting(name, edition) ? 'private, max-age=3600, immutable' : 'no-cache',
  }
}

function isLasting(name: string, edition: string | undefined): boolean {
  return neverChanges.test(name) || (edition !== undefined && name !== 'index.html')
}
