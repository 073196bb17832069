/** Gives the advocate a file that was made here. Nothing goes over a network; where it is put is theirs to choose. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has the file by then; the address must not stay.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
