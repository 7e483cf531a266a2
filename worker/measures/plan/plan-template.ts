import type { PlanWords } from './plan-sections.ts'

/** What an agency that begins starts with: every section in plain sentences, with what it has to say itself in brackets. */
export const PLAN_TEMPLATE: PlanWords = {
  responsible: {
    en: 'The head of our agency is responsible for how we serve you. [Name and title of the senior official] leads this work.\n\nWrite to us: [address]. Call us: [number].',
    es: 'Quien dirige nuestra agencia es responsable de cómo le servimos. [Nombre y cargo del alto funcionario] dirige este trabajo.\n\nEscríbanos: [dirección]. Llámenos: [número].',
  },
  customers: {
    en: 'We serve [who].\n\nPeople we do not hear from enough: [who is missing, and how we will reach them].',
    es: 'Servimos a [quiénes].\n\nPersonas de quienes no sabemos lo suficiente: [quién falta y cómo llegaremos a ellas].',
  },
  promises: {
    en: 'Where we missed a promise, this is why and what we do about it: [reasons and remedies, or “We missed none.”]',
    es: 'Si no cumplimos una promesa, esta es la razón y lo que hacemos: [razones y medidas, o «Las cumplimos todas»].',
  },
  feedback: {
    en: 'What we changed because of what you told us:\n\n- [what people said, and what is different now]',
    es: 'Lo que cambiamos por lo que nos dijo:\n\n- [qué dijo la gente y qué es distinto ahora]',
  },
  'front-line': {
    en: 'We asked the people who serve you what stands in the way. They said:\n\n- [barrier or idea, and what we do about it]',
    es: 'Preguntamos a quienes le atienden qué lo dificulta. Dijeron:\n\n- [obstáculo o idea, y qué hacemos]',
  },
  initiative: {
    en: 'Our main project this year: [what it is, and what will be better for you].\n\n- [milestone]: by [day]',
    es: 'Nuestro proyecto principal este año: [qué es y qué será mejor para usted].\n\n- [etapa]: a más tardar el [día]',
  },
  channels: {
    en: 'You can reach us online, by phone, in person or by mail: [where]. You get the same answer each way.',
    es: 'Puede comunicarse por internet, por teléfono, en persona o por correo: [dónde]. Recibirá la misma respuesta por cualquier vía.',
  },
  comparison: {
    en: 'We compare ourselves with [a service known for doing this well, with its source and date]. We learn from it: [what].',
    es: 'Nos comparamos con [un servicio conocido por hacerlo bien, con fuente y fecha]. De él aprendemos: [qué].',
  },
  complaints: {
    en: 'To complain: [address and number]. We reply within [number] working days.\n\nIf you do not agree with a decision, you can [how to appeal].',
    es: 'Para presentar una queja: [dirección y número]. Respondemos en [número] días hábiles.\n\nSi no está de acuerdo con una decisión, puede [cómo apelar].',
  },
  weighed: {
    en: 'When we set our promises we weighed:\n\n- ease: [what]\n- efficiency: [what]\n- transparency: [what]\n- accessibility: [what]\n- fairness: [what]\n- burden, and how long it takes, with waiting: [what]',
    es: 'Al fijar nuestras promesas consideramos:\n\n- facilidad: [qué]\n- eficiencia: [qué]\n- transparencia: [qué]\n- accesibilidad: [qué]\n- trato justo: [qué]\n- la carga y cuánto tarda, con la espera: [qué]',
  },
  culture: {
    en: 'How we help our people to serve you well: [hiring, training, recognition].',
    es: 'Cómo ayudamos a nuestra gente a servirle bien: [contratación, capacitación, reconocimiento].',
  },
  'plain-official': {
    en: 'Senior official for plain writing: [name and title]. Questions about our writing: [address].',
    es: 'Alto funcionario de redacción clara: [nombre y cargo]. Preguntas sobre nuestros textos: [dirección].',
  },
  'plain-documents': {
    en: 'What we wrote or rewrote in plain language:\n\n- [document, for whom, how many read it, what changed]',
    es: 'Lo que escribimos o reescribimos en lenguaje claro:\n\n- [documento, para quién, cuántos lo leen, qué cambió]',
  },
  'plain-training': {
    en: 'Who is trained, and when: [who].',
    es: 'A quién se capacita y cuándo: [a quién].',
  },
  'plain-compliance': {
    en: 'Every answer is checked for plain language before a second person approves it. Other documents: [how they are checked].',
    es: 'Cada respuesta se revisa en lenguaje claro antes de que otra persona la apruebe. Otros documentos: [cómo se revisan].',
  },
  'plain-feedback': {
    en: 'What people said about our writing, and what we did: [what].',
    es: 'Qué dijo la gente de nuestros textos y qué hicimos: [qué].',
  },
  'plain-next': {
    en: 'What we will write more plainly next year: [what, by when].',
    es: 'Qué escribiremos con más claridad el próximo año: [qué y cuándo].',
  },
}
