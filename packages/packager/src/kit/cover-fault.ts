/** Most bytes of a cover. @spec iGOT authoring portal, auth-create.json */
export const coverBytes = 1_048_576

/** A cover that the kit makes, in pixels. */
export const coverSize = { width: 1280, height: 720 } as const

/** What is known of a picture. */
export interface CoverFacts {
  /** By content. */
  readonly type: string
  readonly bytes: number
  readonly size?: { readonly width: number; readonly height: number }
}

/**
 * What keeps a picture from being a cover, in words that follow its name. Undefined if nothing does.
 *
 * @spec iGOT authoring portal, auth-create.json: PNG or JPG, at most 1 MB, 16:9
 */
export function findCoverFault({ type, bytes, size }: CoverFacts): string | undefined {
  if (type !== 'image/png' && type !== 'image/jpeg') return 'is no PNG or JPG picture'
  if (bytes > coverBytes) return `has ${(bytes / coverBytes).toFixed(1)} MB`
  if (!size) return 'cannot be read as a picture'
  const ratio = size.width / size.height
  if (Math.abs(ratio - 16 / 9) > 0.02)
    return `has ${size.width} × ${size.height} pixels, which is not 16 by 9`
  return size.width < 760 ? `is only ${size.width} pixels wide` : undefined
}
