export { page } from './page.ts'
export type {
  ChecklistSettings,
  FoldingSettings,
  QuestionSettings,
  RuntimeString,
  ScreenSettings,
  Settings,
} from './settings.ts'
