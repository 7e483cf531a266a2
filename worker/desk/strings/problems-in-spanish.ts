/** What the check of an answer's file says, by its English words, and how to say it in Spanish. `$1` is what stood in that place. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(`.*`) is nobody’s number: write the real one$/, '$1 no es el número de nadie: escriba el verdadero'],
  [/^(“.*”) is the sample of a button: write your own$/, '$1 es la muestra de un botón: escriba lo suyo'],
  [/^(“.*”) is still to be written$/, '$1 todavía está por escribir'],
  [/^this link leads nowhere: write its address$/, 'este enlace no lleva a ningún sitio: escriba su dirección'],
  [
    /^this line begins with a sign for a list: write `- ` for a list$/,
    'esta línea empieza con un signo de lista: escriba `- ` para una lista',
  ],
  [
    /^`\*\*` stays as it is: put it right at the words, without spaces$/,
    '`**` se queda como está: póngalo junto a las palabras, sin espacios',
  ],
  [
    /^the address of this link has a space in it: it would not become a link$/,
    'la dirección de este enlace tiene un espacio: no sería un enlace',
  ],
  [/^footnotes do not exist here: say it in the sentence$/, 'aquí no hay notas al pie: dígalo en la frase'],
  [/^markup of a web page: take it out$/, 'código de una página web: quítelo'],
  [/^raw HTML is refused: (.*)$/s, 'el HTML no se admite: $1'],
  [
    /^code is refused \(text indented by four spaces counts as code\): (.*)$/s,
    'el código no se admite (cuatro espacios al principio cuentan como código): $1',
  ],
  [/^code is refused: (.*)$/s, 'el código no se admite: $1'],
  [/^images are refused: (.*)$/s, 'las imágenes no se admiten: $1'],
  [/^struck-out text is refused: (.*)$/s, 'el texto tachado no se admite: $1'],
  [/^lines across the page are refused: (.*)$/s, 'las líneas de lado a lado no se admiten: $1'],
  [/^write the link where it is used: (.*)$/s, 'escriba el enlace donde se usa: $1'],
  [/^check boxes are refused: (.*)$/s, 'las casillas no se admiten: $1'],
  [/^this is refused: (.*)$/s, 'esto no se admite: $1'],
  [
    /^use `##` or `###` for (.*): the title is the only first heading$/s,
    'use `##` o `###` para $1: el único título principal es la pregunta',
  ],
  [
    /^write `@contact agency\/contact` or `@offices what` alone, with an empty line before and after$/,
    'escriba `@contact agencia/contacto` u `@offices qué` solo, con una línea vacía antes y después',
  ],
  [/^(`.*`) is no contact of agencies\.yaml$/s, '$1 no es un contacto de agencies.yaml'],
  [/^(`.*`) is no agency of agencies\.yaml$/s, '$1 no es una agencia de agencies.yaml'],
  [/^a step starts with its title: (.*)$/, 'un paso empieza con su título: $1'],
  [
    /^(`.*`) does a step, but `agencies` does not list it$/,
    '$1 hace un paso, pero no está entre las agencias que participan',
  ],
  [/^a quote starts with (.*) or (.*)$/, 'una cita empieza con $1 o $2'],
  [/^write the question after `@ask`$/, 'escriba la pregunta después de `@ask`'],
  [
    /^`@ask` stands by itself or in an option of another `@ask`, not in a list, a step or a quote$/,
    '`@ask` va solo o en una opción de otro `@ask`, no en una lista, un paso ni una cita',
  ],
  [/^(\d+) questions are nested; (\d+) is the limit$/, '$1 preguntas anidadas; el límite es $2'],
  [
    /^below `@ask` come its options: a list, each with its name in bold$/,
    'debajo de `@ask` van sus opciones: una lista, cada una con su nombre en negrita',
  ],
  [/^`@ask` has (\d+) to (\d+) options; this one has (\d+)$/, '`@ask` tiene de $1 a $2 opciones; esta tiene $3'],
  [/^an option starts with its name in bold: (.*)$/, 'una opción empieza con su nombre en negrita: $1'],
  [
    /^the option (`.*`) leads nowhere: write what holds then, or another `@ask`$/s,
    'la opción $1 no lleva a nada: escriba lo que vale en ese caso, u otro `@ask`',
  ],
  [
    /^in the option (`.*`), nobody reaches what stands after `@ask`: write it before, or in each option$/s,
    'en la opción $1, nadie llega a lo que está después de `@ask`: escríbalo antes, o en cada opción',
  ],
  [
    /^the option (`.*`) stands twice: nobody reaches the second$/s,
    'la opción $1 está dos veces: nadie llega a la segunda',
  ],
  [/^this callout has no text$/, 'este recuadro no tiene texto'],
  [/^the answer has no text$/, 'la respuesta no tiene texto'],
  [/^the answer does not start with a paragraph$/, 'la respuesta no empieza con un párrafo'],
  [/^the answer is (\d+) characters long; (\d+) is the limit$/, 'la respuesta tiene $1 caracteres; el límite es $2'],
  [/^the file is (\d+) characters long; (\d+) is the limit$/, 'el archivo tiene $1 caracteres; el límite es $2'],
  [/^the front matter is longer than (\d+) characters$/, 'los campos alrededor del texto pasan de $1 caracteres'],
  [/^the line holds invisible characters$/, 'la línea tiene caracteres invisibles'],
  [/^the text cannot be read as Markdown \((.*)\)$/s, 'el texto no se puede leer como Markdown ($1)'],
  [/^there is no answer (`.*`)$/, 'no hay una respuesta $1'],
  [/^there is no fact (`.*`) in facts\.yaml$/, 'no hay un dato $1 en facts.yaml'],
  [/^the fact (`.*`) has no value in (`.*`)$/, 'el dato $1 no tiene valor en $2'],
  [/^the fact (`.*`) held until (.*): (`.*`) must check it$/, 'el dato $1 valía hasta $2: $3 debe revisarlo'],
  [/^facts stand in the text, not in the title$/, 'los datos van en el texto, no en la pregunta'],
  [/^`\{\{` starts a fact, (.*); write (.*) to show it$/, '`{{` empieza un dato, $1; escriba $2 para mostrarlo'],
  [/^the title is not a question$/, 'el título no es una pregunta'],
  [/^the review date lies in the future$/, 'la fecha de revisión está en el futuro'],
  [/^the review was due on (.*)$/, 'la revisión tocaba el $1'],
  [/^write the character itself in place of (`.*`)$/, 'escriba el carácter mismo en vez de $1'],
  [/^link (`.*`) has no text$/s, 'el enlace $1 no tiene texto'],
  [/^link (`.*`) is not an email address$/s, 'el enlace $1 no es una dirección de correo'],
  [/^link (`.*`) is not an answer id$/s, 'el enlace $1 no es el nombre de una respuesta'],
  [
    /^link (`.*`) is not an https, mailto, tel, sms or answer link$/s,
    'el enlace $1 no empieza con https, mailto, tel, sms ni answer',
  ],
  [/^link (`.*`) is not a complete https address$/s, 'el enlace $1 no es una dirección https completa'],
  [
    /^link (`.*`) is not a phone number as (.*) or a short code as (.*)$/s,
    'el enlace $1 no es un número como $2 ni un número corto como $3',
  ],
  [
    /^the words of (`.*`) do not hold its number, which paper and phones cannot show$/s,
    'el texto de $1 no tiene su número, y ni el papel ni el teléfono lo muestran',
  ],
  [/^(`.*`) is shown, but (`.*`) is dialled$/, 'se muestra $1, pero se marca $2'],
  [
    /^(\d+) lists or quotes are nested on one line; (\d+) is the limit$/,
    '$1 listas o citas anidadas en una línea; el límite es $2',
  ],
  [/^indented by (\d+) spaces; (\d+) is the limit$/, '$1 espacios al principio; el límite es $2'],
  [/^a table has at most (\d+) columns$/, 'una tabla tiene como máximo $1 columnas'],
  [
    /^(\d+) marks \((.*)\) without an empty line; (\d+) is the limit$/,
    '$1 marcas ($2) sin una línea vacía; el límite es $3',
  ],
  [
    /^(`.*`) is not an id: lower-case letters and digits, joined by hyphens$/,
    '$1 no es un nombre: minúsculas y cifras, unidas con guiones',
  ],
  [
    /^(`.*`) is not a topic: lower-case words, joined by hyphens$/,
    '$1 no es un tema: palabras en minúsculas, unidas con guiones',
  ],
  [/^(`.*`) is not a complete https address$/, '$1 no es una dirección https completa'],
  [/^(`.*`) is not a date as (.*)$/, '$1 no es una fecha como $2'],
  [/^(`.*`) is not a period as (.*)$/, '$1 no es un plazo como $2'],
  [/^(`.*`) holds invisible characters$/, '$1 tiene caracteres invisibles'],
  [/^(`.*`) is longer than (\d+)$/, '$1 pasa de $2'],
  [/^(`.*`) is empty$/, '$1 está vacío'],
  [/^(`.*`) is missing$/, 'falta $1'],
  [/^(`.*`) is not valid$/, '$1 no es válido'],
]

/** A finding of the check in Spanish. One that is not known yet stays in English: better understood late than lost. */
export function problemInSpanish(message: string): string {
  const [pattern, said] = SENTENCES.find(([one]) => one.test(message)) ?? []
  return pattern && said ? message.replace(pattern, said) : message
}
