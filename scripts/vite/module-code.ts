/** A key of a table and the code that stands for it. */
export type Row = readonly [key: string, code: string]

/** The code that exports a plain value. */
export function exported(name: string, value: unknown): string {
  return `export const ${name} = ${JSON.stringify(value)}\n`
}

/** The code that exports an object of functions. */
export function table(name: string, rows: readonly Row[]): string {
  return `export const ${name} = ${braces(rows)}\n`
}

/** The code of an object. */
export function braces(rows: readonly Row[]): string {
  return `{${rows.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(', ')}}`
}

/** The code of a function that fetches a part of the content, or one thing of it. */
export function importing(part: string, only?: string): string {
  const call = `import(${JSON.stringify(`virtual:scenes/${part}`)})`
  return only === undefined ? `() => ${call}` : `() => ${call}.then((part) => part.${only})`
}
