import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../src/course-json/course-json.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema as object)

/** Validate a `course.json` against its schema. Gives the faults in words. */
export function findCourseJsonFaults(text: string): string[] {
  return validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
