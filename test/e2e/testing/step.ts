/** One step of a test that has many, each needing the one before. A failure says which step it was. */
export async function step<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Error) error.message = `in the step “${name}”: ${error.message}`
    throw error
  }
}
