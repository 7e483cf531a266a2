import { countingIn } from '../../../html/texts/count.ts'

const { count, number } = countingIn('en')

/** The state of the whole corpus. */
export const corpus = {
  title: 'State of the corpus',
  text: 'What answers say differently, what is there twice, where answers send people, and what there is of each agency.',
  none: 'Nothing found.',
  contradictions: (found: number) =>
    count(found, {
      one: '# place where answers may contradict each other',
      other: '# places where answers may contradict each other',
    }),
  contradictionsText:
    'Joint work for both owners: agree which one is right, or word the two so that nobody takes them for one thing.',
  what: 'What differs',
  kinds: {
    amount: 'Amount',
    phone: 'Phone',
    date: 'Date',
    time: 'Time',
    age: 'Age',
    form: 'Form',
    clock: 'Opening hours',
    zip: 'Address',
    duty: 'What one must do',
  },
  answer: 'Answer',
  other: 'Other answer',
  repeated: 'The same task twice',
  repeatedText:
    'Who asks the first answer’s question would get the other one if the first were not there. Merge them, or tell them apart in their titles.',
  repeatedChoose: 'Choose an agency to see which of its answers another one repeats.',
  alike: 'Asked alike',
  percent: (share: number) => `${number(Math.round(share * 100))}%`,
  links: (bad: number) => count(bad, { one: '# link to look at', other: '# links to look at' }),
  linksText: (links: number) =>
    `Of ${count(links, { one: '# address', other: '# addresses' })} that were asked for. Those that refused may only refuse machines: open them yourself.`,
  linksUnchecked:
    'Nobody has checked the links of this deployment yet: `npm run check -- links` does, and the next build shows it here.',
  link: 'Link',
  linkState: 'What it says',
  linkStates: {
    ok: 'There',
    moved: 'Moved for good',
    'front-page': 'Leads to the front page',
    gone: 'Gone',
    refused: 'Refused',
    unreachable: 'No answer',
  },
  linkTo: 'Leads to',
  linkChecked: 'Asked on',
  sending: 'Hand-offs',
  sendingText:
    'Sites, phone lines and other answers to which people must go on before the task is done. The fewer, the better.',
  handOffs: 'Hand-offs',
  places: 'Where to',
  onlyRefers: 'Only sends elsewhere',
  inventory: 'Inventory',
  inventoryText:
    'What the corpus holds of each agency, the fewest answers first. The name leads to what people asked and nobody answered.',
  agency: 'Agency',
  answers: 'Answers',
  inSpanish: 'In Spanish',
  topics: 'Topics',
  oldest: 'Checked longest ago',
  sites: 'Sites it stands for',
  all: 'State of the corpus',
  /** Who comes and what they come for. */
  profiles: {
    title: 'Profiles',
    text: 'Who comes, and whether what they come for is there in their languages. Choose one to see its tasks and what its questions get now.',
    none: 'This deployment has no profiles: write them in `content/profiles.yaml`.',
    profile: 'Profile',
    needs: 'What they need',
    words: 'Their words',
    channels: 'How they come',
    languages: 'Languages',
    paper: 'On paper',
    booklet: 'All their answers as a booklet',
    task: 'Task',
    there: 'Is it there?',
    states: { covered: 'Covered', partly: 'Partly', missing: 'Missing' },
    lacking: 'Lacking',
    tried: 'What its questions get',
    outcomes: { shown: 'gets it', choices: 'among choices', other: 'gets another one', none: 'gets none' },
    ways: {
      widget: 'on a site',
      page: 'page',
      print: 'paper',
      text: 'text message',
      voice: 'phone',
      counter: 'counter',
      kiosk: 'kiosk',
      mcp: 'other software',
    },
  },
}
