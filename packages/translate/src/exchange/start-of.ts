import type { ExchangeFile } from './exchange.ts'

/** The first characters of a file, enough to know what it is. */
export function startOf({ bytes }: ExchangeFile): string {
  return new TextDecoder().decode(bytes.subarray(0, 4000))
}
