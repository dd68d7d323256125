import * as scormAgain from 'scorm-again/scorm12'

/** The part of scorm-again's 1.2 LMS that the strict profile drives. */
export interface Scorm12Api {
  readonly LMSInitialize: (argument: string) => string
  readonly LMSGetValue: (name: string) => string
  readonly LMSSetValue: (name: string, value: string) => string
  readonly LMSCommit: (argument: string) => string
  readonly LMSFinish: (argument: string) => string
  readonly LMSGetLastError: () => string
  readonly LMSGetErrorString: (code: string) => string
  readonly LMSGetDiagnostic: (code: string) => string
  /** Load a saved session; before `LMSInitialize` only. */
  readonly loadFromFlattenedJSON: (values: Record<string, unknown>, parent: string) => void
  readonly getFlattenedCMI: () => Record<string, unknown>
  readonly cmi: {
    readonly core: { readonly total_time: string }
    readonly getCurrentTotalTime: () => string
  }
}

// scorm-again declares a default export, while its modules export the class by name.
const { Scorm12API } = scormAgain as unknown as {
  readonly Scorm12API: new (settings: Record<string, unknown>) => Scorm12Api
}

const silent = 5

/** Make an LMS of scorm-again that sends nothing by itself and prints nothing. */
export function createScorm12Api(): Scorm12Api {
  return new Scorm12API({ autocommit: false, logLevel: silent })
}
