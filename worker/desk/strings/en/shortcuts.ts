/** The keyboard shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  keys: {
    j: 'Next row',
    k: 'Previous row',
    Enter: 'Open the row',
    x: 'Select or clear the row',
    a: 'Take it: I work on it',
    s: 'Put it aside for 2 weeks',
    d: 'Dismiss it: you’ll be asked why',
    l: 'Link it to an answer',
    w: 'Write an answer',
    u: 'Undo the last change',
    '/': 'Find',
    '?': 'Show these keys',
  },
  more: 'Turn them off',
  on: 'Keys work while you are not typing. If you speak to your computer, turn them off.',
  off: 'The keys are off.',
  turnOff: 'Turn the keys off',
  turnOn: 'Turn the keys on',
  close: 'Close',
}
