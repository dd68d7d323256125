import type { Asset } from '@paath/schemas'
import { courseItself } from '../change.ts'
import type { Change } from '../change.ts'
import type { Sides } from '../sides.ts'

/** Files that are shown or played: new, changed and gone ones, and what is said of their rights. */
export function compareAssets(sides: Sides, isSameFile: (path: string) => boolean): Change[] {
  const [before, after] = [sides.before?.course, sides.after?.course]
  const old = new Map((before?.assets.assets ?? []).map((asset) => [asset.file, asset]))
  const now = new Map((after?.assets.assets ?? []).map((asset) => [asset.file, asset]))
  const [oldFiles, newFiles] = [before, after].map(
    (course) => new Set(mediaFiles(course?.files.list() ?? [])),
  )
  const paths = new Set([...old.keys(), ...now.keys(), ...(oldFiles ?? []), ...(newFiles ?? [])])
  return [...paths].sort().flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)]
    return [
      ...compareRights(path, was, is, newFiles?.has(path) === true && !oldFiles?.has(path)),
      ...compareFile(path, {
        wasThere: oldFiles?.has(path) === true,
        isThere: newFiles?.has(path) === true,
        isSame: isSameFile(path),
        kind: is?.kind ?? was?.kind ?? 'file',
      }),
    ]
  })
}

function mediaFiles(entries: readonly { path: string }[]): string[] {
  return entries.flatMap(({ path }) =>
    /(?:^|\/)media\//.test(path) && !path.startsWith('l10n/') ? [path] : [],
  )
}

function compareRights(
  path: string,
  was: Asset | undefined,
  is: Asset | undefined,
  isNew: boolean,
): Change[] {
  const about = { kind: 'rights' as const, module: moduleOf(path), subject: path }
  if (was && !is)
    return [{ ...about, what: 'licence and source are not given any more', before: rightsOf(was) }]
  if (!is) return isNew ? [{ ...about, what: 'new file without licence and source' }] : []
  if (!was) return [{ ...about, what: 'licence and source of a file', after: rightsOf(is) }]
  const [before, after] = [rightsOf(was), rightsOf(is)]
  return before === after ? [] : [{ ...about, what: 'licence or source', before, after }]
}

function rightsOf({ kind, license, creator, source, synthetic = false }: Asset): string {
  return `${kind ?? 'file'}, ${license}, by ${creator}, from ${source}${synthetic ? ', made by a machine' : ''}`
}

interface FileFacts {
  readonly wasThere: boolean
  readonly isThere: boolean
  readonly isSame: boolean
  readonly kind: string
}

function compareFile(path: string, { wasThere, isThere, isSame, kind }: FileFacts): Change[] {
  const about = { module: moduleOf(path), subject: path }
  if (wasThere && !isThere) return [{ ...about, kind: 'removed', what: kind }]
  if (!wasThere && isThere) return [{ ...about, kind: 'picture', what: `new ${kind}` }]
  return wasThere && !isSame ? [{ ...about, kind: 'picture', what: `${kind} with other content` }] : []
}

function moduleOf(path: string): string {
  return /^modules\/([^/]+)\//.exec(path)?.[1] ?? courseItself
}
