/** The kinds of danger, each with the answer for it and whom to call, first first: contacts as `agency/contact`. */
export const DANGER_KINDS = {
  suicide: { answer: 'suicide-crisis-help', lines: ['hhs/lifeline', 'hhs/emergency'] },
  medical: { answer: 'emergency-call-911', lines: ['hhs/emergency'] },
  poison: { answer: 'poison-help', lines: ['hhs/poison', 'hhs/emergency'] },
  overdose: { answer: 'emergency-call-911', lines: ['hhs/emergency', 'hhs/poison'] },
  withdrawal: { answer: 'drug-alcohol-help', lines: ['hhs/emergency', 'hhs/treatment', 'hhs/lifeline'] },
  violence: { answer: 'domestic-violence-help', lines: ['hhs/emergency', 'hhs/domestic-violence'] },
  assault: { answer: 'emergency-call-911', lines: ['hhs/emergency', 'justice/victims', 'hhs/domestic-violence'] },
  stalking: { answer: 'emergency-call-911', lines: ['hhs/emergency', 'justice/victims'] },
  intruder: { answer: 'emergency-call-911', lines: ['hhs/emergency'] },
  weapon: { answer: 'emergency-call-911', lines: ['hhs/emergency', 'hhs/lifeline'] },
  child: { answer: 'child-abuse-help', lines: ['hhs/emergency', 'hhs/childhelp'] },
  elder: { answer: 'elder-abuse-help', lines: ['hhs/emergency', 'hhs/eldercare'] },
  trafficking: { answer: 'human-trafficking-help', lines: ['hhs/emergency', 'hhs/trafficking'] },
  missing: { answer: 'missing-person', lines: ['hhs/emergency', 'justice/missing-children'] },
  newborn: { answer: 'emergency-call-911', lines: ['hhs/emergency', 'hhs/childhelp'] },
  scam: { answer: undefined, lines: ['justice/elder-fraud', 'ftc/main', 'hhs/emergency'] },
  fire: { answer: 'emergency-call-911', lines: ['hhs/emergency'] },
  gas: { answer: 'carbon-monoxide-heat-cold', lines: ['hhs/emergency', 'hhs/poison'] },
  disaster: { answer: 'disaster-now-shelter', lines: ['hhs/emergency', 'hhs/local-help'] },
  heat: { answer: 'carbon-monoxide-heat-cold', lines: ['hhs/emergency', 'hhs/local-help'] },
  shelter: { answer: 'homeless-tonight-211', lines: ['hhs/local-help'] },
  hunger: { answer: undefined, lines: ['hhs/local-help', 'usda/hunger'] },
} as const satisfies Record<string, { answer: string | undefined; lines: readonly string[] }>

export type DangerKind = keyof typeof DANGER_KINDS

/** Whom to call for the danger that an answer is for, first first: of its first kind, where it is for several. None where it is for none. */
export function linesOfAnswer(id: string): readonly string[] {
  return Object.values(DANGER_KINDS).find(({ answer }) => answer === id)?.lines ?? []
}
