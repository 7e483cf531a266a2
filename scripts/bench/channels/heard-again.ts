import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const TOOLS = ['espeak-ng', 'sox', 'pocketsphinx_continuous'] as const
const MODEL = '/usr/share/pocketsphinx/model/en-us'
const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const WORDS = ['yes', 'no', 'next', 'repeat', 'slower', 'back', 'person']

/** How numbers are read aloud, and which words of the menu a recogniser hears again over a line of 8 kHz. */
export interface HeardAgain {
  numbers: { said: number; right: number }
  /** The same numbers as they are written, `800-772-1213`: a voice reads hardly one of them digit by digit. */
  written: { said: number; right: number }
  words: { said: number; right: number }
  /** Single digits, through the same line and recogniser. */
  digits: { said: number; right: number }
}

/** Tools that are not installed; none where it can be heard. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0)
}

/** Has a voice read numbers as a call says them, and compares its sounds with those of the ten words; then says the words of the menus through
 * a phone line to a recogniser. Digits go by their sounds: pocketsphinx takes single digits of this voice for one another.
 * @param numbers - Each as a call says it, and as it is written. */
export function heardAgain(numbers: readonly { said: string; written: string }[]): HeardAgain {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-heard-'))
  try {
    const rightOf = (words: readonly string[]) => {
      const rules = join(folder, 'said.gram')
      writeFileSync(rules, `#JSGF V1.0;\ngrammar said;\npublic <said> = ${words.join(' | ')};\n`)
      return { said: words.length, right: words.filter((word) => hear(folder, word, rules) === word).length }
    }
    const byDigit = (text: string, written: string) => soundsOf(text) === soundsOf(inWords(written))
    const count = numbers.length
    return {
      numbers: { said: count, right: numbers.filter(({ said, written }) => byDigit(said, written)).length },
      written: { said: count, right: numbers.filter(({ written }) => byDigit(written, written)).length },
      words: rightOf(WORDS),
      digits: rightOf(DIGITS),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A written number as words, with a breath between its groups: a voice ties words together where there is none. */
function inWords(number: string): string {
  const groups = number.split(/\D+/).filter(Boolean)
  return groups.map((group) => [...group].map((digit) => DIGITS[Number(digit)]).join(' ')).join(', ')
}

/** The sounds of a text, without stress and pauses. */
function soundsOf(text: string): string {
  const { stdout } = spawnSync('espeak-ng', ['-q', '-x', '-v', 'en-us', text])
  return stdout.toString().replace(/[\s',_:|-]/g, '')
}

/** Spoken at 8 kHz and µ-law, as a phone line passes it, then brought to the 16 kHz that the model was made with. */
function hear(folder: string, text: string, rules: string): string {
  const file = (name: string) => join(folder, `${name}.wav`)
  spawnSync('espeak-ng', ['-v', 'en-us', '-s', '130', '-w', file('voice'), text])
  spawnSync('sox', [file('voice'), '-r', '8000', '-c', '1', '-e', 'mu-law', file('line')])
  const wide = ['-r', '16000', '-b', '16', '-e', 'signed-integer', file('heard'), 'pad', '0.3', '0.3']
  spawnSync('sox', [file('line'), ...wide])
  const model = ['-hmm', join(MODEL, 'en-us'), '-dict', join(MODEL, 'cmudict-en-us.dict'), '-jsgf', rules]
  const found = spawnSync('pocketsphinx_continuous', ['-infile', file('heard'), ...model, '-logfn', '/dev/null'])
  return found.stdout.toString().trim()
}

/** How long texts take to be said one after another, in seconds, by the voice of this machine at 150 words a minute. */
export function secondsOf(texts: readonly string[], language: 'en' | 'es'): number {
  const folder = mkdtempSync(join(tmpdir(), 'one-stop-said-'))
  try {
    const file = join(folder, 'said.wav')
    spawnSync('espeak-ng', ['-v', language === 'es' ? 'es-419' : 'en-us', '-s', '150', '-w', file, texts.join('\n')])
    // 22,050 samples of two bytes a second, behind a head of 44 bytes.
    return (readFileSync(file).length - 44) / 44_100
  } finally {
    rmSync(folder, { recursive: true })
  }
}
