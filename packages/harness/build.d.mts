/** Bundle the host page into `dist/host.bundle.js` and give its path. */
export function buildHost(): Promise<string>
