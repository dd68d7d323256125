/** Columns of the portal's bulk sheet for designations, in its order and spelling. */
export const odcsColumns = [
  'Designation',
  'Competency Area',
  'Competency Theme',
  'Competency SubTheme',
] as const

/** Most rows that the portal takes at once. */
export const odcsLimit = 1000
