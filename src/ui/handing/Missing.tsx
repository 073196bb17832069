/** What a form still misses, said where it is missing; there, but empty, while nothing is. */
import { Icon } from '../parts/Icon.tsx'
import problems from '../question/Problem.module.css'

export function Missing({ id, told }: { id: string; told: string | false }) {
  return (
    <p id={id} role="alert" className={problems.problem}>
      {told && (
        <>
          <Icon name="urgent" />
          <span>{told}</span>
        </>
      )}
    </p>
  )
}
