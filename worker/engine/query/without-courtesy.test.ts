import { describe, expect, it } from 'vitest'
import { withoutCourtesy } from './without-courtesy.ts'

const ASKED = 'how do i replace my card'

describe('courtesy around a question', () => {
  it.each([
    'Hello, my name is Maria. ',
    'hi ',
    'Hey there, ',
    'Good morning! How are you? ',
    'Good afternoon and good evening, I am Ann Lee. ',
    'To whom it may concern,\n\n',
    'Dear Sir or Madam, ',
    'Hola, ',
    'Buenos días, me llamo José Pérez. ',
    'Estimados señores: ',
    'my name is maria, ',
    'Thank you for your help. ',
    'Hi, hope you are all well. ',
  ])('changes nothing in front: %j', (courtesy) => {
    expect(withoutCourtesy(`${courtesy}${ASKED}`)).toBe(ASKED)
  })

  it.each([
    ' thanks',
    '. Thank you so much!',
    ', gracias de antemano',
    '. God bless.',
    '. Regards, Dale',
    '. Muchas gracias, Amparo',
    '. Thanks. Sincerely, Ann B. Lee',
    ' thx have a blessed day!!',
  ])('changes nothing behind: %j', (courtesy) => {
    expect(withoutCourtesy(`${ASKED}${courtesy}`).replace(/\.$/, '')).toBe(ASKED)
  })

  it.each(['Hello', 'thanks', 'Hola, buenos días', 'Good morning. My name is Ann.'])(
    'is whole where nothing else is said: %j',
    (question) => {
      expect(withoutCourtesy(question)).toMatch(/\p{L}/u)
    },
  )

  it.each([
    'my name is wrong on my passport, what now',
    'my name is misspelled. who corrects it',
    'i am a widow, can i get benefits',
    'high blood pressure and disability',
    'hide my address',
    'thank you letter for veterans',
    'a card that says thanks or regards is not what i need',
    'this is about Social Security',
  ])('leaves words that belong to the question: %j', (question) => {
    expect(withoutCourtesy(question)).toBe(question)
  })
})
