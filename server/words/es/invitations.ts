import type { invitationWords as en } from '../en/invitations.ts'

export const invitationWords = {
  'invitation.title': 'Invitaciones',
  'invitation.lede':
    'Con un enlace, alguien puede unirse con el nombre que elija. No se te dirá si se usó, ni quién lo usó.',
  'invitation.approval':
    'Por ahora, para unirse a esta comunidad hay que pedirlo. Un enlace lleva a la página para hacerlo, y el equipo de moderación lee lo que se escribe allí.',
  'invitation.open': 'Por ahora cualquiera puede unirse a esta comunidad, con un enlace o sin él.',
  'invitation.notYet': 'Puedes invitar a otras personas cuando lleves un tiempo aquí.',
  'invitation.team': 'En esta comunidad invita el equipo de moderación.',
  'invitation.new': 'Crear una invitación',
  'invitation.uses': 'Para cuántas personas',
  'invitation.days': 'Por cuántos días',
  'invitation.range': 'De {min} a {max}.',
  'invitation.make': 'Crearla',
  'invitation.made': 'Aquí está tu invitación',
  'invitation.madeLede':
    'Cópiala ahora. Se muestra solo esta vez y no se guarda en ninguna parte; si se pierde, retírala y crea otra.',
  'invitation.link': 'El enlace',
  'invitation.code': 'O el código, para el campo de la página para unirse',
  'invitation.until': 'Vale hasta {date}.',
  'invitation.back': 'Volver a tus invitaciones',
  'invitation.yours': 'Las que has creado',
  'invitation.none': 'No has creado ninguna, o todas han terminado.',
  'invitation.row': 'Creada: {date}',
  'invitation.valid': 'vale hasta {date}',
  'invitation.ended': 'terminó: {date}',
  'invitation.withdrawn': 'retirada',
  'invitation.withdraw': 'Retirar',
  'invitation.many':
    'Tienes {max} invitaciones que no han terminado. Retira una antes de crear otra.',
  'invitation.forbidden': 'No puedes invitar a nadie aquí, o todavía no. No se ha cambiado nada.',
} as const satisfies Record<keyof typeof en, string>
