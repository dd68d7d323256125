import type { CompetencyItem } from '../../competency-model.ts'
import { platformNameOf } from '../../platform-name.ts'
import type { ExportProblem, ModelExport } from '../export.ts'
import { faultsOfTags } from './rules.ts'

/**
 * The tag that the portal keeps with a course: a list with one flat object for each sub-theme.
 *
 * The identifiers are those of the platform. Where one is unknown nothing is written: they are never made up.
 */
export const competenciesV6: ModelExport = {
  id: 'competencies-v6',
  title: 'competencies_v6 of the portal',
  extension: 'json',
  faultsOf: faultsOfTags,
  write: ({ model, tags }) => {
    const items = tags?.map(({ item }) => item) ?? model.items.filter(({ rank }) => rank === 'sub-theme')
    const unique = [...new Set(items)]
    const problems = unique.flatMap(({ path }) => path.flatMap(problemOf))
    if (problems.length > 0) return { problems: uniqueProblems(problems) }
    return { text: `${JSON.stringify(unique.map(toTag), null, 2)}\n`, problems: [] }
  },
}

function problemOf(item: CompetencyItem): ExportProblem[] {
  const known = idOf(item, 'sunbird') !== undefined && idOf(item, 'igot-refid') !== undefined
  return known ? [] : [{ code: 'model/unknown-platform-id', data: { key: item.key } }]
}

function uniqueProblems(problems: readonly ExportProblem[]): ExportProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem.data), problem])).values()]
}

function toTag(item: CompetencyItem): Readonly<Record<string, unknown>> {
  const [area, theme, subTheme] = item.path
  if (!area || !theme || !subTheme) throw new Error(`${item.key} is no sub-theme`)
  return {
    competencyAreaName: platformNameOf(area),
    competencyAreaIdentifier: idOf(area, 'sunbird'),
    competencyAreaRefId: idOf(area, 'igot-refid'),
    competencyAreaDescription: describe(area),
    competencyThemeName: platformNameOf(theme),
    competencyThemeIdentifier: idOf(theme, 'sunbird'),
    competencyThemeRefId: idOf(theme, 'igot-refid'),
    competencyThemeType: 'theme',
    competencyThemeDescription: describe(theme),
    competencyThemeAdditionalProperties: propertiesOf(theme),
    competencySubThemeName: platformNameOf(subTheme),
    competencySubThemeIdentifier: idOf(subTheme, 'sunbird'),
    competencySubThemeRefId: idOf(subTheme, 'igot-refid'),
    competencySubThemeDescription: describe(subTheme),
    competencySubThemeAdditionalProperties: propertiesOf(subTheme),
  }
}

function idOf({ externalIds }: CompetencyItem, scheme: 'sunbird' | 'igot-refid'): string | undefined {
  return externalIds.find((id) => id.scheme === scheme)?.value
}

/** The words of the platform where an import brought them, else ours. */
function describe({ platform, definition }: CompetencyItem): string {
  const words = platform?.['description']
  return typeof words === 'string' ? words : (definition ?? '')
}

function propertiesOf({ platform, name }: CompetencyItem): unknown {
  return platform?.['additionalProperties'] ?? { displayName: name }
}
