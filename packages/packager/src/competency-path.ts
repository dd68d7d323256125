/** One step on the way to a competency: area, theme or sub-theme. */
export interface CompetencyStep {
  /** Name in English. */
  readonly name: string
  /** Code on the platform, such as `COMAREA-000003`. Absent where nobody knows it: it is never made up. */
  readonly refId?: string
  /** Identifier in the platform's framework, such as `kcmfinal_fw_competencyarea_<uuid>`. */
  readonly identifier?: string
}

/** The steps of a competency, from its area down. Empty if the key is unknown. */
export type DescribeCompetency = (key: string) => readonly CompetencyStep[]

/** For models that nobody gave: no competency is known. */
export const noCompetencies: DescribeCompetency = () => []
