import type { z } from 'zod'
import { problemsOf, valueAt } from './explain-issue.ts'
import type { Problem } from './problem.ts'
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
  const result = schema.safeParse(source.value)
  if (result.success) return { whole: result.data, rest: result.data as Salvaged<z.infer<S>>, problems: [] }
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, schema, source))
  const rest = structuredClone(source.value)
  for (const issue of result.error.issues) takeOut(rest, issue)
  return { rest: rest as Salvaged<z.infer<S>>, problems }
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
