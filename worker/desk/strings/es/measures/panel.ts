import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** The words of the panel in Spanish. */
export const panel: Strings['panel'] = {
  title: 'Panel de voluntarios',
  intro:
    'Personas voluntarias leen un borrador antes de publicarlo y dicen qué harían. Se unen en /panel sin cuenta; nada dice quiénes son. Lo que dicen es un resultado del panel, nunca una parte del público.',
  open: 'La gente puede unirse, y se le pregunta.',
  shut: 'No se pregunta a nadie: está apagado, o no tiene un número de OMB vigente.',
  settings: 'Cómo está configurado el panel',
  omb: 'Número de control de OMB del panel',
  expires: 'Último día en que vale',
  minutes: 'Minutos que toma una prueba',
  isOn: 'Preguntar a la gente',
  save: 'Guardar',
  problem:
    'No se guardó nada: un panel que pregunta necesita un número como 1234-0001, un último día y de 1 a 5 minutos.',
  saved: 'Guardado.',
  members: 'Quiénes están',
  membersText:
    'Miembros por idioma, de diez en diez: el número exacto de hoy junto al de ayer hablaría de una sola persona.',
  language: 'Idioma',
  people: 'Personas',
  atLeast: (people) => `${people} o más`,
  fewer: (people) => `menos de ${people}`,
  nobody: 'nadie',
  studies: 'Pruebas',
  none: 'Ninguna.',
  onDraft: 'Qué dice el panel',
  onDraftText: 'Pregunte a voluntarios qué harían primero después de leer esto, o qué texto es el más claro.',
  ask: 'Preguntar al panel',
  kinds: { understanding: '¿Qué harían?', wording: '¿Qué texto es más claro?' },
  kind: 'Qué quiere saber',
  ofRevision: (revision) => `Revisión ${revision} del borrador.`,
  isOlder: 'El texto cambió desde entonces.',
  isOpen: (day, planned) =>
    `Abierta hasta el ${day}, o hasta que respondan ${count(planned, { one: '# persona', other: '# personas' })}. Lo que dicen se muestra cuando se cierra.`,
  close: 'Cerrarla ahora',
  passed: 'Aprobó',
  notPassed: 'No aprobó',
  tooFew: (minimum) => `Respondieron menos de ${minimum} personas: no se muestra nada.`,
  mark: (share) =>
    `Aprueba si el extremo inferior del intervalo de quienes aciertan en la primera pregunta es ${share} o más.`,
  told: (share, people) => `${share} de ${people}`,
  interval: (from, to) => `(intervalo del 95%: de ${from} a ${to})`,
  formTitle: 'Preguntar al panel por este borrador',
  formText: 'Leen el borrador como está ahora. Cada persona recibe las opciones en otro orden.',
  notReady: 'El borrador tiene problemas: corríjalos primero, para que la gente lea un texto completo.',
  noLanguage: 'El panel lee inglés y español.',
  first: (question) => `«${question}» Una opción por línea, la correcta primero`,
  question: (number) => `Pregunta ${number} sobre un dato del texto (puede faltar)`,
  options: (number) => `Opciones de la pregunta ${number}, una por línea, la correcta primero`,
  wordings: 'Textos para elegir, uno por línea, de dos a cuatro',
  planned: 'Cerrarla después de tantas personas',
  days: 'Cerrarla después de tantos días, 60 como máximo',
  begin: 'Preguntarles',
  wrong: {
    options: 'Dé de dos a cinco opciones, todas distintas y de 300 caracteres como máximo.',
    question: 'Una pregunta necesita opciones, y las opciones necesitan una pregunta.',
    planned: (minimum) => `Pregunte al menos a ${minimum} personas y a 200 como máximo.`,
    days: 'Dé de 1 a 60 días.',
  },
}
