/** A name of a person as it is compared: however it is spaced and capitalised. */
export function foldName(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
