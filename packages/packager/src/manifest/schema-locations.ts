const xsi = 'http://www.w3.org/2001/XMLSchema-instance'

/**
 * The attributes that tell a validator which control document beside the manifest describes which namespace.
 *
 * @param documents Name of the control document by namespace.
 */
export function schemaLocations(documents: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(documents).map(([namespace, file]) => `${namespace} ${file}`)
  return { 'xmlns:xsi': xsi, 'xsi:schemaLocation': pairs.join(' ') }
}
