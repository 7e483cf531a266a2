import type { Strings } from '../en/index.ts'

/** The keyboard shortcuts, in Spanish. */
export const shortcuts = {
  title: 'Atajos de teclado',
  keys: {
    j: 'Fila siguiente',
    k: 'Fila anterior',
    Enter: 'Abrir la fila',
    x: 'Elegir la fila, o no',
    a: 'Tomarlo: yo trabajo en esto',
    s: 'Aplazarlo 2 semanas',
    d: 'Descartarlo: se pide la razón',
    l: 'Enlazarlo a una respuesta',
    w: 'Escribir una respuesta',
    u: 'Deshacer el último cambio',
    '/': 'Buscar',
    '?': 'Mostrar estas teclas',
  },
  more: 'Desactivarlas',
  on: 'Las teclas funcionan mientras no escribe. Si le habla a su computadora, desactívelas.',
  off: 'Las teclas están desactivadas.',
  turnOff: 'Desactivar las teclas',
  turnOn: 'Activar las teclas',
  close: 'Cerrar',
} satisfies Strings['shortcuts']
