/** What is kept on this device: the passphrase asked for, then the files behind it. Nothing where nothing is kept. */
export function KeptList() {
  return null
}
