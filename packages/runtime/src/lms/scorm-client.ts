import type { Connection, LessonStatus, Platform } from '@paath/protocol'
import { readDeviceId } from '../device-id.ts'
import { Calls, suspendData } from './calls.ts'
import type { Interaction, LmsClient, Snapshot } from './client.ts'
import type { Dialect } from './dialect.ts'

/**
 * The player of iGOT keeps its values in the site data of the device, for whoever opens the module next, and its server
 * gives back only names that it knows. So this name, with the name of this device as its value, says that all of it was
 * left here. Another device's name can only come from a server, which knows the learner.
 *
 * The portal between 2024 and 2026 gives back every name, this one, too. So beside the device stands the time that the
 * portal had counted when it was written: a record from the server always has more.
 */
const deviceMark = 'paath.device'

const statuses: readonly LessonStatus[] = ['browsed', 'incomplete', 'failed', 'completed', 'passed']

/** Talk to an LMS in one dialect of SCORM. A value is written again only when it changed. */
export class ScormClient implements LmsClient {
  readonly kind: LmsClient['kind']
  readonly learner: string
  readonly mode: LmsClient['mode']
  readonly credit: boolean
  readonly leftover: string
  private readonly device: string | undefined
  private readonly dialect: Dialect
  private readonly calls: Calls
  private written: Record<string, string> = {}
  private objectiveIndexes: Record<string, number> | undefined
  private isOver = false
  private isDirty = false

  constructor(connection: Connection, dialect: Dialect) {
    this.dialect = dialect
    this.calls = new Calls(connection, dialect.functions)
    this.kind = dialect.kind
    const learner = this.calls.get(dialect.learner)
    this.learner = learner === 'null' || learner === 'undefined' ? '' : learner
    const mode = this.calls.get(dialect.mode)
    // Some LMSs give no mode at all; whatever is not browse or review is normal.
    this.mode = mode === 'browse' || mode === 'review' ? mode : 'normal'
    this.credit = this.calls.get(dialect.credit) !== 'no-credit'
    // No LMS of SCORM 2004 may leave out the learner; asking it for a name that it does not know would be a fault.
    if (this.kind === 'scorm2004' && learner === '') this.calls.recognize()
    // Only the player of iGOT says true where the standard has a text, and only there the device needs a name.
    this.device = connection.initialized === true || this.calls.isIgot ? readDeviceId() : undefined
    const mark = this.device === undefined ? '' : this.calls.get(deviceMark)
    this.leftover = mark !== '' && mark === this.ownMark() ? this.disown() : ''
  }

  /** Take away what was left on this device: another learner must get neither the answers nor the status. */
  private disown(): string {
    const text = this.load()
    const values = [...this.dialect.unfinished, [this.dialect.score, ''], [suspendData, '']] as const
    for (const [element, value] of values) this.calls.set(element, value)
    return text
  }

  platform(): Platform {
    return this.calls.isIgot ? 'igot' : 'standard'
  }

  isOpen(): boolean {
    return this.calls.isOpen
  }

  isLost(): boolean {
    return this.calls.isLost
  }

  savesOnLeaving(): boolean {
    return this.calls.isIgot && this.calls.commitsInVain
  }

  load(): string {
    return this.calls.get(suspendData)
  }

  status(): LessonStatus {
    const text = this.dialect
      .readStatus((element) => this.calls.get(element))
      .trim()
      .toLowerCase()
    return statuses.find((status) => status === text) || 'not attempted'
  }

  score(): number | undefined {
    const text = this.calls.get(this.dialect.score)
    const score = parseFloat(text)
    return isNaN(score) ? undefined : score
  }

  open(): void {
    this.put(this.dialect.exit, 'suspend')
  }

  save({ decision, text, location, sessionMilliseconds, objectives }: Snapshot): void {
    const { row, status, score } = decision
    if (!row.place || this.isOver) return
    this.put(this.dialect.exit, 'suspend')
    this.put(this.dialect.sessionTime, this.dialect.formatTime(sessionMilliseconds))
    this.put(this.dialect.location, location)
    this.put(suspendData, text)
    if (this.calls.isIgot && this.device !== undefined) this.put(deviceMark, this.ownMark())
    if (row.objectives) this.putObjectives(objectives)
    if (score !== undefined)
      this.dialect.scores(score).forEach(([element, value]) => this.put(element, value))
    if (status !== undefined)
      this.dialect.status(status).forEach(([element, value]) => this.put(element, value))
  }

  record(interaction: Interaction): void {
    if (this.isOver || this.calls.isIgot) return
    if (this.calls.get('cmi.interactions._children') === '') return
    const index = this.interactionIndex(interaction.id)
    for (const [element, value] of this.dialect.interaction(interaction)) {
      this.put(`cmi.interactions.${index}.${element}`, value)
    }
  }

  commit(): void {
    if (this.isOver || !this.isDirty) return
    this.calls.commit()
    this.isDirty = this.calls.isLost
  }

  finish(): void {
    if (this.isOver || !this.calls.followsStandard) return
    if (this.dialect.commitsBeforeFinish) this.commit()
    this.isOver = true
    this.calls.finish()
  }

  forget(): void {
    this.written = {}
    this.objectiveIndexes = undefined
  }

  reopen(): void {
    if (this.calls.isIgot) this.calls.reopen()
  }

  isFinished(): boolean {
    return this.isOver
  }

  private ownMark(): string {
    return `${this.device} ${this.calls.get('spentTime')}`
  }

  private put(element: string, value: string): void {
    if (this.written[element] === value) return
    this.written[element] = value
    this.isDirty = true
    this.calls.set(element, value)
    if (this.calls.isLost) delete this.written[element]
  }

  private putObjectives(objectives: Snapshot['objectives']): void {
    const indexes = this.objectiveIndexes || this.indexObjectives(objectives)
    this.objectiveIndexes = indexes
    let done = 0
    for (const objective of objectives) {
      if (objective.done) done++
      const index = indexes[objectiveId(objective.id)]
      if (index === undefined) continue
      const status = objective.done ? 'completed' : 'not attempted'
      this.put(`cmi.objectives.${index}.${this.dialect.objectiveStatus}`, status)
    }
    if (this.calls.isIgot) this.putProgress(done, objectives.length)
  }

  /**
   * Write the ids of all objectives, so that the LMS knows how many there are, and find their places.
   * The LMS may have objectives of its own before ours.
   */
  private indexObjectives(objectives: Snapshot['objectives']): Record<string, number> {
    const indexes: Record<string, number> = {}
    const { isIgot } = this.calls
    if (!isIgot && this.calls.get('cmi.objectives._children') === '') return indexes
    let count = isIgot ? 0 : this.countOf('objectives')
    for (let index = 0; index < count; index++) indexes[this.calls.get(`cmi.objectives.${index}.id`)] = index
    for (const { id } of objectives) {
      const name = objectiveId(id)
      if (indexes[name] !== undefined) continue
      indexes[name] = count
      this.put(`cmi.objectives.${count}.id`, name)
      count++
    }
    return indexes
  }

  /** The player of iGOT reads an element of SCORM 2004 from packages of 1.2, too. */
  private putProgress(done: number, all: number): void {
    if (all > 0) this.put('cmi.progress_measure', String(Math.floor((100 * done) / all) / 100))
  }

  private interactionIndex(id: string): number {
    const count = this.countOf('interactions')
    for (let index = 0; index < count && !this.dialect.journals; index++) {
      if (this.calls.get(`cmi.interactions.${index}.id`) === id) return index
    }
    return count
  }

  private countOf(list: 'objectives' | 'interactions'): number {
    const count = parseInt(this.calls.get(`cmi.${list}._count`), 10)
    return count > 0 ? count : 0
  }
}

/**
 * A word of letters, digits and `_`: what every LMS takes. Two screens never get the same one: ids have no capitals, so
 * `Z` tells the `_` between a chapter and its screen from the `-` in either.
 */
function objectiveId(screen: string): string {
  return screen.replace(/_/g, 'Z').replace(/-/g, '_')
}
