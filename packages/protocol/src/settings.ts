/** What the page tells the runtime. Written by `render` as JSON into the page, read once. */
export interface Settings {
  readonly version: 1
  readonly course: string
  /** Id of the module; `_course` where all modules are chapters of one page. */
  readonly module: string
  /** BCP 47. */
  readonly language: string
  /** Identity of this edition: eight base32 characters of a hash over screens, questions and options. */
  readonly fingerprint: string
  /** When the module is complete: every screen seen, every question answered once and every story followed to an ending, or only every screen seen. */
  readonly complete: 'answered' | 'seen'
  /** Pass mark in percent. */
  readonly pass?: number
  /**
   * `test`: the final test of a course, handed in as a whole. `practice`: a module beside such a test, which sends no
   * score and neither passes nor fails. Left out: a module that stands alone. In a package of a whole course `test` says that
   * its last chapter is the final test: only that is handed in, scored, passed or failed.
   */
  readonly role?: 'practice' | 'test'
  /** How often a test may be handed in. Default: no limit. */
  readonly attempts?: number
  /** Sets of questions of which each learner gets some. Default: none. */
  readonly pools?: readonly PoolSettings[]
  /** What comes in an order of its own for each learner. Default: nothing. */
  readonly shuffle?: { readonly questions: boolean; readonly options: boolean }
  readonly screens: readonly ScreenSettings[]
  readonly questions: readonly QuestionSettings[]
  readonly checklists: readonly ChecklistSettings[]
  readonly scenarios: readonly ScenarioSettings[]
  readonly reflections: readonly ReflectionSettings[]
  /** Player strings that the runtime writes, by key. `{0}` and `{1}` are filled in. */
  readonly strings: Readonly<Record<RuntimeString, string>>
  /** Folding of typed answers for the languages of the module. */
  readonly folding: FoldingSettings
}

export interface ScreenSettings {
  readonly id: string
  /** 16-bit hash of the id: how the state names it. A collision in a module fails the build. */
  readonly hash: number
  readonly title: string
  /** Estimated time in seconds, for "about 5 minutes left". */
  readonly seconds: number
  /** In a chapter that is complete once it was seen, whatever the package as a whole asks for. */
  readonly complete?: 'seen'
}

/** A set of questions of which each learner gets some. */
export interface PoolSettings {
  readonly draw: number
  /** Hashes of its questions. */
  readonly questions: readonly number[]
}

export interface QuestionSettings {
  readonly id: string
  readonly hash: number
  readonly type: 'single' | 'multiple' | 'true-false' | 'match' | 'order' | 'fill-in' | 'numeric'
  readonly screen: string
  /** In a package with a test: asked in a chapter before it. It is checked at once and counts for nothing. */
  readonly practice?: true
  /** How often an answer may be checked; after that the right one is shown. Not in a test. Default: no limit. */
  readonly attempts?: number
  /** Plain text of the prompt, one line, at most 250 characters: for `cmi.interactions`. */
  readonly text: string
  /**
   * 4-bit hashes of the texts of the options (right sides for match, lines for order, empty where something is
   * typed), in the author's order; letters `a`, `b`, … count from here. They let a saved answer follow its option
   * through an edit.
   */
  readonly options: readonly number[]
  /** 4-bit hashes of the texts of the left sides of a match question, in the author's order. */
  readonly lefts?: readonly number[]
  /**
   * What is right. Choice: the letters in order (`"b"`, `"ac"`). Match: for each left side the letter of its
   * partner (`"bca"`). Order: the letters in the right order. Fill-in: for each blank the accepted answers, already
   * folded. Numeric: for each blank the number and how far an answer may be off.
   */
  readonly key: string | readonly (readonly string[])[]
}

export interface ChecklistSettings {
  readonly id: string
  readonly hash: number
  /** Number of ticks, at most 32. */
  readonly items: number
}

/** One branching story. */
export interface ScenarioSettings {
  readonly id: string
  readonly hash: number
  /** Screen it stands on: done only when an ending was reached once. */
  readonly screen: string
  /** In the order of the page; the first is where the story begins. */
  readonly scenes: readonly SceneSettings[]
}

export interface SceneSettings {
  readonly id: string
  readonly hash: number
  /** 4-bit hashes of the texts of the choices, in page order: a saved choice follows its words through an edit. */
  readonly ways: readonly number[]
  /** Letters of the choices that are marked as right. */
  readonly key: string
  readonly isEnding: boolean
}

/** A place for words of the learner's own. */
export interface ReflectionSettings {
  readonly id: string
  readonly hash: number
}

/** How typed answers are compared: everything that the languages of a module treat as the same. */
export interface FoldingSettings {
  /** Replace each key by its value, the longest first, after NFC and lower case, until nothing changes. */
  readonly map: Readonly<Record<string, string>>
}

/** Keys of the texts that the runtime writes. */
export type RuntimeString =
  | 'position' // "Screen {0} of {1}"
  | 'minutesLeft' // "about {0} minutes left"
  | 'minuteLeft' // "about 1 minute left"
  | 'right'
  | 'notYet'
  | 'chooseFirst' // asked for a check without an answer
  | 'scoreLine' // "{0} of {1} right at the first try"
  | 'finished'
  | 'stillOpen' // "{0} things are still open"
  | 'notConnected'
  | 'savedHere'
  | 'continueQuestion' // "Someone was on screen {0} of this module on this device. Was it you?"
  | 'continueYes'
  | 'continueNo'
  | 'untracked'
  | 'savesOnLeaving'
  | 'reopen'
  | 'movedTo' // "{0}: place {1} of {2}"
  | 'correctAnswer'
  | 'answered' // "{0} of {1} questions answered"
  | 'testPassed' // "Passed: {0} % right. The pass mark is {1} %."
  | 'testFailed'
  | 'attemptsLeft' // "Attempts left: {0}"
