import type { ElementContent } from 'hast'
import type { RenderContext } from './component.ts'

/** "2.1 MB": shown before anyone taps, because data costs money. */
export function sizeText(bytes: number, context: RenderContext): ElementContent[] {
  const megabytes = bytes / 1_000_000
  return megabytes < 1
    ? context.say('kilobytes', Math.max(1, Math.round(bytes / 1000)))
    : context.say('megabytes', megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes))
}
