import type { DangerKind } from './danger-kinds.ts'

/** Which signs, near each other, say which danger. `signs` all stand within `words` words of one stretch (14 unless said); none of `unless` stands near. */
export interface DangerRule {
  kind: DangerKind
  signs: string[]
  words: number
  unless: string[]
}

const WORDS = 14

/** "kind: sign + sign @20 !calm !past" on each line. */
const LINES = `
suicide: endLife !study !figure !prevention !policyEnd
suicide: goodbye + giveAway @60
suicide: giveAway + lifeDone @60
suicide: goodbye + lifeDone @40 !past !figure
suicide: lifeDone + means @30 !study !work !past !figure
suicide: hauntedBy + means @12 !study !work !past !insurance !animal
suicide: goodbye + means @40 !past
suicide: lifeDone + lifeDone @40 !past !figure
suicide: voices !study !work !past
suicide: selfHarm + child @25 !study !work !past
suicide: selfHarm + longSleeves @30
suicide: selfHarm + now @25 !study !work !past !figure
suicide: selfHarm + dear @8 !letters !study !work !past
medical: breathing !study !past !figure
medical: sting + breathing @40
medical: sting + illNow @25 !past
medical: notWaking !study !past
medical: chest !study !past !figure
medical: numb + chest @40
medical: numb + speech @40 !past
medical: numb + face @40 !past
medical: numb + illNow @25 !past
medical: face !past !study
medical: face + speech @30 !past
medical: face + numb @40 !past
medical: speech + now @14 !past !study !machine !figure
medical: bleeding + thinner @40 !past !study
medical: bleeding + now @20 !past !study !figure
medical: bleeding + body @10 !past !study !figure
medical: seizure + now @25 !past !study
medical: seizure + dear @6 !past !study !ice
medical: fall + onFloor @30 !past
medical: onFloor + elder @20 !past
medical: onFloor + bodyWrong @25 !past
medical: babySick + notWaking @25
medical: babySick + fever @12 !past !insurance
medical: birth + now @25 !past !study !work
medical: birth + outThere @30
medical: burn + child @12 !past !study
medical: burn + bodyWrong @12 !past !study
medical: diabetes + notWaking @40
medical: diabetes + speech @30 !past
medical: diabetes + illNow @20 !past !insurance
medical: diabetes + headSymptom @20 !past !insurance
medical: outOfMeds !study !work !past !insurance
medical: drownBody !vaccine !past !insurance !study
medical: sting + bitten @14 !past !study !mail
poison: swallow + poison + child @25 !animal !study !work !past !notSwallowed
poison: swallow + poison @8 !animal !study !work !past !notSwallowed !figure
poison: poison + illNow @30 !animal !study !work !past !notSwallowed
poison: swallow + pills + child @20 !study !work !past !notSwallowed !insurance
poison: pills + tooMany @14 !study !work !past !insurance
poison: pills + illNow + swallow @30 !past !insurance !work
poison: pills + induce @30 !past !insurance
poison: poison + induce @30 !past !animal
overdose: overdose + bodyWrong @30 !study !work !past
overdose: overdose + notWaking @40 !work
overdose: overdose + breathing @40 !work
overdose: overdose + now @14 !study !work !past
withdrawal: withdrawal + tremor @45 !study !work !past
violence: dear + hit @10 !study !work !past !figure
violence: dear + controls @14 !study !work !past !figure
violence: controls + hiding @40 !past
violence: hit + hiding @40 !past !study !work
violence: hit + stayAway @40 !past !study !work
violence: dear + hiding + child @20 !past !study !work
violence: hiding + dear @8 !past !study !work !figure
violence: controls + stayAway @40 !past
assault: raped !study !work !past !figure
assault: hit + raped @40 !past
stalking: follow + now @20 !past !study !machine
stalking: follow + follow @30 !past !machine
stalking: follow + dear @10 !past !machine !study
intruder: intruder + hidden @30 !past !study !work !insurance
intruder: intruder + now @14 !past !study !work !machine
intruder: intruder !past !study !work !machine !insurance
weapon: shots + now @14 !past !study !work !vaccine
weapon: shots + outThere @14 !past !study !work !vaccine
weapon: armed + now @14 !past !study !work
weapon: armed + dear @10 !past !study !work
weapon: armed + massThreat @60
weapon: massThreat + school @30 !study !work !past !figure
weapon: massThreat + armed @60 !past
weapon: massThreat + now @14 !study !work !past !figure
weapon: massThreat + dear @14 !study !work !past !figure
child: child + childHurt @20 !study !work !past !figure
child: child + childAlone @16 !study !work !past
child: childHurt + now @40 !study !work !past !figure
child: child + hit @12 !study !work !past !figure
elder: elder + neglect @30 !study !work !past
elder: keeper + neglect @40 !study !work !past
violence: hit + dear @16 !past !study !work !figure !insurance
elder: keeper + hit @12 !study !work !past
trafficking: heldWork + lockedWork @50 !study !past !work2
trafficking: boss + heldWork @16 !study !past !work2 !insurance
trafficking: boss + lockedWork @16 !study !past !machine
trafficking: heldWork + dear @10 !study !past !insurance !work2
missing: missWho + missing + missNow @40 !study !past !machine
missing: missWho + missing @8 !study !past !machine !work !paper
newborn: newborn + cantKeep @50 !study !past
scam: scamNow + scamWho @25 !past !study !work
fire: fire + firePlace @14 !past !study !work !insurance !figure
fire: fire + now @12 !past !study !work !insurance !figure
gas: gas !past !study !work !insurance
gas: co + alarm @14 !past !study !work !insurance
gas: co + headache @80 !past !study !work
gas: alarm + headache @25
gas: co + inside @14 !landlordDuty !past !study !work !insurance
disaster: water + now @40 !past !study !work !insurance
disaster: water !past !study !work !insurance
disaster: storm + stormNow @14 !past !study !work !insurance
disaster: wire + wireNow @25 !past !study !work !insurance
heat: heat + frail @25 !past !study !work !insurance
heat: frail + notAnswering @30 !past !study !machine !work3
heat: cold + frail @16 !past !study !work !insurance
shelter: outTonight !study !work !past
shelter: putOut + tonight @45 !study !work !past !insurance !account
hunger: noFood + hungerNow @14 !study !work !past !figure
hunger: noFood + child @14 !study !work !past !figure
suicide: voices + armed @40
suicide: goodbye + notAnswering @40 !past
suicide: goodbye + phoneOff @40
suicide: giveAway + goodbye @60
suicide: goodbye + lastThings @30 !past
suicide: selfHarm + longSleeves @12 !study !work !past
suicide: lifeDone + benefitsAfter @25 !past !planning !nice
suicide: hiding + endLife @40
medical: face + dear @6 !past !study !figure
medical: numb + fall @25 !past
medical: fall + hurtHead @25 !past
medical: bleeding + dear @6 !past !study !figure
medical: wreck + wreckNow @20 !past !study !work !insurance
medical: diabetes + confusedNow @16 !past
poison: poison + poison + breathing @40
poison: poison + poison @6 !animal !study !work !past !insurance
poison: swallow + tooMany + pills @30 !past !study
assault: dangerMan + raped @20 !past !study
stalking: follow + dangerMan @16 !past !machine !study
intruder: armed + hidden @16 !past !study !work
weapon: shots !past !study !work !vaccine !insurance
weapon: armed + school @20 !past !study !work !insurance
weapon: massThreat + dangerMan @20 !study !work !past
child: childHurt + childAlone @30 !study !work !past
trafficking: lockedWork + lockedWork @30 !past !machine
trafficking: boss + heldWork + lockedWork @40 !past
gas: headache + co @40 !past !study !work
disaster: storm + storm @20 !past !study !work !insurance !test
heat: cold + notAnswering @40
shelter: outTonight + putOut @40
suicide: goodbye + goodbye @30 !past
suicide: lifeDone + grief @30 !past
poison: swallow + poison + illNow @30 !study !work !past !notSwallowed
medical: speech + bodyElder @8 !past !insurance !study !machine !figure
medical: speech + headSymptom @25 !past !study
medical: seizure !past !study !ice
violence: dangerMan + controls @16 !past
violence: boss + hit @16 !past !study
stalking: dangerMan + follow @16 !past !study
weapon: armed + placeOut @16 !past !study !work
weapon: massThreat + placeOut @12 !past !study !work
trafficking: heldWork + heldWork @16 !past !study
missing: missWho + missing @12 !study !past !machine !work !paper
shelter: putOut + cold @16 !past
gas: headache + gas @30
disaster: water + stormNow @30 !past !study !work
`

/** All rules, in the order in which the first that holds names the danger. */
export const RULES: DangerRule[] = LINES.trim().split('\n').map(readRule)

function readRule(line: string): DangerRule {
  const [kind = '', rest = ''] = line.split(': ')
  const parts = rest.split(/[ +]+/)
  return {
    kind: kind as DangerKind,
    signs: parts.filter((part) => /^[a-z]/i.test(part)),
    words: Number(parts.find((part) => part.startsWith('@'))?.slice(1) ?? WORDS),
    unless: parts.filter((part) => part.startsWith('!')).map((part) => part.slice(1)),
  }
}
