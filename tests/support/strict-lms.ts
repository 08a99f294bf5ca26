type Rule = (value: string) => boolean
const atMost =
  (length: number): Rule =>
  (value) =>
    value.length <= length
const oneOf =
  (...values: string[]): Rule =>
  (value) =>
    values.includes(value)
const decimal =
  (from: number, to: number): Rule =>
  (value) =>
    /^-?\d{1,3}(\.\d{1,7})?$/.test(value) && Number(value) >= from && Number(value) <= to

/** The data models as Moodle checks them; for the later edition with the place limited as in the earlier one. */
const RULES: Readonly<Record<'1.2' | '2004', Readonly<Record<string, Rule>>>> = {
  '1.2': {
    'cmi.core.lesson_status': oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    'cmi.core.lesson_location': atMost(255),
    'cmi.suspend_data': atMost(4096),
    'cmi.core.score.raw': decimal(0, 100),
    'cmi.core.score.min': decimal(0, 100),
    'cmi.core.score.max': decimal(0, 100),
    'cmi.core.session_time': (value) => /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value),
    'cmi.core.exit': oneOf('time-out', 'suspend', 'logout', ''),
  },
  '2004': {
    'cmi.completion_status': oneOf('completed', 'incomplete', 'not attempted', 'unknown'),
    'cmi.location': atMost(255),
    'cmi.suspend_data': atMost(4096),
    'cmi.score.raw': decimal(0, 100),
    'cmi.score.min': decimal(0, 100),
    'cmi.score.max': decimal(0, 100),
    'cmi.score.scaled': decimal(-1, 1),
    'cmi.progress_measure': decimal(0, 1),
    'cmi.session_time': (value) => /^PT\d{1,4}H\d{1,2}M\d{1,2}(\.\d{1,2})?S$/.test(value),
    'cmi.exit': oneOf('time-out', 'suspend', 'logout', 'normal', ''),
  },
}

const STATUS = { '1.2': 'cmi.core.lesson_status', '2004': 'cmi.completion_status' } as const
const EXIT = { '1.2': 'cmi.core.exit', '2004': 'cmi.exit' } as const
const MODE = { '1.2': 'cmi.core.lesson_mode', '2004': 'cmi.mode' } as const

/** An LMS that takes nothing which is not exactly right, and remembers what it was told. */
export class StrictLms {
  /** What was kept at the last commit. */
  kept: Record<string, string> = {}
  /** Every value that was refused, and every call at the wrong time. */
  readonly complaints: string[] = []
  commits = 0
  /** Takes nothing any more, as when a student was signed out. */
  isDeaf = false
  mode = 'normal'
  private now: Record<string, string> = {}
  private isOpen = false

  constructor(readonly edition: '1.2' | '2004') {}

  /** The windows around the lesson, with the LMS in them. */
  windows() {
    const api = { '1.2': this.api12(), '2004': this.api2004() }[this.edition]
    const name = this.edition === '1.2' ? 'API' : 'API_1484_11'
    return { parent: { parent: null, opener: null, [name]: api }, opener: null }
  }

  private api12() {
    return {
      LMSInitialize: () => this.open(),
      LMSGetValue: (element: string) => this.get(element),
      LMSSetValue: (element: string, value: string) => this.set(element, value),
      LMSCommit: () => this.commit(),
      LMSFinish: () => this.close(),
    }
  }

  private api2004() {
    return {
      Initialize: () => this.open(),
      GetValue: (element: string) => this.get(element),
      SetValue: (element: string, value: string) => this.set(element, value),
      Commit: () => this.commit(),
      Terminate: () => this.close(),
    }
  }

  private open(): string {
    if (this.isOpen) return this.refuse('initialized twice')
    const isSuspended = this.kept[EXIT[this.edition]] === 'suspend'
    this.now = this.edition === '1.2' || isSuspended ? { ...this.kept } : {}
    this.isOpen = true
    return 'true'
  }

  private get(element: string): string {
    if (!this.isOpen) return this.refuse(`asked for ${element} when closed`)
    if (element === MODE[this.edition]) return this.mode
    if (element === STATUS[this.edition]) return this.now[element] ?? 'not attempted'
    return this.now[element] ?? ''
  }

  private set(element: string, value: string): string {
    if (this.isDeaf) return 'false'
    if (!this.isOpen) return this.refuse(`set ${element} when closed`)
    if (!RULES[this.edition][element]?.(value)) return this.refuse(`${element} = "${value}"`)
    if (/[^\x20-\x7e]/.test(value)) return this.refuse(`${element} is not ASCII`)
    this.now[element] = value
    return 'true'
  }

  private commit(): string {
    if (this.isDeaf) return 'false'
    if (!this.isOpen) return this.refuse('commit when closed')
    this.kept = { ...this.now }
    this.commits += 1
    return 'true'
  }

  private close(): string {
    if (this.isDeaf) return 'false'
    if (!this.isOpen) return this.refuse('finished twice')
    this.kept = { ...this.now }
    this.isOpen = false
    return 'true'
  }

  private refuse(complaint: string): string {
    this.complaints.push(complaint)
    return 'false'
  }
}
