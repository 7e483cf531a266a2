import { countingIn } from '../../../../html/texts/count.ts'
import type { Strings } from '../../en/index.ts'

const { count } = countingIn('es')

/** What content files say of contacts, closed days, agencies and states, and the desk changes, in Spanish. */
export const records = {
  change: 'Cambiarlo',
  changeNow: 'Cambiarlo en todas partes',
  same: 'No hay diferencias.',
  stale:
    'Alguien lo cambió, o pidió un cambio, mientras usted escribía. Esto es lo que el suyo cambiaría ahora. Envíelo otra vez si es correcto.',
  begunFrom: 'Los campos tienen lo que era antes. Esto es lo que cambiaría; diga por qué, y envíelo.',
  before: 'Lo que era antes',
  filed: 'Como está en los archivos de contenido',
  keptBy: (who, moment) => `De ${who}, ${moment}`,
  bring: 'Empezar desde esto',
  offline:
    'Donde una página no puede comunicarse con este servicio, el botón muestra los números y horarios de la última instalación.',
  checkedBy: (who, day, until) => `${who} dijo el ${day} que es correcto, hasta el ${until}.`,
  checkedUntil: (day, until) => `comprobado el ${day}, válido hasta el ${until}`,
  neverChecked: 'Nadie ha dicho aquí que sigue correcto.',
  begins: 'Empieza el',
  beginsHelp: 'Vacío: en cuanto se apruebe. Si no, al comenzar ese día donde está la agencia.',
  beginsOn: (day) => `Empieza el ${day}`,
  plannedBy: (asked, approved) => `${asked} lo pidió y ${approved} lo aprobó.`,
  callOff: 'Cancelarlo',
  said: {
    planned: 'Aprobado. Empieza en su día; hasta entonces vale lo de ahora.',
    'called-off': 'Cancelado. Sigue valiendo lo de ahora.',
    checked: 'Guardado: comprobado hoy.',
    live: 'Cambiado. Todas las respuestas y canales lo tienen en segundos. Lo que era está en “Lo que era antes”.',
    asked: 'Enviado. Lo debe aprobar un revisor.',
    refused: 'Rechazado. No se cambió nada.',
    withdrawn: 'Retirado. No se cambió nada.',
    other: 'Cambió mientras tanto. Mírelo como está ahora.',
  },
  closures: 'Días de cierre',
  closuresOf: (agency) => `Días de cierre: ${agency}`,
  closuresText: 'Días en que cierra además de los feriados. Los contactos lo dicen, y cuándo vuelven a atender.',
  closuresEverywhere: 'Días de cierre de todas las agencias',
  everywhereText: 'Como por orden ejecutiva: cierran todos los contactos que guardan los feriados federales.',
  closuresHelp: 'Una línea que se vacía se quita. Sin último día es un solo día.',
  closure: (line) => `Días de cierre ${line}`,
  firstDay: 'Primer día',
  lastDay: 'Último día',
  why: 'Por qué, como lo lee la gente',
  onlyThese: 'Solo estos contactos; sin marcar ninguno: todos los que tienen horario',
  contactsWithHours: (contacts) =>
    count(contacts, {
      zero: 'Ningún contacto dice su horario',
      one: '# contacto dice su horario',
      other: '# contactos dicen su horario',
    }),
  about: 'Nombre y sitio web',
  agencyName: 'Nombre',
  answersWithIt: (answers) =>
    count(answers, {
      zero: 'Ninguna respuesta la nombra',
      one: '# respuesta la nombra',
      other: '# respuestas la nombran',
    }),
  states: 'Oficinas de los estados',
  stateText: 'Cada quien elige su estado. Las direcciones son oficiales: .gov, .mil o el sitio .us de un estado.',
  stateName: 'Nombre',
  answersWithOffices: (answers) =>
    count(answers, {
      zero: 'Ninguna respuesta tiene la lista de oficinas',
      one: '# respuesta tiene la lista de oficinas',
      other: '# respuestas tienen la lista de oficinas',
    }),
  offices: {
    'motor-vehicles': 'Vehículos',
    'vital-records': 'Actas (vital records)',
    unemployment: 'Desempleo',
    medicaid: 'Oficina de Medicaid',
    'food-and-cash': 'Comida y dinero',
    elections: 'Elecciones',
    consumer: 'Consumidores',
  },
  officeFields: { url: 'Página', name: 'Nombre, si la dirección de la página no lo dice', phone: 'Número' },
  officeProblems: {
    url: 'Una dirección oficial que empiece con https://: .gov, .mil o el sitio .us de un estado.',
    name: 'Como mucho 120 caracteres en una línea.',
    phone: 'Un número como 800-772-1213.',
  },
  problems: {
    from: 'Un día.',
    to: 'Un día, no antes del primero.',
    name: 'Como mucho 200 caracteres en una línea; hace falta el inglés.',
  },
} satisfies Strings['records']
