import type { Language } from '../../contract/index.ts'

/** An answer by its title, which leads to its page. */
export function AnswerLink({
  answer: { id, language, title },
}: {
  answer: { id: string; language: Language; title: string }
}) {
  return (
    <a href={`/desk/answers/${id}/${language}`} lang={language}>
      {title}
    </a>
  )
}
