/** Most bytes of a cover. @spec iGOT authoring portal, auth-create.json */
const coverBytes = 1_048_576

/** Least width and height of a cover. @spec the public fork of the authoring portal */
const leastSize = { width: 760, height: 400 } as const

/** A cover that fits, in pixels. */
export const coverSize: { readonly width: number; readonly height: number } = { width: 1280, height: 720 }

/** What is known of a picture. */
export interface CoverFacts {
  /** By content. */
  readonly type: string
  readonly bytes: number
  readonly size?: { readonly width: number; readonly height: number }
}

/** What keeps a picture from being a cover. */
export interface CoverFault {
  /** In words that follow its name. */
  readonly text: string
  /** The portal refuses the file. Otherwise it cuts the picture, or shows it blurred. */
  readonly isRefused: boolean
}

/**
 * Find what keeps a picture from being the cover of a course. Undefined if nothing does.
 *
 * @spec iGOT authoring portal, auth-create.json: PNG or JPG, at most 1 MB, 16:9. The public fork asks for at least 760 × 400 pixels and
 *   shows them as 256:150; a picture of 16:9 that is large enough meets both.
 */
export function findCoverFault({ type, bytes, size }: CoverFacts): CoverFault | undefined {
  if (type !== 'image/png' && type !== 'image/jpeg')
    return { text: 'is no PNG or JPG picture', isRefused: true }
  if (bytes > coverBytes) return { text: `has ${(bytes / coverBytes).toFixed(1)} MB`, isRefused: true }
  if (!size) return { text: 'cannot be read as a picture', isRefused: true }
  const text = faultOfSize(size)
  return text === undefined ? undefined : { text, isRefused: false }
}

function faultOfSize({ width, height }: { width: number; height: number }): string | undefined {
  if (Math.abs(width / height - 16 / 9) > 0.02) return `has ${width} × ${height} pixels, which is not 16 by 9`
  if (width >= leastSize.width && height >= leastSize.height) return undefined
  return `has only ${width} × ${height} pixels`
}
