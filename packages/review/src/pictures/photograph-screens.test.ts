import type { InspectedCourse } from '@paath/build'
import { expect, test } from 'vitest'
import type { ScreenChange } from '../compare/screens.ts'
import { photographScreens } from './photograph-screens.ts'

const page = new Map([['index.html', new Uint8Array()]])
const screen: ScreenChange = {
  module: 'phone',
  id: 'one',
  title: 'One',
  change: 'changed',
  blocks: [],
  place: { file: 'modules/phone/module.mdx' },
}

function side(modules: readonly string[]): InspectedCourse {
  return {
    course: undefined,
    diagnostics: [],
    silenced: [],
    contentHash: '',
    weights: new Map(),
    pages: new Map(modules.map((id) => [id, page])),
  }
}

async function picturesOf(after: InspectedCourse | undefined): Promise<string[]> {
  let shots = 0
  const [found] = await photographScreens([screen], {
    sides: { before: side(['phone']), after },
    changes: [],
    camera: {
      photograph: (_, ids) => Promise.resolve(new Map(ids.map((id) => [id, Uint8Array.of((shots += 1))]))),
      close: () => Promise.resolve(),
    },
    keep: () => undefined,
  })
  return Object.keys(found?.pictures ?? {})
}

test('a screen has a picture of both sides, and one that is gone of the side where it was', async () => {
  expect(await picturesOf(side(['phone']))).toEqual(['before', 'after'])
  expect(await picturesOf(undefined)).toEqual(['before'])
})

test('where mistakes stop the packages of the change there is no picture, as if the screen were gone', async () => {
  expect(await picturesOf(side([]))).toEqual([])
})
