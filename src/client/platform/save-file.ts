/** A file that was made on the device. */
type MadeFile = { readonly name: string; readonly type: string } & (
  | { readonly text: string }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
)

/** Hands a file to the person at the device: it goes where their browser puts what it saves, and nowhere else. */
export function saveFile(file: MadeFile): void {
  const blob =
    'text' in file
      ? new Blob([file.text], { type: `${file.type};charset=utf-8` })
      : new Blob([file.bytes], { type: file.type })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  URL.revokeObjectURL(address)
}
