export { phoneCode } from './phone-code.ts'
export { startDev } from './start-dev.ts'
export type { DevOptions, DevPreview } from './start-dev.ts'
