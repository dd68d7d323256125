import { findCompetency, loadModel } from '@paath/competency'
import type { CompetencyItem } from '@paath/competency'
import type { CompetencyStep, DescribeCompetency } from '@paath/packager'

/**
 * What the packager wants to know of a competency: names and platform ids, from the area down.
 *
 * @param modelId Default: the model of courses that name none.
 */
export function describeCompetencyIn(modelId?: string): DescribeCompetency {
  const model = loadModel(modelId)
  return (key) => findCompetency(key, model)?.path.map(toStep) ?? []
}

/** Ids of a test installation would point to other items on the platform, so they are left out. */
function toStep({ name, externalIds }: CompetencyItem): CompetencyStep {
  const refId = externalIds.find(
    ({ scheme, environment }) => scheme === 'igot-refid' && environment === 'production',
  )
  const identifier = externalIds.find(
    ({ scheme, environment }) => scheme === 'sunbird' && environment !== 'dev',
  )
  return {
    name,
    ...(refId && { refId: refId.value }),
    ...(identifier && { identifier: identifier.value }),
  }
}
