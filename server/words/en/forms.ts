export const formWords = {
  'form.required': 'Please fill this in.',
  'form.tooShort': 'At least {min} characters, please.',
  'form.tooLong':
    '{over, plural, one {One character} other {# characters}} too long: {max} is the most.',
  'form.controlCharacters': 'There are invisible control characters in this. Please type it again.',
  'form.lineBreaks': 'This must stay on one line.',
  'form.directionMarks':
    'There are marks in this that turn the direction of writing. Leave them out.',
  'form.badEncoding': 'Part of this text is damaged. Please type or paste it again.',
  'form.choice': 'Please choose one of these.',
  'form.number': 'A whole number from {min} to {max}, please.',
  'form.notText': 'This must be text.',
  'form.invalid': 'This does not look right.',
  'form.wrong': 'This does not look right.',
  'form.mustAgree': 'Please read the agreement and say yes, if you can.',
  'form.optional': 'optional',
} as const
