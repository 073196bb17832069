/** Opens a file that came from elsewhere: a sealed hand-off, or a plain case; or says everything that stands in the way. */
export function ImportFile() {
  return null
}
