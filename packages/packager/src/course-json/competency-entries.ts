import type { CompetencyStep, PackedCompetency, PlatformId } from '../competency-path.ts'
import type { CompetencyEntry, CompetencyV6, OpenField } from '../generated/course-json.ts'

/** What is known of a competency on the platform. */
export function toCompetency({ key, level, path }: PackedCompetency): CompetencyEntry {
  const confirmed = path.filter(({ refId, identifier }) => refId?.confirmed && identifier?.confirmed).length
  const seen = path.some(({ refId, identifier }) => refId ?? identifier)
  return {
    key,
    ...(level && { level: level.key }),
    path: path.map(({ names, refId, identifier }) => ({
      name: names['en'] ?? '',
      ...(refId && { refId }),
      ...(identifier && { identifier }),
    })),
    platform: path.length > 0 && confirmed === path.length ? 'known' : seen ? 'partly-known' : 'unknown',
  }
}

/** The platform's own shape, for competencies that the model has. Only ids that are sure. */
export function toCompetenciesV6(competencies: readonly PackedCompetency[]): CompetencyV6[] {
  return competencies.filter(({ path }) => path.length > 0).map(toV6)
}

function toV6({ path: [area, theme, subTheme] }: PackedCompetency): CompetencyV6 {
  return {
    ...levelFields('Area', area),
    ...levelFields('Theme', theme),
    ...(theme && { competencyThemeType: 'theme' as const }),
    ...levelFields('SubTheme', subTheme),
  }
}

function levelFields(level: string, step: CompetencyStep | undefined): Record<string, string> {
  const sure = (id: PlatformId | undefined): id is PlatformId => id?.confirmed === true
  if (!step) return {}
  return {
    [`competency${level}Name`]: step.names['en'] ?? '',
    ...(sure(step.refId) && { [`competency${level}RefId`]: step.refId.value }),
    ...(sure(step.identifier) && { [`competency${level}Identifier`]: step.identifier.value }),
  }
}

/** Say for which competencies the portal has to be asked. */
export function findOpenCompetencies(competencies: readonly PackedCompetency[]): OpenField[] {
  const unknown = competencies.filter((competency) => toCompetency(competency).platform !== 'known')
  if (unknown.length === 0) return []
  const names = unknown.map(({ key, path }) => path.at(-1)?.names['en'] ?? key)
  const why = `Not all of the platform’s ids are known for: ${names.join(', ')}. Choose them by name in the portal.`
  return [{ field: 'competencies_v6', required: true, why }]
}
