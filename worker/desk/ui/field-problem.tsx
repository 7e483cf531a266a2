/** Of a reason that somebody gives: for closing a gap, archiving, rolling back, publishing all the same. */
export const REASON_CHARACTERS = 300

/** What is wrong with a field, above it, so that it is read before the field. */
export function FieldProblem({ id, text }: { id: string; text: string | undefined }) {
  return text ? (
    <p class="problem" id={id}>
      {text}
    </p>
  ) : null
}
