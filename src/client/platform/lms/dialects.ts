/** How the two editions of SCORM call what we need; all else is the same. */
export interface Dialect {
  /** The object that the LMS puts into one of the windows around the page. */
  readonly api: 'API' | 'API_1484_11'
  readonly calls: Readonly<Record<'initialize' | 'get' | 'set' | 'commit' | 'terminate', string>>
  readonly elements: Readonly<
    Record<'status' | 'mode' | 'location' | 'place' | 'time' | 'exit' | 'raw' | 'min' | 'max', string>
  >
  /** What the later edition wants besides. */
  readonly share: readonly string[]
  /** What `exit` says when all is done. */
  readonly over: '' | 'normal'
  /** Milliseconds as the edition writes a time that has passed. */
  timeOf(ms: number): string
}

/** The most hours that fit into a time of SCORM 1.2. */
const MOST_HOURS = 9999

/** Hours, minutes and seconds with a hundredth, such as `0001:02:03.45`. */
export function timespanOf(ms: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(ms / 10)), (MOST_HOURS + 1) * 360_000 - 1)
  const digits = (number: number, length: number) => String(number).padStart(length, '0')
  const seconds = Math.floor(hundredths / 100)
  const clock = [Math.floor(seconds / 3600) % 10_000, Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, minutes = 0, rest = 0] = clock
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(rest, 2)}.${digits(hundredths % 100, 2)}`
}

/** The same as a duration of ISO 8601, such as `PT1H2M3.45S`. */
export function durationOf(ms: number): string {
  const hundredths = Math.max(0, Math.round(ms / 10))
  const seconds = Math.floor(hundredths / 100)
  const rest = Number(((hundredths % 6000) / 100).toFixed(2))
  return `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${rest}S`
}

/** SCORM 1.2 and SCORM 2004, 4th edition. */
export const DIALECTS: Readonly<Record<'1.2' | '2004', Dialect>> = {
  '1.2': {
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      terminate: 'LMSFinish',
    },
    elements: {
      status: 'cmi.core.lesson_status',
      mode: 'cmi.core.lesson_mode',
      location: 'cmi.core.lesson_location',
      place: 'cmi.suspend_data',
      time: 'cmi.core.session_time',
      exit: 'cmi.core.exit',
      raw: 'cmi.core.score.raw',
      min: 'cmi.core.score.min',
      max: 'cmi.core.score.max',
    },
    share: [],
    over: '',
    timeOf: timespanOf,
  },
  '2004': {
    api: 'API_1484_11',
    calls: {
      initialize: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      terminate: 'Terminate',
    },
    elements: {
      status: 'cmi.completion_status',
      mode: 'cmi.mode',
      location: 'cmi.location',
      place: 'cmi.suspend_data',
      time: 'cmi.session_time',
      exit: 'cmi.exit',
      raw: 'cmi.score.raw',
      min: 'cmi.score.min',
      max: 'cmi.score.max',
    },
    share: ['cmi.score.scaled', 'cmi.progress_measure'],
    over: 'normal',
    timeOf: durationOf,
  },
}
