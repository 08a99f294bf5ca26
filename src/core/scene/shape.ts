import type { z } from 'zod'
import { ownerOf, problemsOf, valueAt } from './explain-issue.ts'
import { andMore, errorAt, MOST_TOLD, type Problem } from './problem.ts'
import type { KeyPath, YamlSource } from './yaml-source.ts'

type Issue = z.core.$ZodIssue

/** A value with everything taken out that does not fit, so that later checks still see the rest. */
export type Salvaged<T> = T extends readonly (infer U)[]
  ? readonly (Salvaged<U> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Salvaged<T[K]> | undefined }
    : T

/** A file held against its schema: whole where it fits, and always what is left of it. */
export interface Shaped<T> {
  /** The whole value; only where its shape is right. */
  readonly whole?: T
  readonly rest: Salvaged<T>
  readonly problems: readonly Problem[]
}

/** Holds a file against its schema and says each difference in an author's words. */
export function shapeOf<S extends z.ZodType>(schema: S, source: YamlSource): Shaped<z.infer<S>> {
  const crowd = crowdIn(source.value)
  if (crowd) return { rest: {} as Salvaged<z.infer<S>>, problems: [crowdProblem(crowd, source)] }
  const result = schema.safeParse(source.value)
  if (result.success) return { whole: result.data, rest: result.data as Salvaged<z.infer<S>>, problems: [] }
  const { issues } = result.error
  const told = issues.slice(0, MOST_TOLD).flatMap((issue) => problemsOf(issue, schema, source))
  const problems = andMore(told, told.length + Math.max(0, issues.length - MOST_TOLD))
  const rest = structuredClone(source.value)
  for (const issue of issues) takeOut(rest, issue)
  return { rest: rest as Salvaged<z.infer<S>>, problems }
}

/** More in one place than any scene has: ten thousand beats are the most that a file holds. */
const CROWD = 20_000

/** A list or a group with too much in it to be looked at piece by piece; the first that is found. */
function crowdIn(value: unknown): { readonly path: KeyPath; readonly size: number } | undefined {
  const left: { readonly value: unknown; readonly path: KeyPath }[] = [{ value, path: [] }]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue
    const { path } = next
    const keys = Object.keys(next.value)
    if (keys.length > CROWD) return { path, size: keys.length }
    for (const key of keys) {
      const part = (next.value as Readonly<Record<string, unknown>>)[key]
      if (typeof part === 'object')
        left.push({ value: part, path: [...path, Array.isArray(next.value) ? Number(key) : key] })
    }
  }
  return undefined
}

function crowdProblem(
  { path, size }: { readonly path: KeyPath; readonly size: number },
  source: YamlSource,
): Problem {
  const message = `${ownerOf(path)} has ${size} entries; ${CROWD} are the most.`
  return errorAt(source.placeOf(path), 'wrong-value', message)
}

/** Removes what an issue speaks of; list entries become holes, so that later paths still fit. */
function takeOut(value: unknown, issue: Issue): void {
  const gone =
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
  for (const path of gone) {
    const last = path.at(-1)
    const holder = valueAt(value, path.slice(0, -1) as KeyPath)
    if (last === undefined || typeof holder !== 'object' || holder === null) continue
    if (Array.isArray(holder)) holder[Number(last)] = undefined
    else delete (holder as Record<PropertyKey, unknown>)[last]
  }
}
