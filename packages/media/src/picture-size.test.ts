import { expect, test } from 'vitest'
import { readPictureSize } from './index.ts'

function drawing(attributes: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="9" height="9"/></svg>`,
  )
}

test('takes the size of a drawing from its own tag', () => {
  expect(readPictureSize(drawing('viewBox="0 0 640 360"'))).toEqual({ width: 640, height: 360 })
  expect(readPictureSize(drawing("width='320px' height='180' viewBox='0 0 640 360'"))).toEqual({
    width: 320,
    height: 180,
  })
})

test('knows no size where the drawing gives none', () => {
  expect(readPictureSize(drawing('width="100%"'))).toBeUndefined()
})

test('knows no size of what is no picture', () => {
  expect(readPictureSize(new TextEncoder().encode('WEBVTT\n'))).toBeUndefined()
})
