/** The question ids of a course, so that a question without one gets a name that is free. */
export interface QuestionIds {
  /** Every id that an author wrote anywhere in the course. */
  readonly written: ReadonlySet<string>
  /** Ids in use so far, each with the file it is in. */
  readonly used: Map<string, string>
}

/** Start with the ids that authors wrote. */
export function createQuestionIds(written: Iterable<string> = []): QuestionIds {
  return { written: new Set(written), used: new Map() }
}

/** The first free `q1`, `q2`, … */
export function nextQuestionId({ written, used }: QuestionIds): string {
  for (let number = 1; ; number++) {
    const id = `q${number}`
    if (!written.has(id) && !used.has(id)) return id
  }
}
