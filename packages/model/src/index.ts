export type { ComponentNode } from './component-node.ts'
export type {
  Blank,
  ChoiceQuestion,
  Course,
  FillInQuestion,
  MatchQuestion,
  Module,
  Option,
  OutcomeFeedback,
  Pair,
  PhrasingContent,
  Question,
  Root,
  RootContent,
  Screen,
  ScreenKind,
} from './course.ts'
export type { FileEntry, FileTree } from './files.ts'
export type { ModuleSite, Site, SiteFile } from './site.ts'
export type { StageContext } from './stage-context.ts'
export type { YamlSource } from './yaml-source.ts'
