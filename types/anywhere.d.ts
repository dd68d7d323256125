/**
 * What packages may use that run anywhere: the few globals that browsers and Node share.
 * Those packages see neither the types of Node nor those of the DOM.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}
