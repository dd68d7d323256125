/** Files that are the same in every package. The driver reads them; this stage touches no disk. */
export interface RenderAssets {
  /** The browser code: `start` runs in the head of the page, `main` after it. */
  readonly runtime: { readonly start: string; readonly main: string }
  /**
   * Bytes of a font.
   *
   * @param file As its npm package exports it: `@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2`.
   */
  readonly font: (file: string) => Uint8Array | undefined
}
