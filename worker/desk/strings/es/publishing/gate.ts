import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count, number } = countingIn('es')

/** What a change does to other questions, in Spanish. */
export const gate = {
  title: 'Qué cambia para otras preguntas',
  asking: (asked, all) => `Revisando otras preguntas: van ${number(asked)} de ${number(all)}.`,
  begun: (person) => `${person} lo está publicando ahora. Antes se revisan otras preguntas.`,
  underWay: (person, asked, all) =>
    `${person} lo está publicando ahora. Se revisan otras preguntas: ${number(asked)} de ${number(all)} hasta ahora.`,
  lookAgain: 'Mirar otra vez',
  changes: (changes, asked) =>
    changes === 0
      ? `No cambia nada para ${count(asked, { one: 'la única pregunta que revisamos', other: 'las # preguntas que revisamos' })}.`
      : `${count(changes, { one: '# pregunta cambia', other: '# preguntas cambian' })} ${count(asked, { one: 'de la única que revisamos', other: 'de las # que revisamos' })}.`,
  worse: (worse) =>
    `${count(worse, { one: '# pregunta pierde su respuesta correcta', other: '# preguntas pierden su respuesta correcta' })}. Esto no se puede publicar. Cambie el título o las otras formas de preguntarlo e intente otra vez.`,
  help: 'Mire en cada una si lo que recibirían es correcto también para esas personas. Si no lo es, quite del título o de las otras formas de preguntar las palabras que llevan ahí.',
  verdicts: {
    worse: 'pierde su respuesta correcta',
    reached: 'hasta ahora no debe recibir respuesta',
    ours: 'ahora es de esta respuesta',
    better: 'recibe su respuesta correcta',
  },
  stopped: 'No se publicó: otras preguntas perderían su respuesta correcta.',
  before: 'Ahora:',
  after: 'Después:',
  none: 'sin respuesta',
  oursTitle: '¿Esta respuesta es para ellas? Marque las que lo son',
  oursHint: 'Hasta ahora no deben recibir respuesta. Desde entonces deben recibir esta. Se conserva quién lo dijo.',
  oursPublish: 'Las marcadas ahora son nuestras: publicar',
  overrule: 'Publicar de todos modos',
  overruleWhy: '¿Por qué publicar de todos modos? El motivo se conserva',
  wouldChange: 'Qué cambiaría',
  wouldAnswer: (answered, all) =>
    `${number(answered)} de ${count(all, { one: '# pregunta que espera', other: '# preguntas que esperan' })} ${count(answered, { one: 'tendría', other: 'tendrían' })} respuesta.`,
  instead: {
    urgent: 'recibe una respuesta que no puede esperar y va primero',
    other: 'recibe otra respuesta, más segura',
    offered: 've esta entre otras',
    choices: 've otras',
    people: 'recibe a quién acudir',
    none: 'no recibe respuesta: nada es bastante seguro',
  },
  insteadHelp:
    'Estas no llegan a ella. Diga en el título las palabras que importan, o abra la respuesta que va primero y quite de ella esa forma de preguntar.',
  wouldStay: 'Estas no recibirían esta respuesta:',
  wouldUnknown: 'Primero corrija los problemas. Después verá qué preguntas respondería.',
} satisfies Strings['gate']
