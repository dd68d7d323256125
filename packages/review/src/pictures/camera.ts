/** Makes pictures of the screens of a module. One browser serves a whole review. */
export interface Camera {
  /**
   * @param files of the module's page, by path
   * @returns PNG pictures by id of the screen
   */
  readonly photograph: (
    files: ReadonlyMap<string, Uint8Array>,
    screens: readonly string[],
  ) => Promise<ReadonlyMap<string, Uint8Array>>
  readonly close: () => Promise<void>
}

/** Start the browser of this machine; undefined where there is none. Its driver is loaded only for that. */
export async function startCamera(): Promise<Camera | undefined> {
  const { drawScreens, findBrowser, launchBrowser } = await import('@paath/harness')
  const found = await findBrowser()
  if (found === undefined) return undefined
  const browser = await launchBrowser(found)
  return {
    photograph: (files, screens) => drawScreens({ browser, files, screens }),
    close: () => browser.close(),
  }
}
