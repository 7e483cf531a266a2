// An isolate does one thing at a time: a gate that asks a thousand questions in one go, or a compile of a second, would keep everyone
// who asks waiting until it is through. Long work stops after each small step while somebody is being answered.

/** Long work waits so long, in turns of the event loop, for those who are being answered; then it takes its step: it too is waited for. */
const MOST_TURNS = 10

let answering = 0

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** Lets others be answered: called by long work between steps of a few milliseconds. */
export async function giveWay(): Promise<void> {
  await turn()
  for (let turns = 1; answering > 0 && turns < MOST_TURNS; turns++) await turn()
}

/** Counts somebody as being answered until they are, so that long work gives way to them. */
export async function whileAnswered<Answer>(answer: () => Promise<Answer>): Promise<Answer> {
  answering += 1
  try {
    return await answer()
  } finally {
    answering -= 1
  }
}
