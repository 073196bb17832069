/**
 * Parts that load on demand. A lazy component shows its fallback for a moment even when it was loaded long ago; what was
 * loaded ahead is shown at once here. Must not know what it loads.
 */
import { lazy, useState, type ComponentType } from 'preact/compat'

/** A component that loads when it is first shown, and what loads it ahead. */
export function onDemand<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): readonly [ComponentType<Props>, () => Promise<void>] {
  let loaded: ComponentType<Props> | undefined
  const Late = lazy(load)
  function OnDemand(props: Props) {
    // Chosen once: another component in the middle would lose what was written.
    const [Part] = useState<ComponentType<Props> | typeof Late>(() => loaded ?? Late)
    return <Part {...props} />
  }
  const ahead = async () => {
    loaded = (await load()).default
  }
  return [OnDemand, ahead]
}
