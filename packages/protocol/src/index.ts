export { connectionName, standardAttribute } from './connection.ts'
export type { Connection, LmsApi, Standard } from './connection.ts'
export { drawnQuestions, shuffled } from './draw.ts'
export { foldAnswer } from './fold-answer.ts'
export { toCmiTimespan, toIsoDuration } from './format.ts'
export { hash16, hash4, rankOf } from './hash.ts'
export { isAccepted, isRight, letterOf, toNumber } from './judge.ts'
export { matchOptions } from './match-options.ts'
export { mergeStates } from './merge-states.ts'
export { page, sourceOffsets } from './page.ts'
export { leftsOf, reconcile } from './reconcile.ts'
export type {
  ChecklistSettings,
  FoldingSettings,
  PoolSettings,
  QuestionSettings,
  ReflectionSettings,
  RuntimeString,
  ScenarioSettings,
  SceneSettings,
  ScreenSettings,
  Settings,
} from './settings.ts'
export { decodeState, encodeState, stateShares, worstCaseLength } from './state-codec.ts'
export type { KeptSettings, StateShare } from './state-codec.ts'
export { findStateFaults, stateLimit } from './state-faults.ts'
export type { StateFault } from './state-faults.ts'
export { answerTypeOf, emptyState, longestAnswer, longestNote } from './state.ts'
export type {
  Answer,
  ChecklistState,
  ChoiceAnswer,
  FillInAnswer,
  MatchAnswer,
  NoteState,
  OrderAnswer,
  QuestionState,
  ScenarioState,
  State,
} from './state.ts'
export { decideStatus, isHigherStatus, statusTable } from './status.ts'
export { statusTexts } from './status-texts.ts'
export type { StatusText } from './status-texts.ts'
export type {
  Access,
  LessonStatus,
  Outcome,
  Platform,
  Role,
  StatusDecision,
  StatusFacts,
  StatusRow,
  StatusRowId,
} from './status.ts'
