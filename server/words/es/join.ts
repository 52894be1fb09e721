import type { joinWords as en } from '../en/join.ts'

export const joinWords = {
  'join.title': 'Unirse',
  'join.lede': 'Un lugar para hablar con personas que han pasado por ello.',
  'join.handle': 'Un seudónimo',
  'join.handle.hint':
    'El nombre que quieras, en cualquier alfabeto. Mejor uno que no uses en otros sitios.',
  'join.handle.ornament':
    'Este ornamento se dibuja a partir del seudónimo. Está donde iría una fotografía.',
  'join.taken':
    'Este seudónimo ya está tomado, o se parece demasiado a uno que lo está. Elige otro, por favor.',
  'join.passphrase': 'Una frase de acceso',
  'join.passphrase.hint':
    'Cuatro o cinco palabras que nunca se hayan encontrado; al menos {min} caracteres. No hace falta dirección de correo.',
  'join.passphrase.again':
    'Escríbela una vez más, por favor. Una frase de acceso nunca se envía de vuelta.',
  'join.invite': 'Código de invitación',
  'join.invite.hint':
    'A esta comunidad se entra con invitación. El código está en el enlace que te dieron.',
  'join.invite.invalid':
    'Este código no abre la puerta: ya se usó, ha caducado o está mal escrito. Pide otro a quien te lo dio.',
  'join.answer.hint':
    'Con dos líneas es más que suficiente. Solo lo lee el equipo de moderación, y se borra una semana después de su respuesta.',
  'join.agreement': 'Cómo nos tratamos',
  'join.agreement.here': 'Leer el acuerdo aquí',
  'join.agreement.yes': 'He leído <link>el acuerdo entero</link> y puedo vivir con él',
  'join.agreement.none': 'Hablaré de mi propia vida y dejaré que otras personas vivan la suya',
  'join.agreement.changed':
    'El acuerdo ha cambiado desde que abriste esta página. Léelo una vez más, por favor.',
  'join.open': 'Unirme',
  'join.ask': 'Pedir unirme',
  'join.signIn': '¿Ya tienes una cuenta aquí? <link>Entra</link>',
  'join.wait.unknown': 'Alguien del equipo de moderación lee cada solicitud.',
  'join.wait.hour': 'Últimamente, la respuesta llegaba en menos de una hora.',
  'join.wait.hours': 'Últimamente, la respuesta llegaba al cabo de unas {hours} horas.',
  'join.wait.days':
    'Últimamente, la respuesta llegaba al cabo de {days, plural, one {un día, más o menos} other {unos # días}}.',
  'waiting.title': 'Tu solicitud está aquí',
  'waiting.lede': 'Entraste como {handle}, y todavía no eres miembro.',
  'waiting.next':
    'El equipo de moderación lee lo que escribiste. No tienes que hacer nada: vuelve cuando te venga bien, y entra si se te pide.',
  'waiting.until': 'Hasta entonces puedes leer lo que está abierto a las visitas.',
  'waiting.codes':
    'Si alguna vez pierdes tu frase de acceso, solo los códigos de recuperación te dejan volver. <link>Crea algunos ahora</link>',
  'waiting.crisis': 'Si esta noche es difícil, <link>aquí está quién responde ahora</link>.',
} as const satisfies Record<keyof typeof en, string>
