import type { Report } from '@paath/diagnostics'
import type { Assessment } from '@paath/model'
import type { Contact, ContactsFile } from '@paath/schemas'
import type {
  CourseJson,
  KitAssessment,
  KitCompanion,
  KitEntry,
  KitField,
  KitModule,
  ModuleEntry,
} from '../generated/course-json.ts'
import type { AssessmentTable } from './assessment-csv.ts'
import { fillFields } from './fill-fields.ts'
import type { LanguageMapEntry, PlannedUpload } from './plan-uploads.ts'

/** What a kit is made from, beside the packages. */
export interface KitInput {
  readonly json: CourseJson
  readonly contacts: ContactsFile
  /** The picture for the catalogue. */
  readonly cover?: { readonly file: string; readonly bytes: number }
  readonly companions: readonly KitCompanion[]
  readonly assessment?: Assessment
  readonly tables: readonly AssessmentTable[]
  readonly uploads: readonly PlannedUpload[]
  readonly languageMap?: Readonly<Record<string, LanguageMapEntry>>
  /** Parts that could not be made, in words. */
  readonly missing: readonly string[]
}

/**
 * Fill every form of the portal field by field.
 *
 * @param report Receives `kit/field-missing` and `kit/field-limit`.
 */
export function createKitEntry(input: KitInput, report: Report): KitEntry {
  const { json, assessment, tables, uploads, companions, languageMap, missing } = input
  return {
    course: courseFields(input, report),
    modules: json.modules.map((module) => toKitModule(module, input, report)),
    ...(assessment && { assessment: toKitAssessment(assessment, tables, report) }),
    uploads: [...uploads],
    companions: [...companions],
    ...(missing.length > 0 && { missing: [...missing] }),
    ...(languageMap && { languageMapV1: { ...languageMap } }),
  }
}

function courseFields({ json, contacts, cover, languageMap }: KitInput, report: Report): KitField[] {
  const values = {
    ...json.course.form,
    competencies_v6: whereKnown(json.course.competencies, json.course.form.competencies_v6),
    ...peopleOf(contacts),
    publisherDetails: contacts.publishers?.map(toPerson),
    appIcon: cover?.file,
    languageMapV1: languageMap,
  }
  return fillFields({ level: 'course', values, amounts: amountsOf(cover), file: 'course.yaml' }, report)
}

function toKitModule(
  { id, form, resource }: ModuleEntry,
  { contacts, cover, companions }: KitInput,
  report: Report,
): KitModule {
  const file = `modules/${id}/module.mdx`
  const transcripts = companions.filter(({ module, kind }) => module === id && kind === 'transcript')
  const values = {
    ...resource.form,
    competencies_v6: whereKnown(resource.competencies, resource.form.competencies_v6),
    ...peopleOf(contacts),
    appIcon: cover?.file,
    transcripts: transcripts.map((one) => one.file),
  }
  // What is wrong with a module is said of its resource, whose form asks for the same and for more.
  const silent: Report = () => undefined
  return {
    id,
    module: fillFields({ level: 'module', values: { ...form }, file }, silent),
    resource: fillFields({ level: 'resource', values, amounts: amountsOf(cover), file }, report),
  }
}

/** Competencies are copied as a whole, so they are given only where every id is sure. */
function whereKnown(
  competencies: readonly { readonly platform: string }[],
  v6: readonly object[],
): readonly object[] {
  return competencies.every(({ platform }) => platform === 'known') ? v6 : []
}

function peopleOf({ source, reviewers, creators }: ContactsFile): Record<string, unknown> {
  return { source, trackContacts: reviewers?.map(toPerson), creatorContacts: creators?.map(toPerson) }
}

function toPerson({ name, email, id }: Contact): Contact {
  return { ...(id !== undefined && { id }), name, ...(email !== undefined && { email }) }
}

function amountsOf(cover: KitInput['cover']): Record<string, number> {
  return cover ? { appIcon: cover.bytes } : {}
}

function toKitAssessment(
  { metadata, module }: Assessment,
  tables: readonly AssessmentTable[],
  report: Report,
): KitAssessment {
  const { title, instructions, pass, attempts, minutes } = metadata
  const [whole] = tables
  const values = {
    name: title,
    instructions,
    passPercentage: pass,
    maxAssessmentRetakeAttempts: attempts,
    expectedDuration: minutes && minutes * 60,
    totalQuestions: whole?.questions,
    maxQuestions: whole?.draw,
  }
  return {
    fields: fillFields({ level: 'assessment', values, file: module.file }, report),
    tables: tables.map(({ name, questions, draw, pool }) => ({
      file: name,
      questions,
      draw,
      ...(pool !== undefined && { pool }),
    })),
  }
}
