// Apart from `index.ts`: these parts run in the page of a platform, not in Node.
export { createRecordServer } from './host-page/record-server.ts'
export type { RecordServer } from './host-page/record-server.ts'
export { watchActivity } from './host-page/watch-activity.ts'
