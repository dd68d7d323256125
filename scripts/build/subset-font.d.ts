/** The part of the npm package that the build uses; it comes without types. */
declare module 'subset-font' {
  /** Cut a font to what a text needs, with every form that its letters take beside each other. */
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ) => Promise<Buffer>
  export default subsetFont
}
