/** Hands a file to the user as a download, under its own name. Nothing leaves the machine. */
export function offerFile(name: string, mime: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
