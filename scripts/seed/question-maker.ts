/** What people ask about, and what of it: gaps are made of one of each, so that no two ask the same. */
const THINGS =
  `fishing license,hunting permit,library card,parking permit,marriage certificate,dog license,food handler card,
boat registration,noise complaint,pothole repair,tree removal permit,street light,property tax bill,water bill,trash pickup,
building permit,school bus,summer meals,senior center,crossing guard,notary,fingerprints,background check,farm loan,
crop insurance,rural internet,heating help,weatherization,burial plot,war medal,military records,gi bill stipend,
hearing aids,wheelchair ramp,service dog,home care aide,caregiver pay,adult day care,child care voucher,foster license,
adoption record,name change,gun permit,drone registration,patent search,trademark,export license,food label,recall notice,
lead pipes,radon test,flood map,wildfire buyout,storm shelter,fema trailer,sandbags,evacuation bus,jury duty,court fine,
bail money,prison visit,parole officer,expungement,voter card,poll worker,absentee ballot,census job,national park pass,
campground,grazing permit,firewood permit,gold claim,fossil find,eagle feather,bee hives,backyard chickens,well water,
septic tank,burn barrel,fireworks,food truck,yard sale,street fair,film permit,busking,taxi license,truck weigh station,
toll refund,bus pass,transit card,bike lane,speed camera,towed car,abandoned car,salvage title,odometer,emissions test`
    .split(',')
    .map((thing) => thing.trim())

const ASPECTS =
  `renew,cost of,apply for,lost,appeal,transfer,cancel,proof for,age for,deadline for,refund for,discount on,
copy of,change address on,check status of,who inspects,online form for,waiting time for,exemption from,complain about,
office for,phone number for,documents for,expired,stolen,denied,from another state,for a minor,for my parents,for a church,
for a business,after divorce,after a move,for veterans,for students,in spanish,by mail,on weekends,without id,for tribes`
    .split(',')
    .map((aspect) => aspect.trim())

const FRAMES = [
  (aspect: string, thing: string) => `${aspect} ${thing}`,
  (aspect: string, thing: string) => `how do i ${aspect} ${thing}`,
  (aspect: string, thing: string) => `${thing} ${aspect}`,
  (aspect: string, thing: string) => `i need help with ${thing}, ${aspect}`,
  (aspect: string, thing: string) => `question about ${aspect} my ${thing}`,
  (aspect: string, thing: string) => `where to go for ${thing} (${aspect})`,
  (aspect: string, thing: string) => `please tell me about ${aspect} a ${thing}`,
  (aspect: string, thing: string) => `${thing}: what about ${aspect}?`,
]
const PLACES = [
  '',
  ' in ohio',
  ' in texas',
  ' in my county',
  ' near me',
  ' this year',
  ' quickly',
  ' for free',
  ' today',
]

/** A gap's wordings; different gaps share none. There are about 30,000. */
export function gapWordings(gap: number): string[] {
  const thing = THINGS[gap % THINGS.length] ?? ''
  const aspect = ASPECTS[Math.floor(gap / THINGS.length) % ASPECTS.length] ?? ''
  const place = PLACES[Math.floor(gap / (THINGS.length * ASPECTS.length)) % PLACES.length] ?? ''
  return FRAMES.slice(0, 1 + (gap % FRAMES.length)).map((frame) => frame(aspect, thing) + place)
}

/** A whole number below `count`, as likely as 1 over its rank: a few things are asked by thousands, most by one or two. */
export function likelierLow(count: number, random: number): number {
  return Math.min(count - 1, Math.floor(count ** random) - 1)
}
