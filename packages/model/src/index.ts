export type { ComponentNode } from './component-node.ts'
export type {
  Assessment,
  Attestations,
  Blank,
  Cell,
  ChoiceQuestion,
  Course,
  FillInQuestion,
  Heading,
  MatchQuestion,
  CourseTheme,
  Module,
  NumberBlank,
  NumericQuestion,
  Objective,
  Option,
  OrderItem,
  OrderQuestion,
  OutcomeFeedback,
  Pair,
  PhrasingContent,
  Pool,
  Question,
  Root,
  RootContent,
  Screen,
  ScreenKind,
  TranslationNotice,
} from './course.ts'
export type { FileEntry, FileTree } from './files.ts'
export { hashText } from './hash-text.ts'
export { adviceFor, htmlAttributes, htmlTags, isHtmlName } from './mdx/html-tags.ts'
export { parseMdx } from './mdx/parse-mdx.ts'
export { readLiteral } from './mdx/read-literal.ts'
export { classifyUrl } from './mdx/url.ts'
export type { UrlKind } from './mdx/url.ts'
export { componentNodeOf, isComponentElement, isComponentNamed } from './nodes/component-node-of.ts'
export type { ComponentElement } from './nodes/component-node-of.ts'
export { isComment } from './nodes/is-comment.ts'
export { toPlainText } from './nodes/to-plain-text.ts'
export { visitNodes } from './nodes/visit-nodes.ts'
export { assessmentFile, assessmentId, countAsked } from './parse-assessment.ts'
export type { OwnComponent } from './own-components.ts'
export { parseCourse } from './parse-course.ts'
export type { ParseContext } from './parse-course.ts'
export { createParseMemory, recall } from './parse-memory.ts'
export type { ParseMemory } from './parse-memory.ts'
export { parseModule } from './parse-module.ts'
export type { ModuleContext } from './parse-module.ts'
export { createQuestionIds } from './questions/question-ids.ts'
export type { QuestionIds } from './questions/question-ids.ts'
export { screenKinds } from './screens.ts'
export type { ModuleSite, Site, SiteFile } from './site.ts'
export { slugOf } from './slug-of.ts'
export type { StageContext } from './stage-context.ts'
export { treeIndexOf } from './tree-index.ts'
export type { IndexedComponent, LeafBlock, NodeOf, TreeIndex } from './tree-index.ts'
export { applyEdits } from './text/apply-edits.ts'
export { createLineIndex } from './text/line-index.ts'
export type { LineIndex } from './text/line-index.ts'
export { decodeText, readText } from './text/read-text.ts'
export { loadYaml } from './yaml/load-yaml.ts'
export type { LoadedYaml } from './yaml/load-yaml.ts'
export type { YamlSource } from './yaml-source.ts'
export type { YamlText } from './yaml/yaml-place.ts'
