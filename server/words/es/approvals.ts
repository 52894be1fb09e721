import type { approvalWords as en } from '../en/approvals.ts'

export const approvalWords = {
  'approval.title': 'Personas en la puerta',
  'approval.lede':
    'Han leído el acuerdo, lo han aceptado y te esperan. Primero va quien lleva más tiempo esperando.',
  'approval.none': 'Nadie espera.',
  'approval.waits': 'espera desde hace {time}',
  'approval.minutes': '{count, plural, =0 {menos de un minuto} one {un minuto} other {# minutos}}',
  'approval.hours': '{count, plural, one {una hora} other {# horas}}',
  'approval.days': '{count, plural, one {un día} other {# días}}',
  'approval.noAnswers': 'No se le preguntó nada.',
  'approval.noAnswer': 'Lo dejó vacío.',
  'approval.words': 'Una frase para esta persona',
  'approval.wordsHint':
    'La lee la próxima vez que venga, decidas lo que decidas. La firma el equipo de moderación.',
  'approval.accept': 'Dejar entrar',
  'approval.acceptNamed': 'Dejar entrar a {handle}',
  'approval.decline': 'No dejar entrar',
  'approval.declineNamed': 'No dejar entrar a {handle}',
  'approval.declineHint':
    'Si no la dejas entrar, se borran la cuenta y las respuestas. No se le dice a nadie más, y el seudónimo queda ocupado.',
  'approval.decided': 'Mientras tanto, otra persona del equipo la ha dejado entrar.',
  'approval.welcome': 'El equipo de moderación te ha escrito: {words}',
  'approval.welcomeSeen': 'Guardar esto',
  'approval.line':
    '<link>{count, plural, one {Una persona espera} other {# personas esperan}} para entrar</link>',
  'declined.title': 'Esta vez, aquí no',
  'declined.lede':
    'El equipo de moderación de {name} ha leído lo que escribiste y no te ha dejado entrar.',
  'declined.words': 'Te han escrito:',
  'declined.means':
    'Eso dice algo sobre este lugar y sus límites, y nada sobre lo que vales. La cuenta y tus respuestas se han borrado; el seudónimo no se le dará a nadie más.',
  'declined.crisis': '<link>Si esta noche es difícil, mira quién responde ahora</link>',
  'declined.leave': 'Lo he leído',
} as const satisfies Record<keyof typeof en, string>
