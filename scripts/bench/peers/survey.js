/**
 * The ten questions in SurveyJS, as its own pages say to begin: a model of JSON, the Survey component, its style sheet.
 * Where there was a choice, the one in its favour was taken: the style sheet without its web font, no animations, no
 * validation, no ways of not answering.
 */
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import 'survey-core/survey-core.fontless.css'
import { form } from '../form.ts'

/** @param {import('../form.ts').Question} question */
function elementOf(question) {
  const { id, question: title, why: description, onlyAfter } = question
  const before = form.find((each) => each.id === onlyAfter?.id)
  const operator = before?.kind === 'several' ? 'contains' : '='
  const base = { name: id, title, description, ...(onlyAfter && { visibleIf: `{${onlyAfter.id}} ${operator} '${onlyAfter.value}'` }) }
  switch (question.kind) {
    case 'yes-no':
      return { ...base, type: 'radiogroup', choices: [choice('yes', 'Yes'), choice('no', 'No')] }
    case 'choice':
      return { ...base, type: 'radiogroup', choices: Object.entries(question.options).map(([value, text]) => choice(value, text)) }
    case 'several': {
      const { none, ...others } = question.options
      return { ...base, type: 'checkbox', choices: Object.entries(others).map(([value, text]) => choice(value, text)), showNoneItem: true, noneText: none }
    }
    case 'count':
      return { ...base, type: 'text', inputType: 'number', min: question.min, max: question.max }
    case 'date':
      return { ...base, type: 'text', inputType: 'date' }
  }
}

const choice = (value, text) => ({ value, text })

const survey = new Model({ questionsOnPageMode: 'questionPerPage', elements: form.map(elementOf) })
survey.animationEnabled = false

createRoot(document.getElementById('root')).render(createElement(Survey, { model: survey }))
