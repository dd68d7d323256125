import { faultsOfJson } from '../faults-of-json.ts'

/**
 * What a `competencies_v6` list must be: fifteen keys for each tag, in the order of the portal.
 *
 * @spec iGOT, competencies_v6: keys and forms as in the content records and mock data of the portal; its own JSON Schema leaves
 * the objects open
 */
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

const ranks = [
  ['Area', 'competencyarea', 'COMAREA'],
  ['Theme', 'theme', 'COMTHEME'],
  ['SubTheme', 'subtheme', 'COMSUBTHEME'],
] as const

type Test = (value: unknown) => boolean

const isText: Test = (value) => typeof value === 'string'
const isFilled: Test = (value) => typeof value === 'string' && value.trim() !== ''
const isLike =
  (pattern: string): Test =>
  (value) =>
    typeof value === 'string' && new RegExp(`^${pattern}$`, 'u').test(value)

/** Keys of a tag in their order, and what each must hold. */
export const tagRules: ReadonlyMap<string, Test> = new Map(
  ranks.flatMap(([rank, category, counter]): [string, Test][] => [
    [`competency${rank}Name`, isFilled],
    [`competency${rank}Identifier`, isLike(`kcmfinal_fw_${category}_${uuid}`)],
    // A reference is a counter of the installation; in some installations it is the bare UUID.
    [`competency${rank}RefId`, isLike(`(?:${counter}-\\d{6}|${uuid})`)],
    ...(rank === 'Theme' ? [['competencyThemeType', isFilled] as [string, Test]] : []),
    [`competency${rank}Description`, isText],
    ...(rank === 'Area' ? [] : [[`competency${rank}AdditionalProperties`, isProperties] as [string, Test]]),
  ]),
)

function isProperties(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { displayName, timeStamp } = value as { displayName?: unknown; timeStamp?: unknown }
  return isFilled(displayName) && (timeStamp === undefined || typeof timeStamp === 'number')
}

/** What in a text breaks the rules of the list, each with its place. */
export function faultsOfTags(text: string): string[] {
  return faultsOfJson(text, (value) =>
    Array.isArray(value) ? value.flatMap((tag, at) => faultsOfTag(tag, at)) : ['the text is no list'],
  )
}

function faultsOfTag(tag: unknown, at: number): string[] {
  if (typeof tag !== 'object' || tag === null) return [`${at}: is no object`]
  const record = tag as Readonly<Record<string, unknown>>
  const keys = [...tagRules.keys()]
  if (Object.keys(record).join(' ') !== keys.join(' '))
    return [`${at}: does not have the ${keys.length} keys`]
  return keys
    .filter((key) => !tagRules.get(key)?.(record[key]))
    .map((key) => `${at}/${key}: has another form`)
}
