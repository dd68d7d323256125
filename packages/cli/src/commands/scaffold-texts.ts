import { readScaffold } from '../scaffold.ts'

/** What a new course says in its `course.yaml`, until its author says it better. */
interface CourseTexts {
  readonly description: string
  readonly audience: string
  readonly objective: string
  /** As YAML. */
  readonly keywords: string
  readonly term: string
  readonly meaning: string
  readonly referenceTitle: string
  readonly referencePublisher: string
  readonly supportName: string
  readonly publisher: string
  readonly firstTitle: string
}

const english: CourseTexts = {
  description:
    'A short course for everyone who meets visitors: how to give an answer that a person can act on.',
  audience: 'Clerks and officers who answer visitors at a counter or on the telephone.',
  objective: 'Prepare an answer that a visitor can act on',
  keywords: '[visitors, counter, public service]',
  term: 'Grievance',
  meaning: 'A complaint about a public service, made in writing so that an office must answer it.',
  referenceTitle: 'Centralised Public Grievance Redress and Monitoring System',
  referencePublisher: 'Department of Administrative Reforms and Public Grievances',
  supportName: 'Training section',
  publisher: 'Your office',
  firstTitle: 'An answer that helps',
}

const hindi: CourseTexts = {
  description: 'आगंतुकों से मिलने वालों के लिए एक छोटा पाठ्यक्रम: ऐसा उत्तर कैसे दें, जिस पर व्यक्ति कुछ कर सके।',
  audience: 'लिपिक और अधिकारी, जो काउंटर पर या फ़ोन पर लोगों को उत्तर देते हैं।',
  objective: 'आगंतुक के लिए ऐसा उत्तर तैयार करना, जिस पर वह कुछ कर सके',
  keywords: '[आगंतुक, काउंटर, जन सेवा]',
  term: 'शिकायत',
  meaning: 'किसी जन सेवा के बारे में लिखित आपत्ति, जिसका उत्तर कार्यालय को देना होता है।',
  referenceTitle: 'केंद्रीकृत लोक शिकायत निवारण और निगरानी प्रणाली',
  referencePublisher: 'प्रशासनिक सुधार और लोक शिकायत विभाग',
  supportName: 'प्रशिक्षण अनुभाग',
  publisher: 'आपका कार्यालय',
  firstTitle: 'उत्तर, जो काम आए',
}

const textsByLanguage: Readonly<Record<string, CourseTexts>> = { en: english, hi: hindi }

/** Are there texts of a new course in this language? */
export function hasTexts(language: string): boolean {
  return Object.hasOwn(textsByLanguage, language)
}

/** Texts of a new course. A language that has none gets the English ones, to be replaced. */
export function courseTexts(language: string): CourseTexts & Readonly<Record<string, string>> {
  return { ...english, ...(hasTexts(language) && textsByLanguage[language]) }
}

/** A module to make. */
export interface NewModule {
  /** The first lesson of a course is another than that of a module that joins it: no question stands twice. */
  readonly scaffold: 'first-module' | 'module'
  /** Default: a title of the sample text. */
  readonly title?: string
  readonly language: string
  /** Number of its first question: ids are unique in a course. */
  readonly firstQuestion: number
  /** Id of the course objective that it serves. */
  readonly courseObjective?: string
}

/** The files of a new module, by path in its course. */
export function moduleFiles(id: string, module: NewModule): Map<string, Uint8Array> {
  const { scaffold, language, firstQuestion, courseObjective } = module
  const { title = courseTexts(language).firstTitle } = module
  const values = {
    title,
    q1: `q${firstQuestion}`,
    q2: `q${firstQuestion + 1}`,
    courseObjective: courseObjective === undefined ? '' : `    course: ${courseObjective}\n`,
  }
  const files = readScaffold(`${scaffold}/${language}`, values) ?? readScaffold(`${scaffold}/en`, values)
  if (files === undefined) throw new Error('The scaffold of a module is missing')
  return new Map([...files].map(([name, bytes]) => [`modules/${id}/${name}`, bytes]))
}
