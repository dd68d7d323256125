import type { Report } from '@paath/diagnostics'
import type { KitField, KitValue } from '../generated/course-json.ts'
import { portalFields } from './portal-fields.ts'
import type { PortalField, PortalLevel } from './portal-fields.ts'

/** What is known of one form. */
export interface KnownForm {
  readonly level: PortalLevel
  /** Values by the portal's name of the field. */
  readonly values: Readonly<Record<string, unknown>>
  /** Numbers that a limit is about, for fields whose value is not itself counted: bytes of a picture. */
  readonly amounts?: Readonly<Record<string, number>>
  /** The file that people write it in. */
  readonly file: string
}

/** Fields that the course files answer; a demanded one of these that is empty is a fault of the files. */
const ofFiles = new Set(['name', 'description', 'instructions', 'duration', 'license'])

/**
 * Fill a form of the portal in its own order, and hold each field against its limit.
 *
 * @param report Receives `kit/field-missing` and `kit/field-limit`.
 */
export function fillFields({ level, values, amounts = {}, file }: KnownForm, report: Report): KitField[] {
  return portalFields
    .filter(({ levels }) => levels.includes(level))
    .map((field) => {
      const { name, label, unit, least, most, choices, open, fixed, by } = field
      const value = values[name] ?? fixed?.[level]
      const required = field.required.includes(level)
      const isOpen = isEmpty(value)
      if (isOpen && required && ofFiles.has(name))
        report('kit/field-missing', { field: name, level }, { file })
      const fault = isOpen ? undefined : findFault(field, value, amounts[name])
      if (fault) report('kit/field-limit', { field: name, level, ...fault }, { file }, softened(name))
      return {
        field: name,
        label,
        required,
        ...(!isOpen && { value: value as KitValue }),
        ...(unit && { unit }),
        ...(least !== undefined && { least }),
        ...(most !== undefined && { most }),
        ...(choices && { choices: [...choices] }),
        ...(by && { by }),
        ...((isOpen || isOutside(field, value)) && { open }),
      }
    })
}

/** The limit of descriptions is in the platform's schema, and no public source says that it is applied. */
function softened(name: string): { severity: 'warning' } | undefined {
  return name === 'description' ? { severity: 'warning' } : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || value === 0 || (Array.isArray(value) && value.length === 0)
}

/** A value that is none of the choices is said to people, not refused: somebody can add it to the list. */
function isOutside({ choices }: PortalField, value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value]
  return choices !== undefined && !values.every((one) => choices.includes(String(one)))
}

function findFault(
  { unit, least = 0, most = Number.POSITIVE_INFINITY }: PortalField,
  value: unknown,
  amount?: number,
): { actual: string; limit: string } | undefined {
  const count = amount ?? (typeof value === 'number' ? value : Array.from(String(value)).length)
  if (unit === undefined || (count >= least && count <= most)) return undefined
  const limit = count < least ? `at least ${least}` : `at most ${most}`
  return { actual: `${count} ${unit}`, limit: `${limit} ${unit}` }
}
