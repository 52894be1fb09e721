export const spaceWords = {
  'space.all': 'Spaces',
  'space.home': 'Home',
  'space.none': 'There is no space here yet that you can read.',
  'space.threads':
    '{count, plural, =0 {nothing yet} one {one conversation} other {# conversations}}',
  'space.last': 'last',
  'space.welcome': 'Come in, sit down',
  'space.hello': 'Hello, {name}',
  'space.conversations': 'Conversations',
  'space.public': 'Anyone can read this space.',
  'space.invitation': 'This space is by invitation.',
  'space.clinicians': 'Only peer clinicians see this space.',
  'space.join': 'Join',
  'space.signIn': 'Sign in',
  'space.doors':
    'To read along and to write, join under any name you like. No e-mail address is needed.',
} as const
