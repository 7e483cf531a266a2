import type { SignWords } from './sign-words.ts'

/** Signs that nobody is in danger now: work, study, money for organizations, long ago, ways of speaking. A rule names those that hold it back. */
export const CALM_SIGNS: SignWords = {
  study: `statistic* | stats | research | study | studies | essay | homework | my paper | doing a paper | for school | class project | number of cases | how many people | percent* |
    report on | history of | movie | film | book | novel | song | poster | awareness | museum | documentary | news | article | science | estadistica* | tarea | proyecto | investigacion |
    cuantas mujeres | cuantas personas | cuantos casos | porcentaje | pelicula | libro | cancion | noticia* | for a play | for class | night class | share of cost | is that right`,
  work: `job as | job at | jobs at | jobs in | job opening* | jobs | career* | hiring | salary | pay scale | volunteer* | counselor | counsellor | dispatcher | become a | certified | certification | license for | counselor license | training certificate | training grant | training for | course on | course for | a course | class on | degree |
    internship | grant | grants | funding | nonprofit | program for | prevention program | prevention course | prevention class | trabajar en el | trabajar como | contratan | | voluntari* | curso | capacitacion | licencia de |
    certificado | consejero | requisitos | carrera de | subvencion* | prevencion suicidio | fundraiser | first aid class | mental health first aid`,
  past: `en la guerra | the war | years ago | year ago | months ago | long ago | ago he | last year | last fall | last summer | last spring | last winter | in 19* | nineteen * | two thousand * | in 200* | in 201* | in 202* | del 19* | el 19* | en 19* | en 200* | en 201* | en 202* | en el 5* | en vietnam | vietnam 19* | korea | corea | vietnam | second war | en el 200* | en el 201* | a year later | used to | back in | when i was a kid | when i was little | as a kid |
    hace anos | hace un ano | hace muchos anos | hace ~ anos | hace ~ meses | el ano pasado | de nino | de nina | in the war | decades ago | weeks ago | hace ~ semanas | twenty years | back when | antes me | years later`,
  insurance: `insurance | insured | policy | premium | deposit | claim | coverage | deductible | seguro contra | poliza | seguro de flood | map | zone | mapa | zona de | loan | prestamo | appraisal | warranty | recall | detector: | which to buy |
    supply the | must supply | required by law | landlord must | buy my own | code requires | permit | permiso | burn permit | brush | burn leaves | burning leaves | leaves and brush | safe room | siren test | pension | survivor`,
  animal: `mice | mouse | rats | rat | roaches | ants | bed bugs | pest | pests | weeds | tomatoes | plants | garden | lawn | poison ivy | poison oak | deer | hunting | hunt | ratones | cucarachas | hormigas en la cocina | plaga | jardin`,
  figure: `killing me lol | lol | figure of speech | pardon the expression | dying to know | dying to | to death | dead link | deadline | dead letter | killer | in the water | me muero de los nervios | me muero por | me muero de ganas | muero de risa |
    matando la duda | starving artist | hambre de aprender | hambrienta de saber | muertos de hambre | hostage to | holding me hostage | bleeding money | bleeding cash | sick and tired | jaja* | haha* | joke | for laughs | aliens | killing it | kill it at | bleeding edge | wallet cards | from my employer | to hand out | knocked me dead | hr sent`,
  machine: `laptop | computer | website | site | page | app | screen | printer | phone died | battery died | car battery | truck | tablet | server | browser | link | form | file | account number | computadora | pagina | pantalla | sistema | celular | compu`,
  vaccine: `flu shot* | flu | vaccine* | vaccin* | mmr | tdap | polio | doctor | nurse | school says | another shot | shots for | needs his shots | needs her shots | film | movie | shoot a | photo | basketball`,
  notSwallowed: `not swallow | didnt swallow | did not swallow | swallowed nothing | found it under | no se trago | no se la trago | no se lo trago | could have been worse | where do you take it`,
  work2: `w2 | w 2 | 1099 | overtime | unemployment | refund | visa bulletin | renew`,
  planning: `when i die | estate | beneficiary | retire | planning | spouse gets | survivor benefits | cuando me muera | testamento | last will | trust`,
  ice: `ice | border patrol | tax refund | customs | property | notice | asset* | goods | cash`,
  paper: `passport | pasaporte | card | tarjeta | certificate | acta | form | refund | payment | w2 | package | paquete | dinero | dinerito | money | check | cheque | unclaimed`,
  test: `test | schedule | season | safe room | shelter in the garage`,
  mail: `mail | mailman | mail carrier | carrier | letter carrier`,
  account: `facebook | instagram | account | login | password | email | sign in | website | cuenta | contrasena`,
  nice: `being nice | being polite | waiting on | with the irs | with this office | being patient | with my shift | with school | with the form`,
  landlordDuty: `landlord put | owner says | tenant thing | be prepared | before winter`,
  letters: `letters | in the war | army | regiment`,
  prevention: `prevention | hotline budget | rates | clause | died that way | se nos fue`,
  policyEnd: `life insurance | insurance policy | plan | lease | policy | seguro de vida`,
}
