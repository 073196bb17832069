/** The fields for each kind of answer. Native controls only. Must not know any fact by name: texts come by its id. */
import type { Fact } from '../../engine/law.ts'
import { useSay } from '../language.tsx'
import { useLaw } from '../law-context.tsx'
import { PaperPicture } from '../pictures/PaperPicture.tsx'
import { CountField } from './CountField.tsx'
import { CountryFields } from './CountryFields.tsx'
import { DateFields } from './DateFields.tsx'
import type { Draft, HourReason } from './draft.ts'
import { HourFields } from './HourFields.tsx'
import { OneOf, SeveralOf, type Option } from './Options.tsx'
import type { FieldsProps } from './props.ts'

interface Props extends FieldsProps {
  id: string
  fact: Fact
  hourReasonOf: (draft: Draft) => HourReason | undefined
}

export function Fields({ id, fact, hourReasonOf, ...rest }: Props) {
  const say = useSay()
  const drawings = useLaw().drawings?.[id]
  const options = (values: readonly string[]): Option[] =>
    values.map((value) => {
      const drawn = drawings?.[value]
      const text = say(`facts.${id}.options.${value}`)
      return drawn ? { value, text, looks: say(`facts.${id}.looks.${value}`), picture: <PaperPicture parts={drawn} /> } : { value, text }
    })
  switch (fact.kind) {
    case 'yes-no':
      return <OneOf options={(['yes', 'no'] as const).map((value) => ({ value, text: say(`law.yesNo.${value}`) }))} {...rest} />
    case 'choice':
      return <OneOf options={options(fact.values)} {...rest} />
    case 'several':
      return <SeveralOf options={options(fact.values)} none={fact.none} {...rest} />
    case 'count':
      return <CountField min={fact.min} max={fact.max} {...rest} />
    case 'country':
    case 'countries':
      return <CountryFields codes={fact.values} several={fact.kind === 'countries'} {...rest} />
    case 'date':
      return <DateFields {...rest} />
    case 'instant':
      return (
        <>
          <DateFields {...rest} />
          <HourFields reasonOf={hourReasonOf} />
        </>
      )
  }
}
