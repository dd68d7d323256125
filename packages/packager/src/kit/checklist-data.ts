import type { CourseJson, KitField } from '../generated/course-json.ts'

/** One thing to tick. */
export interface ChecklistStep {
  /** Stable between kits, so that ticks are kept. */
  readonly id: string
  readonly text: string
}

/** A field as the page shows it. */
export interface ChecklistField {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly required: boolean
  /** What is copied. */
  readonly value?: string
  /** Unit and limits, in words. */
  readonly limit?: string
  readonly open?: string
}

/** One form of the portal, or a part of the work. */
export interface ChecklistSection {
  readonly id: string
  readonly title: string
  readonly intro?: string
  readonly fields: readonly ChecklistField[]
  /** Labels of the form's other fields. */
  readonly mayStayEmpty?: string
  readonly steps: readonly ChecklistStep[]
}

/** What the page for the person who uploads is filled with. */
export interface ChecklistData {
  readonly title: string
  /** Under which the browser keeps the ticks. */
  readonly storageKey: string
  readonly language: string
  readonly summary: string
  readonly missing: readonly string[]
  readonly sections: readonly ChecklistSection[]
  readonly errors: readonly { readonly text: string; readonly meaning: string }[]
}

/**
 * Say what the person who uploads does, in the order of the portal.
 *
 * @spec iGOT authoring portal: upload form, guideline dialog, toasts
 */
export function toChecklist(json: CourseJson): ChecklistData {
  const { course, kit } = json
  return {
    title: course.form.name,
    storageKey: `paath-kit ${course.id} ${course.language}`,
    language: course.form.language.join(', '),
    summary: summaryOf(json),
    missing: kit?.missing ?? [],
    sections: [
      courseSection(json),
      ...json.modules.flatMap((_, index) => moduleSections(json, index)),
      ...assessmentSections(json),
      finishSection,
      learnerSection,
    ],
    errors: portalErrors,
  }
}

/** How many of the files have to be uploaded, and which. */
export function summaryOf({ kit }: CourseJson): string {
  const uploads = kit?.uploads ?? []
  const due = uploads.filter(({ action }) => action !== 'nothing')
  if (due.length === 0) return 'Nothing to upload: all files are on the platform as they are here.'
  const isAgain = due.every(({ action }) => action === 'again')
  const names = due.map(({ file, action }) => (isAgain || action === 'first' ? file : `${file} (again)`))
  return `Upload ${isAgain ? 'again ' : ''}${due.length} of ${uploads.length}: ${names.join(', ')}`
}

function courseSection({ course, kit }: CourseJson): ChecklistSection {
  return {
    id: 'course',
    title: 'The course',
    intro: 'In the portal choose Create, then Course. Copy each field into the field of the same name.',
    fields: toFields('course', kit?.course ?? []),
    ...emptyFields(kit?.course ?? []),
    steps: [
      { id: 'course-saved', text: 'The course is saved, and its form shows no red field' },
      ...(course.language === 'en' ? [] : languageSteps(course.form.language.join(', '), kit?.course ?? [])),
    ],
  }
}

/** The portal's list is shorter than that of the platform. */
function languageSteps(name: string, fields: readonly KitField[]): ChecklistStep[] {
  const isOpen = fields.some(({ field, open }) => field === 'language' && open !== undefined)
  return isOpen
    ? [
        {
          id: 'course-language',
          text: `${name} is not in the portal’s list: the administrators have been asked how this course gets its language. Do not choose another one`,
        },
      ]
    : []
}

function moduleSections({ modules, kit, course }: CourseJson, index: number): ChecklistSection[] {
  const module = modules[index]
  const forms = kit?.modules[index]
  if (!module || !forms) return []
  const number = `Module ${module.order} of ${modules.length}`
  const upload = kit?.uploads.find((one) => one.module === module.id)
  const id = `module-${module.id}`
  const companions = (kit?.companions ?? []).filter((one) => one.module === module.id)
  return [
    {
      id,
      title: `${number}: ${module.form.name}`,
      intro: `In the course “${course.form.name}” choose Add module.`,
      fields: toFields(id, forms.module),
      ...emptyFields(forms.module),
      steps: [{ id: `${id}-saved`, text: 'The module is saved' }],
    },
    {
      id: `${id}-resource`,
      title: `${number}: its resource`,
      intro: uploadWords(module.resource.package.file, upload),
      fields: toFields(`${id}-resource`, forms.resource),
      ...emptyFields(forms.resource),
      steps: [
        ...uploadSteps(id, module.resource.package),
        ...companions.map(({ file, kind }) => ({
          id: `${id}-${file}`,
          text: `${companionWords[kind]}: ${file}`,
        })),
      ],
    },
  ]
}

const companionWords = {
  pdf: 'The PDF is uploaded as a resource beside the package: the platform’s search and its assistants read it',
  captions: 'The captions are ready, should the portal ask for them',
  transcript: 'The transcript is ready, should the portal ask for it',
} as const

function uploadWords(
  file: string,
  upload: { readonly action: string; readonly id?: string } | undefined,
): string {
  if (upload?.action === 'nothing') return `${file} is on the platform as it is here. Nothing to upload.`
  const known = upload?.id === undefined ? '' : ` Its id there is ${upload.id}.`
  if (upload?.action === 'again') return `Upload ${file} again: it has changed.${known}`
  return `In the module choose Add resource, Upload file, and upload ${file}.`
}

function uploadSteps(
  id: string,
  { file, entryFile, sha256 }: { readonly file: string; readonly entryFile: string; readonly sha256: string },
): ChecklistStep[] {
  return [
    {
      id: `${id}-1`,
      text: 'Asked for special characters in names: yes, there are none. Names hold only a-z, A-Z, 0-9, dot, hyphen and underscore',
    },
    {
      id: `${id}-2`,
      text: 'Asked for eval and unsafe code: yes, there is none. Every package was searched for it',
    },
    {
      id: `${id}-3`,
      text: 'Asked for dependencies: yes, everything is inside the zip. Nothing is loaded from elsewhere',
    },
    { id: `${id}-4`, text: 'Asked for iframes: yes, there are none' },
    {
      id: `${id}-5`,
      text: 'Asked to preview: yes, and do it. The first screen must show within a few seconds',
    },
    { id: `${id}-entry`, text: `Entry file: ${entryFile} is chosen in the list of files` },
    {
      id: `${id}-duration`,
      text: 'The duration is in seconds and not 0: some players complete a resource by time',
    },
    { id: `${id}-uploaded`, text: `${file} is uploaded (SHA-256 ${sha256.slice(0, 12)}…)` },
  ]
}

function assessmentSections({ kit }: CourseJson): ChecklistSection[] {
  const test = kit?.assessment
  if (!test) return []
  const sections = test.tables.length > 1 ? test.tables.slice(1) : test.tables
  const upload = kit?.uploads.find(({ module }) => module === '_assessment')
  return [
    {
      id: 'assessment',
      title: 'The final test',
      intro:
        upload?.action === 'nothing'
          ? 'The questions are on the platform as they are here. Nothing to upload.'
          : 'In the course choose Add assessment, Final assessment, with question weightage. The tables hold the right answers: send them to nobody, and delete them afterwards.',
      fields: toFields('assessment', test.fields),
      ...emptyFields(test.fields),
      steps: [
        ...sections.map(({ file, questions, draw }) => ({
          id: `assessment-${file}`,
          text: `${file} is uploaded: ${questions} questions, of which a learner gets ${draw}`,
        })),
        {
          id: 'assessment-tried',
          text: 'The test was opened in the preview, and one question of each kind answered',
        },
      ],
    },
  ]
}

const finishSection: ChecklistSection = {
  id: 'finish',
  title: 'Send it to review',
  fields: [],
  steps: [
    { id: 'finish-rights', text: 'The declaration of rights (IPR) is ticked' },
    { id: 'finish-order', text: 'The modules stand in the order of this page, the final test last' },
    {
      id: 'finish-trackable',
      text: 'The administrators were asked to set isTrackable to true for each package',
    },
    { id: 'finish-sent', text: 'The course is sent to review' },
    {
      id: 'finish-recorded',
      text: 'The ids that the platform gave are recorded: paath published record, or told to whoever keeps the course',
    },
  ],
}

const learnerSection: ChecklistSection = {
  id: 'learner',
  title: 'After it is live: be a learner for five minutes',
  intro: 'Log in as someone who did not make the course, if you can on a phone.',
  fields: [],
  steps: [
    {
      id: 'learner-1',
      text: 'Open the course and start the first module: its first screen shows, with pictures',
    },
    { id: 'learner-2', text: 'Answer one question and go one screen further' },
    {
      id: 'learner-3',
      text: 'Close the tab, open the course again and start the module: your place and your answer are back',
    },
    { id: 'learner-4', text: 'Go to the end of the module: the platform shows it as completed' },
    {
      id: 'learner-5',
      text: 'Open the final test: the questions are there, and the pass mark is the one above',
    },
  ],
}

/** @spec iGOT authoring portal and player, their own texts */
const portalErrors: readonly { readonly text: string; readonly meaning: string }[] = [
  {
    text: 'Following files or folders have special characters in their names',
    meaning:
      'The zip was unpacked and packed again, or renamed files were added. Upload the zip of this folder as it is.',
  },
  {
    text: 'INVALID_FORMAT',
    meaning:
      'Another file was chosen. Packages end in .zip, the PDF in .pdf. Once a resource is live its kind cannot change: make a new resource.',
  },
  {
    text: 'SIZE_ERROR',
    meaning:
      'The file has more than 200 MB, or the picture more than 1 MB. The files of this folder are smaller: check which one was chosen.',
  },
  {
    text: 'UPLOAD_FAIL',
    meaning: 'The connection broke. Try again; on a slow link upload one file at a time.',
  },
  {
    text: 'Please Provide Valid File!',
    meaning:
      'The platform found no index.html at the top of the zip. The zip was packed again with a folder around it: upload the one of this folder.',
  },
  {
    text: 'Error! File doesn’t Exist.',
    meaning: 'The name of the uploaded file does not end in .zip. Do not rename it.',
  },
  {
    text: '… must be completed in one go; otherwise your progress will not be saved',
    meaning:
      'The player did not hear from the package in time, often on a slow link. Press Play. If every learner sees it each time, tell the administrators.',
  },
  {
    text: 'Unable to read package…',
    meaning:
      'The check of packages could not open the zip. Compare its SHA-256 with SHA256SUMS: if it differs, it was damaged on the way.',
  },
]

function toFields(section: string, fields: readonly KitField[]): ChecklistField[] {
  return fields.filter(isShown).map((field) => {
    const limit = limitOf(field)
    return {
      id: `${section}-${field.field}`,
      label: field.label,
      name: field.field,
      required: field.required,
      ...(field.value !== undefined && { value: toText(field.value) }),
      ...(limit !== '' && { limit }),
      ...(field.open !== undefined && { open: field.open }),
    }
  })
}

/** What the platform sets itself, and what is empty almost always, would only be in the way. */
function isShown({ by, value }: KitField): boolean {
  return by === undefined || (by === 'portal' && value !== undefined)
}

function emptyFields(fields: readonly KitField[]): Pick<ChecklistSection, 'mayStayEmpty'> {
  const labels = fields.filter((field) => field.by === 'portal' && !isShown(field)).map(({ label }) => label)
  return labels.length === 0 ? {} : { mayStayEmpty: labels.join(', ') }
}

function limitOf({ unit, least, most }: KitField): string {
  if (unit === undefined) return ''
  if (unit === 'bytes' && most !== undefined) return `at most ${most / 1_048_576} MB`
  if (least !== undefined && most !== undefined) return `${least} to ${most} ${unit}`
  if (most !== undefined) return `at most ${most} ${unit}`
  return `in ${unit}`
}

function toText(value: unknown): string {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ')
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : JSON.stringify(value, undefined, 2)
}
