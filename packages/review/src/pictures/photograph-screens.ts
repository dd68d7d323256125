import { createHash } from 'node:crypto'
import type { InspectedCourse } from '@paath/build'
import type { Change } from '../change.ts'
import type { ScreenChange, ScreenPicture } from '../compare/screens.ts'
import type { Sides } from '../sides.ts'
import type { Camera } from './camera.ts'

/** Screens of one course that pictures are made of. */
const mostScreens = 20

/** What is needed beside the screens. */
export interface PhotographOptions {
  readonly sides: Sides
  /** Most damaging first: their screens come first. */
  readonly changes: readonly Change[]
  readonly camera: Camera
  /** Takes each picture once. */
  readonly keep: (name: string, png: Uint8Array) => void
}

/** Add pictures to changed screens, where they look different. Courses that cannot be packed have none. */
export async function photographScreens(
  screens: readonly ScreenChange[],
  { sides, changes, camera, keep }: PhotographOptions,
): Promise<ScreenChange[]> {
  // Mistakes stop the page: a picture of what was there before, alone, would say that the screen is gone.
  if (sides.after && sides.after.pages.size === 0) return [...screens]
  const chosen = new Set(chooseScreens(screens, changes))
  const modules = [...new Set([...chosen].map(({ module }) => module))]
  const found = await Promise.all(
    (['before', 'after'] as const).map((side) =>
      photographSide(sides[side], { camera, modules, idsOf: (module) => idsOf(chosen, module) }),
    ),
  )
  const [old, now] = found
  return screens.map((screen) => {
    const key = keyOf(screen)
    const [before, after] = [old?.get(key), now?.get(key)]
    if (!chosen.has(screen) || (!before && !after)) return screen
    const pictures = { ...(before && { before: named(before) }), ...(after && { after: named(after) }) }
    if (pictures.before?.name === pictures.after?.name) return screen
    for (const png of [before, after]) if (png) keep(named(png).name, png)
    return { ...screen, pictures }
  })
}

/** Screens with damaging changes first, then the others in their order. */
function chooseScreens(screens: readonly ScreenChange[], changes: readonly Change[]): ScreenChange[] {
  const ranks = new Map<string, number>()
  for (const [rank, { module, screen = '' }] of changes.entries()) {
    const key = keyOf({ module, id: screen })
    if (!ranks.has(key)) ranks.set(key, rank)
  }
  const rankOf = (screen: ScreenChange): number => ranks.get(keyOf(screen)) ?? changes.length
  return [...screens].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, mostScreens)
}

interface SideOptions {
  readonly camera: Camera
  readonly modules: readonly string[]
  readonly idsOf: (module: string) => readonly string[]
}

/** One module after the other: both sides run at the same time already. */
async function photographSide(
  side: InspectedCourse | undefined,
  { camera, modules, idsOf: wanted }: SideOptions,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const module of modules) {
    const files = side?.pages.get(module)
    if (!files) continue
    for (const [id, png] of await camera.photograph(files, wanted(module))) {
      pictures.set(keyOf({ module, id }), png)
    }
  }
  return pictures
}

function idsOf(screens: ReadonlySet<ScreenChange>, wanted: string): string[] {
  return [...screens].flatMap(({ module, id }) => (module === wanted ? [id] : []))
}

function keyOf({ module, id }: { readonly module: string; readonly id: string }): string {
  return `${module}\0${id}`
}

function named(png: Uint8Array): ScreenPicture {
  return { name: `${createHash('sha256').update(png).digest('hex').slice(0, 32)}.png` }
}
