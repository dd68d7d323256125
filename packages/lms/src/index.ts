export { findProfile } from './find-profile.ts'
export { createManualClock, createMemoryHost } from './memory-host.ts'
export type { ManualClock, MemoryHost, MemoryHostOptions } from './memory-host.ts'
export { mergeRecord } from './profile.ts'
export type {
  ApiScope,
  LmsCall,
  LmsClock,
  LmsContent,
  LmsFrame,
  LmsHost,
  LmsLearner,
  LmsProfile,
  LmsRecord,
  LmsServer,
  LmsSession,
  LmsStorage,
} from './profile.ts'
export { profiles } from './profiles/index.ts'
