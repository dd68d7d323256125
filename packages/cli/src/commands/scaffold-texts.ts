import { readScaffold } from '../scaffold.ts'

/** What a new course says in its `course.yaml`, until its author says it better. */
interface CourseTexts {
  readonly description: string
  readonly audience: string
  readonly objective: string
  readonly supportName: string
  readonly publisher: string
  readonly firstTitle: string
}

const english: CourseTexts = {
  description:
    'A short course for everyone who meets visitors: how to give an answer that a person can act on.',
  audience: 'Clerks and officers who answer visitors at a counter or on the telephone.',
  objective: 'Give a visitor an answer that they can act on',
  supportName: 'Training section',
  publisher: 'Your office',
  firstTitle: 'An answer that helps',
}

const hindi: CourseTexts = {
  description: 'आगंतुकों से मिलने वालों के लिए एक छोटा पाठ्यक्रम: ऐसा उत्तर कैसे दें, जिस पर व्यक्ति कुछ कर सके।',
  audience: 'लिपिक और अधिकारी, जो काउंटर पर या फ़ोन पर लोगों को उत्तर देते हैं।',
  objective: 'आगंतुक को ऐसा उत्तर देना, जिस पर वह कुछ कर सके',
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

/** The files of a new module, by path in its course. */
export function moduleFiles(
  id: string,
  { title, language, firstQuestion }: { title?: string; language: string; firstQuestion: number },
): Map<string, Uint8Array> {
  const values = {
    title: title ?? courseTexts(language).firstTitle,
    q1: `q${firstQuestion}`,
    q2: `q${firstQuestion + 1}`,
  }
  const files = readScaffold(`module/${language}`, values) ?? readScaffold('module/en', values)
  if (files === undefined) throw new Error('The scaffold of a module is missing')
  return new Map([...files].map(([name, bytes]) => [`modules/${id}/${name}`, bytes]))
}
