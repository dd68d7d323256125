/**
 * Make a UUID of version 5: the same name gives the same UUID everywhere.
 *
 * @param namespace A UUID.
 * @spec RFC 9562, 5.5
 */
export function toUuid(name: string, namespace: string = modelNamespace): string {
  const hash = sha1(
    new Uint8Array([...fromHex(namespace.replaceAll('-', '')), ...new TextEncoder().encode(name)]),
  )
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(hash.slice(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')
}

/** Namespace of everything that this project names: chosen once, never changed. */
const modelNamespace = '5b0c2f1e-6d43-4c8a-9a57-1f0c7e2b9d64'

function fromHex(hex: string): number[] {
  return (hex.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16))
}

/**
 * SHA-1, which version 5 asks for and every platform has only as a promise.
 *
 * @spec FIPS 180-4, 6.1
 */
function sha1(bytes: Uint8Array): Uint8Array {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
  const padded = pad(bytes)
  const view = new DataView(padded.buffer)
  for (let block = 0; block < padded.length; block += 64) addBlock(state, view, block)
  const result = new DataView(new ArrayBuffer(20))
  for (const [at, word] of state.entries()) result.setUint32(at * 4, word)
  return new Uint8Array(result.buffer)
}

function pad(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  new DataView(padded.buffer).setUint32(padded.length - 4, bytes.length * 8)
  return padded
}

function addBlock(state: number[], view: DataView, block: number): void {
  const words = Array.from({ length: 80 }, (_, at) => (at < 16 ? view.getUint32(block + at * 4) : 0))
  for (let at = 16; at < 80; at++) {
    words[at] = rotate(
      (words[at - 3] ?? 0) ^ (words[at - 8] ?? 0) ^ (words[at - 14] ?? 0) ^ (words[at - 16] ?? 0),
      1,
    )
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state
  for (const [at, word] of words.entries()) {
    const [mixed, constant] = rounds[Math.floor(at / 20)] ?? rounds[0]
    const next = (rotate(a, 5) + mixed(b, c, d) + e + constant + word) | 0
    ;[a, b, c, d, e] = [next, a, rotate(b, 30), c, d]
  }
  for (const [at, value] of [a, b, c, d, e].entries()) state[at] = ((state[at] ?? 0) + value) | 0
}

type Round = readonly [(b: number, c: number, d: number) => number, number]
const parity = (b: number, c: number, d: number): number => b ^ c ^ d
const rounds: readonly [Round, Round, Round, Round] = [
  [(b, c, d) => (b & c) | (~b & d), 0x5a827999],
  [parity, 0x6ed9eba1],
  [(b, c, d) => (b & c) | (b & d) | (c & d), 0x8f1bbcdc],
  [parity, 0xca62c1d6],
]

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}
