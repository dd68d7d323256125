import type { LmsApi } from '@paath/protocol'

/** How a fake LMS answers. `echo` is the player of iGOT of 2024, `standard` is SCORM 1.2 to the letter. */
export type Manners = 'standard' | 'echo'

const supplied: Readonly<Record<string, string>> = {
  'cmi.objectives._children': 'id,score,status',
  'cmi.interactions._children': 'id,type,result',
}

/** An LMS of SCORM 1.2 in a few lines, whose record a test can read, replace, wipe and break. */
export class FakeLms {
  record: Record<string, string> = {}
  /** Every call, as `LMSSetValue(cmi.core.exit,suspend)`. */
  calls: string[] = []
  isOpen = false
  /** `throws`: every call throws. `refuses`: every write fails. */
  trouble: 'none' | 'throws' | 'refuses' = 'none'
  readonly manners: Manners

  constructor(manners: Manners = 'standard', record: Record<string, string> = {}) {
    this.manners = manners
    this.record = { ...record }
  }

  get api(): LmsApi {
    return {
      LMSInitialize: () => this.answer('LMSInitialize', [], () => this.initialize()),
      LMSGetValue: (element = '') => this.answer('LMSGetValue', [element], () => this.get(element)),
      LMSSetValue: (element = '', value = '') =>
        this.answer('LMSSetValue', [element, value], () => this.set(element, value)),
      LMSCommit: () => this.answer('LMSCommit', [], () => this.commit()),
      LMSFinish: () => this.answer('LMSFinish', [], () => this.finish()),
      LMSGetLastError: () => (this.manners === 'echo' ? '' : '0'),
    }
  }

  /** The values that were written to one element, in order. */
  writesTo(element: string): string[] {
    const start = `LMSSetValue(${element},`
    return this.calls.filter((call) => call.startsWith(start)).map((call) => call.slice(start.length, -1))
  }

  count(name: string): number {
    return this.calls.filter((call) => call.startsWith(`${name}(`)).length
  }

  /** Forget everything, as iGOT's LMSFinish and the clearing of site data do. */
  wipe(): void {
    this.record = {}
    this.isOpen = false
  }

  /** A new launch: the server of iGOT brings back only names that it knows. */
  restore(): void {
    if (this.manners === 'standard') return
    this.record = Object.fromEntries(Object.entries(this.record).filter(([name]) => name.startsWith('cmi.')))
  }

  private answer(name: string, values: readonly string[], act: () => unknown): unknown {
    this.calls.push(`${name}(${values.join(',')})`)
    if (this.trouble === 'throws') throw new Error('the portal is gone')
    return act()
  }

  private initialize(): unknown {
    this.isOpen = true
    return this.manners === 'echo' ? true : 'true'
  }

  private get(element: string): unknown {
    if (!this.isOpen) return this.manners === 'echo' ? false : ''
    const list = /^cmi\.(\w+)\._count$/.exec(element)
    if (this.manners === 'standard' && list) return String(this.countOf(list[1] ?? ''))
    return this.record[element] ?? (this.manners === 'standard' ? supplied[element] : undefined) ?? ''
  }

  private set(element: string, value: string): unknown {
    if (!this.isOpen || this.trouble === 'refuses') return this.manners === 'echo' ? false : 'false'
    this.record[element] = value
    return this.manners === 'echo' ? value : 'true'
  }

  private commit(): unknown {
    if (this.manners === 'echo') return false
    return this.isOpen && this.trouble === 'none' ? 'true' : 'false'
  }

  private finish(): unknown {
    if (this.manners === 'echo') this.wipe()
    this.isOpen = false
    return this.manners === 'echo' ? false : 'true'
  }

  private countOf(list: string): number {
    const ids = Object.keys(this.record).filter((element) => /^cmi\.\w+\.\d+\.id$/.test(element))
    return ids.filter((element) => element.split('.')[1] === list).length
  }
}
