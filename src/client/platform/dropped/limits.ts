/** What is put on the page may be anything: more than this is not even looked at. */
export const LIMITS = {
  /** Files of a folder or of a zip, whatever they are. */
  files: 3000,
  /** Folders within folders. */
  depth: 6,
  /** Of a zip as it lies on the disk. */
  zipBytes: 25_000_000,
  /** Of all texts of scenes together, unpacked. */
  textBytes: 30_000_000,
  /** Of one text; of a longer one the beginning is read, and the check says that it is too long. */
  oneTextBytes: 20_000_000,
} as const

/** Megabytes for people, of 1,000,000 bytes. */
export function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000)
}
