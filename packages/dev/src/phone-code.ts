import { encodeQR } from 'qr'

/** An address as a picture of half blocks, for the camera of a phone to read off a terminal. */
export function phoneCode(address: string): string {
  return encodeQR(address, 'ascii', { ecc: 'low' })
}
