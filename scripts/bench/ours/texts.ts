/**
 * The texts of the ten questions, by the branches of texts that belong to a law. English only, as on the other side: they
 * stand in the place of the texts of the pathways in every language.
 */
import { form } from '../form.ts'

const branches = {
  pathways: { form: { title: 'A place to sleep', about: 'Ten questions of the benchmark.' } },
  facts: Object.fromEntries(
    form.map((question) => [
      question.id,
      {
        label: question.question,
        question: question.question,
        why: question.why,
        ...('options' in question && { options: question.options }),
      },
    ]),
  ),
  findings: {
    'form-told': { title: 'The form is full', text: 'All questions were asked.' },
    'form-ended': { title: 'The end', text: 'There is nothing more to ask.' },
  },
  elements: Object.fromEntries(form.flatMap(({ id, onlyAfter }) => (onlyAfter ? [[`asks-${id}`, 'Asked only after another answer']] : []))),
  deadlines: {},
}

export const texts: Readonly<Record<string, unknown>> = branches

/** Does this branch of texts belong to a law? */
export const isOfLaw = (branch: string): boolean => branch in branches
