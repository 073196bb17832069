/** Tells a page as it was built, which knows no device and no day, from the same page once the app has taken it over. */
import { useEffect, useState } from 'preact/compat'

/** False while a page is drawn at build and as it is taken over; then true. Both must show the very same at first. */
export function useTakenOver(): boolean {
  const [taken, setTaken] = useState(false)
  useEffect(() => setTaken(true), [])
  return taken
}
