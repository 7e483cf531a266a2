/** The figures that a plan shows, each of the registry. */
export const PLAN_FIGURES = [
  'plan-channels',
  'standards-met',
  'survey-trust',
  'survey-response-rate',
  'survey-coverage',
  'plan-gaps',
  'plan-reports',
  'plan-spanish',
  'plan-lessons',
  'plan-trainings',
  'plain',
] as const
