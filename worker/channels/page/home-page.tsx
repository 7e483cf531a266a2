import type { Language } from '../../contract/index.ts'
import { Layout } from '../../html/layout.tsx'
import { AskForm, ReceiptForm } from './ask-page.tsx'
import { stringsFor } from './strings.ts'
import { WhatThereIs } from './what-there-is.tsx'

interface HomeProps {
  language: Language
  question?: string
  problem?: string
  agency?: string | undefined
  earlier?: string[]
  code?: string
  codeProblem?: string
  /** The language that was asked for, though these pages do not speak it. */
  reader?: Language | undefined
}

/** Ask a question, or come back with a receipt: all of One Stop that works with nothing but HTML. */
export function HomePage({ language, question, problem, agency, earlier = [], code, codeProblem, reader }: HomeProps) {
  const strings = stringsFor(language)
  const other = language === 'es' ? 'en' : 'es'
  return (
    <Layout
      title={strings.ask}
      language={language}
      alternate={{ language: other, href: `/ask?language=${other}`, text: strings.switchLanguage }}
    >
      <h1>{strings.ask}</h1>
      <p>{strings.tagline}</p>
      {reader ? <WhatThereIs language={reader} /> : null}
      <AskForm
        language={language}
        agency={agency}
        earlier={earlier}
        {...(question === undefined ? {} : { question })}
        {...(problem === undefined ? {} : { problem })}
      />
      <ReceiptForm
        language={language}
        {...(code === undefined ? {} : { code })}
        {...(codeProblem === undefined ? {} : { problem: codeProblem })}
      />
    </Layout>
  )
}
