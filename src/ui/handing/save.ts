/** Gives bytes to the browser to save. Nothing of them stays: the address they had in memory is taken back. */

const secondsToFetch = 10

export function save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Browsers fetch it after the click, at their leisure.
  setTimeout(() => URL.revokeObjectURL(address), secondsToFetch * 1000)
}
