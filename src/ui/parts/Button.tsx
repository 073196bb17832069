/** Buttons: one that leads on, one beside it, and a quiet one that looks like a link. All at least 48 px high. */
import type { ComponentProps } from 'preact/compat'
import styles from './Button.module.css'

type ButtonProps = ComponentProps<'button'> & { look?: 'main' | 'second' | 'quiet' }

export function Button({ look = 'main', className, ...rest }: ButtonProps) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ')
  return <button type="button" className={classes} {...rest} />
}
