/**
 * What may lie beneath a cover. Covered, it is out of sight and out of reach of keys and screen readers, yet stays as it
 * is, half-written answers too. Must not know what covers it.
 */
import { createContext, useContext, type ReactNode } from 'preact/compat'
import styles from './Beneath.module.css'

const CoveredContext = createContext(false)

export function Beneath({ covered, children }: { covered: boolean; children: ReactNode }) {
  return (
    <CoveredContext value={covered}>
      <div className={styles.beneath} hidden={covered}>
        {children}
      </div>
    </CoveredContext>
  )
}

/** Does something lie over this part of the page? */
export const useCovered = (): boolean => useContext(CoveredContext)
