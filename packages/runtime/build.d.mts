/** Bundle both browser scripts and give their texts. */
export function buildRuntime(): Promise<{ start: string; main: string }>
