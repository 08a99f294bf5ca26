/** A file that was made on the device. */
interface MadeFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** Hands a file to the person at the device: it goes where their browser puts what it saves, and nowhere else. */
export function saveFile({ name, type, text }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
