/** Participles that do not end in -ed. Those that are also everyday adjectives or active forms ("set", "left", "gone") stand in NOT_PASSIVE. */
export const IRREGULAR_PARTICIPLES = new Set(
  `beaten bitten blown bought bound broken brought built caught chosen cut dealt drawn driven eaten fed felt fought found forbidden
  forgiven forgotten frozen given ground heard held hidden hit kept known laid led lent made meant met mistaken paid proven put read
  rewritten run said seen sent sewn shown shut sold spent split spread stolen struck sworn taken taught thought thrown told torn
  understood upheld withdrawn withheld won woven written overpaid overturned rebuilt resold sought undertaken`.split(
    /\s+/,
  ),
)

/** After "be" these tell a state or name something, not what somebody does; a writer would gain nothing by turning them round. */
export const NOT_PASSIVE = new Set(
  `tired married divorced separated widowed engaged interested worried scared retired disabled injured involved concerned excited
  surprised pleased related limited unemployed self-employed employed qualified experienced crowded confused stressed insured uninsured
  underinsured located based supposed used entitled closed finished enrolled eligible called named known titled so-called advanced
  complicated detailed dedicated skilled trained licensed registered unmarried unrelated unlimited unused unpaid unsigned undecided
  depressed overwhelmed frightened ashamed embarrassed convinced satisfied dissatisfied disappointed frustrated annoyed blessed
  homebound armed naked sacred aged hundred indeed need feed seed speed exceed proceed succeed breed bleed shed wed red bed made-up
  gone done left lost hurt set open shut put stuck born become come fit overdue over cut spread met run mistaken united learned beloved
  allowed prepared determined deceased addicted exhausted isolated postmarked trapped stranded`.split(/\s+/),
)
