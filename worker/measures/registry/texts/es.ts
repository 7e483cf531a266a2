import type { FigureId, FigureText } from './en.ts'

/** The words of the registry of figures in Spanish. */
export const es: Record<FigureId, FigureText> = {
  questions: {
    title: 'Preguntas',
    numerator:
      'Cada pregunta cuenta una vez, el día en que llegó, según lo que respondimos. «Respuesta»: mostramos una respuesta. «Personas de contacto»: alguien pidió hablar con una persona, un número, una dirección o un horario, y lo recibió. «Opciones»: preguntamos cuál de hasta tres respuestas es. «Sin respuesta»: pasó a un pendiente. «Sin pregunta»: un saludo, las gracias o algo parecido, que recibió un texto corto. Si elige una agencia, son las preguntas hechas en las páginas de esa agencia.',
    excludes: 'Las preguntas que superan el límite diario del registro.',
  },
  answered: {
    title: 'Parte respondida',
    numerator:
      'Las preguntas que recibieron una respuesta, y las que recibieron una respuesta u opciones. Quien pidió con quién hablar y lo recibió cuenta como respondido.',
    denominator: 'Todas las preguntas del período que pedían algo.',
    excludes:
      'Los saludos y las gracias. No dice si la respuesta era correcta: eso lo dicen las opiniones y las preguntas de prueba.',
  },
  channels: {
    title: 'Por canal',
    numerator:
      'Cada pregunta cuenta una vez, en el canal por el que llegó: la ventana de ayuda, las páginas simples, el papel, los mensajes de texto, las llamadas, la ventanilla, los quioscos y otros programas. Parte respondida: preguntas que recibieron una respuesta o las personas de contacto que pedían, de todas las que preguntaban algo.',
    excludes:
      'Las preguntas que superan el límite diario del registro y las de antes de que se contara por canal. Ver páginas, papel o datos no se cuenta: solo preguntar.',
  },
  'counter-linked': {
    title: 'Cerrados en ventanilla con respuesta',
    numerator:
      'Contactos que el personal cerró con la respuesta que sirvió, el día en que los cerró. Es de la ventanilla en conjunto: no se anota quién trabaja allí, así que no se puede decir de nadie en particular.',
    denominator: 'Todos los contactos cerrados: con una respuesta o como imposibles de responder.',
    excludes: 'Los contactos que nadie cerró y las preguntas que solo se buscaron.',
  },
  gaps: {
    title: 'Mayores pendientes',
    numerator:
      'Pendientes abiertos que alguien preguntó en el período, primero los de más personas, diez como máximo. Las personas se cuentan desde la primera vez. Si elige una agencia o un canal, solo las que preguntaron allí.',
    excludes: 'Los pendientes cerrados y los que pasaron a otra parte.',
  },
  times: {
    title: 'Tiempo hasta la respuesta',
    numerator:
      'Desde la primera vez que alguien preguntó hasta que una respuesta publicada cerró el pendiente, para los pendientes cerrados en el período: la mediana y el más largo. Primero la agencia más lenta. La agencia es la dueña de la respuesta.',
    excludes: 'Los pendientes que todavía esperan: vea los mayores pendientes.',
  },
  feedback: {
    title: 'Opiniones',
    numerator:
      '«¿Respondió esto su pregunta?» con un sí, el día en que se dijo. Quien cambia de opinión cuenta una vez, con lo último que dijo. La razón se pide solo después de un no y es opcional. Si elige una agencia, se trata de las respuestas de esa agencia.',
    denominator: 'Quienes dijeron sí o no. Es una señal para arreglar respuestas, no una medida de satisfacción.',
    excludes: 'Quienes no dijeron nada, que son la mayoría.',
  },
  marks: {
    title: 'Lo que los redactores revisaron',
    numerator:
      'Lo que respondimos, en una muestra al azar, y los redactores dieron por bueno, el día en que lo dijeron.',
    denominator: 'Todo lo que los redactores marcaron.',
    excludes: 'Lo que nadie revisó. Vale para todo solo si la muestra se revisó tal como llegó.',
  },
  reviews: {
    title: 'Revisiones pendientes',
    numerator:
      'Respuestas publicadas según el día de su próxima revisión, a la fecha de hoy, sea cual sea el período elegido. Cada idioma de una respuesta cuenta. Vencidas: antes de hoy. Vencen en 30 días: desde hoy.',
    excludes: 'Las respuestas retiradas.',
  },
  plain: {
    title: 'Lenguaje claro',
    numerator:
      'El promedio de la revisión de lenguaje claro en las respuestas publicadas de una agencia, a la fecha de hoy; primero las más difíciles de leer. 100: nada que cambiar. Más de 90: lista. De 70 a 90: hay que cambiar algunas frases. Menos de 70: escríbala de nuevo. Cambio: desde el primer día del período que tiene puntos.',
    excludes: 'Las respuestas que todavía se están revisando.',
  },
  'asked-answered': {
    title: 'Usted preguntó, nosotros respondimos',
    numerator:
      'Personas que preguntaron lo que entonces nadie podía responder, y los días desde la primera hasta la respuesta. En el último año, primero lo más reciente.',
    excludes: 'Las respuestas que esperaban menos personas de las que contamos, y lo que preguntaron los asistentes.',
  },
  'unmet-questions': {
    title: 'Lo que se preguntó y no pudimos responder',
    numerator:
      'Personas que preguntaron en las semanas completas de un trimestre fiscal cerrado, con lo que pasó después con la pregunta. Sus palabras aparecen si # o más usaron exactamente las mismas.',
    excludes: 'Lo que preguntaron menos de # personas en el trimestre, y lo que preguntaron los asistentes.',
  },
  'gaps-in-time': {
    title: 'Preguntas respondidas a tiempo',
    numerator:
      'Preguntas sin respuesta que se respondieron, o se cerraron con una razón, en los días hábiles prometidos.',
    denominator: 'Todas las que se hicieron por primera vez en el período.',
    excludes: 'Lo que preguntaron los asistentes. Los períodos en los que la última todavía no tuvo su tiempo.',
  },
  'receipts-in-time': {
    title: 'Recibos respondidos a tiempo',
    numerator: 'Recibos cuya pregunta se respondió, o se cerró con una razón, en los días hábiles prometidos.',
    denominator: 'Todos los recibos dados en el período.',
    excludes: 'Lo que preguntaron los asistentes. Los períodos en los que el último todavía no tuvo su tiempo.',
  },
  'spanish-in-time': {
    title: 'Español a tiempo',
    numerator: 'Versiones en inglés tras las que se publicó una en español en los días hábiles prometidos.',
    denominator: 'Todas las versiones en inglés publicadas en el período.',
    excludes: 'Las respuestas de otras agencias.',
  },
  'reviews-current': {
    title: 'Respuestas revisadas a tiempo',
    numerator: 'Respuestas publicadas cuya fecha de revisión no había pasado el día en que se contó.',
    denominator: 'Todas las respuestas publicadas; cada idioma cuenta.',
    excludes: 'Las respuestas retiradas.',
  },
  'answered-at-once': {
    title: 'Respondidas al momento',
    numerator: 'Preguntas que recibieron una respuesta, o las personas que pedían.',
    denominator: 'Todas las que pedían algo en las páginas de la agencia.',
    excludes: 'Lo que preguntaron los asistentes. Los saludos y las gracias. No dice si la respuesta era correcta.',
  },
  'corrections-everywhere': {
    title: 'Correcciones en todos los canales',
    numerator:
      'Las versiones nuevas de respuestas que todos los canales mostraban cinco minutos después de publicarse.',
    denominator: 'Todas las versiones nuevas publicadas en el período que One Stop buscó en todos los canales.',
    excludes:
      'Las primeras versiones y lo que no se buscó: de muchas publicadas a la vez se buscan cinco. Las versiones que otra más nueva reemplazó en esos cinco minutos.',
  },
  uptime: {
    title: 'Minutos con respuesta',
    numerator:
      'Los minutos en que One Stop se hizo una pregunta que sabe responder y recibió respuesta en 15 segundos.',
    denominator: 'Todos los minutos del período en que se la hizo.',
    excludes:
      'Los minutos en que no preguntó o no pudo anotar el resultado: si podrían cambiar si se cumplió lo prometido, no se puede saber. Pregunta desde dentro: no ve lo que hay entre la gente y el servicio.',
  },
  'typed-standard': {
    title: 'Una norma que cuenta la agencia',
    numerator: 'Como dice la norma.',
    denominator: 'Como dice la norma.',
    excludes: 'Como dice la norma.',
  },
  'survey-trust': {
    title: 'Confianza',
    numerator:
      'Personas que estuvieron de acuerdo con la frase: pulgar arriba, o 4 y 5 de cinco puntos. Cada redacción de la frase es una serie aparte.',
    denominator:
      'Quienes respondieron la encuesta en el trimestre. Es de quienes respondieron, nunca de todo el público.',
    excludes: 'Los ofrecimientos sin respuesta.',
  },
  'survey-drivers': {
    title: 'Qué marcó la diferencia',
    numerator: 'Personas que marcaron la casilla.',
    denominator:
      'A quienes se les mostró: la lista de lo que salió bien si estuvieron de acuerdo, la de lo que se puede mejorar si no.',
    excludes:
      'Las casillas que la encuesta no tiene. Quien respondió la primera pregunta vio la lista y cuenta entre quienes la vieron, haya seguido o no.',
  },
  'survey-response-rate': {
    title: 'Tasa de respuesta',
    numerator: 'Personas que respondieron la primera pregunta.',
    denominator: 'Las veces que se ofreció la encuesta.',
    excludes: 'Visitas y vistas de páginas, los casos de peligro y las respuestas tras las que no se pregunta a nadie.',
  },
  'survey-coverage': {
    title: 'Cobertura',
    numerator: 'Servicios con al menos una respuesta en el trimestre.',
    denominator: 'Servicios que tienen una encuesta.',
    excludes: 'Las agencias que nunca prepararon una.',
  },
  'plan-channels': {
    title: 'Preguntas por canal',
    numerator: 'Preguntas en las páginas de la agencia en el año fiscal, según el canal por el que llegaron.',
    excludes:
      'Los saludos, lo que preguntaron los asistentes y las preguntas que superan el límite diario del registro. Los canales por los que preguntaron menos de # personas, con tantos otros como haga falta para que nadie pueda calcularlos.',
  },
  'standards-met': {
    title: 'Promesas cumplidas',
    numerator: 'Promesas cuyo último resultado del año fiscal alcanzó su meta.',
    denominator: 'Todas las que la alcanzaron o no.',
    excludes: 'Las promesas sin resultado del año y aquellas de las que no se puede decir: se nombran al lado.',
  },
  'plan-gaps': {
    title: 'Preguntas que recibieron respuesta',
    numerator:
      'Preguntas sin respuesta que una respuesta de la agencia cerró en el año fiscal, y los días en los que se cerró la mitad.',
    excludes: 'Las preguntas que todavía esperan y las cerradas sin respuesta.',
  },
  'plan-reports': {
    title: 'Respuestas que no ayudaron',
    numerator:
      'Respuestas de la agencia de las que la gente dijo en el año fiscal que no ayudaron, cada una una vez, y cuántas de ellas se revisaron y cerraron.',
    excludes: 'Las quejas que la agencia recibe por otras vías, y las semanas que solo en parte caen en el año.',
  },
  'plan-spanish': {
    title: 'Respuestas en español',
    numerator: 'Respuestas publicadas en inglés que están también en español, el día en que se publicó el plan.',
    denominator: 'Todas las respuestas publicadas en inglés de la agencia.',
    excludes: 'Las respuestas retiradas.',
  },
  'plan-lessons': {
    title: 'Lecciones',
    numerator: 'Lo que enseñó un pendiente cerrado o una respuesta equivocada de la agencia, anotado en el año fiscal.',
    excludes: 'Las lecciones retiradas.',
  },
  'plan-trainings': {
    title: 'Capacitaciones',
    numerator:
      'Las capacitaciones del año fiscal que la agencia anotó: personas que participaron y horas de cada una. Quien participó en dos cuenta dos veces.',
    excludes: 'Las capacitaciones que nadie anotó. De una con menos de # personas no se dice el número.',
  },
  'top-tasks': {
    title: 'Trámites más buscados',
    numerator:
      'Por cada respuesta, cuántas veces se dio en el trimestre o se eligió entre opciones, en cualquier idioma. El trámite de un perfil cuenta todas las preguntas que recibieron sus respuestas, fueran de quien fueran: nadie dice quién es.',
    excludes:
      'Lo que preguntaron asistentes, las preguntas que pasaron el límite diario del registro, y una respuesta en una agencia donde la recibieron menos de # preguntas. “Todas las agencias” suma solo lo que se dice de cada una.',
  },
  'own-work': {
    title: 'A quién ayudaron sus respuestas',
    numerator:
      'Por cada respuesta publicada en la que usted escribió: cuántas veces se dio en los últimos 90 días en cualquier idioma, las personas cuya pregunta respondió después de esperar, y sus recibos.',
    excludes: 'Las respuestas retiradas. Los números menores de # no se dicen.',
  },
  'disaster-questions': {
    title: 'Preguntas mientras duró un desastre',
    numerator:
      'Cada pregunta una vez, por la hora de Washington en que llegó y por lo que recibió: una respuesta fijada, otra respuesta o personas a quienes llamar, o ninguna respuesta única. Solo días que ya terminaron.',
    excludes:
      'Los saludos, lo que preguntaron asistentes, las horas en que preguntaron menos de # personas (van juntas) y las preguntas de hace más de 90 días.',
  },
  'panel-understood': {
    title: 'Entendido por el panel',
    numerator: 'Personas del panel que leyeron el texto y eligieron lo que su autor considera correcto.',
    denominator: 'Personas del panel que respondieron hasta que se cerró la prueba.',
    excludes:
      'Las pruebas que siguen abiertas y aquellas que respondieron menos de # personas. El panel está formado por voluntarios: es un resultado del panel, nunca una parte del público.',
  },
  'panel-preferred': {
    title: 'Preferido por el panel',
    numerator: 'Personas del panel que eligieron este texto como el más claro.',
    denominator: 'Personas del panel que eligieron uno hasta que se cerró la prueba.',
    excludes:
      'Las pruebas que siguen abiertas y aquellas que respondieron menos de # personas. El panel está formado por voluntarios: es un resultado del panel, nunca una parte del público.',
  },
}
