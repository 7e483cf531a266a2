/** Words of people who cannot wait: a roof, food, power, medicine, the police, a court, a border. Somebody in danger is answered by
 * the engine itself; this is for the order of the writers' work. Kept short on purpose: “today” says little. */
const WORDS: RegExp[] = [
  /\b(?:evict\w*|homeless\w*|foreclos\w*|kicked out|lose (?:my|our) (?:home|house|apartment)|sleeping in (?:my|a|the) car)\b/,
  /\b(?:shut ?off|shutoff|cut ?off|disconnect\w*|no (?:heat|power|water|food|money for food)|starving|hungry)\b/,
  /\b(?:emergenc\w+|urgent\w*|right now|immediately|asap|life or death)\b/,
  /\b(?:insulin|out of (?:my )?(?:medicine|medication|meds|pills)|dialysis|chemo\w*|in (?:the )?hospital)\b/,
  /\b(?:deport\w*|detained|detention|arrest\w*|warrant|court (?:date|tomorrow|today)|jail|abus\w+|violen\w+|stalk\w*)\b/,
  /\b(?:stranded|evacuat\w*|flooded|wildfire|tornado|hurricane|stolen identity|identity theft)\b/,
  /\b(?:desaloj\w*|sin (?:techo|hogar|luz|agua|comida|dinero para comer)|cort(?:aron|ar|an) (?:la )?(?:luz|agua|gas)|hambre)\b/,
  /\b(?:emergencia\w*|urgente\w*|ahora mismo|inmediatamente|insulina|hospital|sin medicinas?)\b/,
  /\b(?:deport\w+|deteni\w+|arrest\w+|carcel|corte manana|violencia|abus\w+|varad\w+|evacu\w+|inundac\w+|incendio)\b/,
]

/** Whether who asks so cannot wait. The text may be redacted; accents and case make no difference. */
export function cannotWait(text: string): boolean {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return WORDS.some((words) => words.test(plain))
}
