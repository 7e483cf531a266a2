/** A question without the words that only ask whether one may ask, or whether “somebody like me” can have it. They hide the word that is known:
 * “I was wondering whether someone in my position might possibly qualify for deferment” asks for deferment. Whole where nothing else is left. */
export function withoutFrames(question: string): string {
  const bare = FRAMES.reduce((text, frame) => text.replace(frame, ' '), question)
  return /[\p{L}\p{N}]{2}/u.test(bare) ? bare.replace(/\s+/g, ' ').trim() : question
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = "(?![\\p{L}\\p{N}'])"
const frame = (...ways: string[]) => new RegExp(`${BEFORE}(?:${ways.join('|')})${AFTER}`, 'giu')

const MAYBE = '(?: (?:possibly|perhaps|maybe|still|even|also|ever|at all|be))*'
const LIKE_ME =
  '(?:like|such as) (?:me|us|him|her|them|mine|ours)|in (?:my|our|his|her|their) (?:situation|position|case|shoes)'

const FRAMES = [
  frame(
    "(?:i(?:'m| am|m)?|we(?:'re| are)?|he|she)(?: (?:was|am|were|just|also|only|really|had been|have been|is))* (?:wondering|curious)(?: (?:if|whether|about))?",
    "i(?:'d|d| would)? (?:just |really |also )?(?:like|love|want|need|wanted) to (?:know|ask|find out|inquire|understand)(?: (?:if|whether|about|you))?",
    "i (?:do not|don'?t) know (?:if|whether)|i(?:'m| am|m) not sure (?:if|whether)|i(?:'m| am|m) (?:writing|calling) to (?:ask|find out|inquire)(?: (?:if|whether|about))?",
    '(?:would|could|can|will) (?:you|u|someone|somebody|anyone|anybody)(?: (?:please|pls|kindly|possibly|be so kind as to))* (?:tell|explain to|advise|inform|help)(?: (?:me|us))(?: (?:with|if|whether|about|understand))?',
  ),
  frame(
    `(?:somebody|someone|a person|a family|families|people|anybody|anyone|folks) (?:${LIKE_ME})(?: (?:might|may|could|can|would))?${MAYBE}(?: (?:qualify|eligible|considered|able|allowed|entitled))?(?: (?:for|to))?`,
  ),
  frame(
    '(?:me gustar[ií]a|quer[ií]a|quisiera|quiero|deseo|necesito|solo quiero|nom[aá]s quiero) (?:saber|preguntar(?:les?)?|consultar(?:les?)?|averiguar)(?: (?:si|sobre|una cosa|algo))*',
    'no s[eé] si|no estoy segur[oa] (?:de )?si|ser[aá] (?:que|posible que)|habr[aá] (?:alguna |una )?(?:manera|forma|chance|posibilidad)(?: de(?: que)?)?',
    '(?:me )?(?:podr[ií]an?|pueden?|pudieran?) (?:decir(?:me)?|explicar(?:me)?|orientar(?:me)?|ayudar(?:me)?)(?: (?:si|con|sobre))?',
    '(?:alguien|una persona|gente|personas|una familia) (?:como (?:yo|nosotros|un[oa]|[eé]l|ella)|en (?:mi|nuestra) (?:situaci[oó]n|caso|posici[oó]n))(?: (?:pueda|pudiera|podr[ií]a|puede))?(?: (?:califica(?:r)?|recibir|obtener))?(?: (?:para|a))?',
  ),
]
