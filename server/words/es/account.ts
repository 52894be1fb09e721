import type { accountWords as en } from '../en/account.ts'

export const accountWords = {
  'signIn.title': 'Entrar',
  'signIn.handle': 'Seudónimo',
  'signIn.passphrase': 'Frase de acceso',
  'signIn.passkey': 'Usar una llave de acceso',
  'signIn.lost': 'He perdido mi frase de acceso',
  'signIn.join': '¿Es tu primera vez aquí? <link>Únete</link>',
  'signIn.stays.title': 'Hola de nuevo',
  'signIn.stays.lede': 'Estabas a punto de irte. Al entrar, eso quedó cancelado.',
  'signIn.stays.detail':
    'Tu cuenta y tus publicaciones siguen como estaban. Si aún quieres irte, puedes decirlo de nuevo en cualquier momento.',
  'signIn.stays.on': 'Continuar',
  'signIn.stays.leave': 'Irme de todos modos',

  'sessions.title': 'Dónde tienes la sesión abierta',
  'sessions.lede':
    'Cada navegador en el que tienes la sesión abierta. Ciérrala en los que no reconozcas y cambia después tu frase de acceso.',
  'sessions.device': '{browser} en {system}',
  'sessions.unknownDevice': 'Un dispositivo desconocido',
  'sessions.here': 'este dispositivo',
  'sessions.since': 'abierta: <time></time>',
  'sessions.seen': 'último uso: <time></time>',
  'sessions.end': 'Cerrar',
  'sessions.endWhich': 'Cerrar: {device}',
  'sessions.endOthers': 'Cerrar todas las demás',

  'passphrase.title': 'Cambiar tu frase de acceso',
  'passphrase.current': 'Tu frase de acceso actual',
  'passphrase.new': 'La nueva frase de acceso',
  'passphrase.new.hint':
    'Cuatro o cinco palabras que nunca se hayan encontrado; al menos {min} caracteres. Puede elegirla por ti un gestor de contraseñas.',
  'passphrase.keepOthers': 'Mantener la sesión abierta en otros dispositivos',
  'passphrase.keepOthers.hint':
    'Déjalo vacío si es posible que alguien más conozca tu frase de acceso: así la sesión se cierra en todos los dispositivos menos en este.',
  'passphrase.change': 'Cambiarla',
  'passphrase.changed': 'Tu frase de acceso ha cambiado.',
  'passphrase.changedAlone':
    'Tu frase de acceso ha cambiado, y la sesión se cerró en los demás dispositivos.',
  'passphrase.common':
    'Esta es de las primeras que cualquiera probaría. Elige otra, por favor; cuatro o cinco palabras sin relación van bien.',
  'passphrase.isHandle':
    'Este es el propio seudónimo, que todo el mundo puede leer. Elige otra cosa, por favor.',
  'passphrase.wrong': 'Esta no es tu frase de acceso.',
  'passphrase.needed':
    'Escribe tu frase de acceso, por favor, para que nadie más pueda hacer esto por ti.',
  'passphrase.asked': 'Tu frase de acceso',
  'passphrase.asked.hint': 'Se pide otra vez porque entraste hace un tiempo.',

  'recovery.title': 'Códigos de recuperación',
  'recovery.what':
    'Un código de recuperación te deja entrar cuando se pierde la frase de acceso. Recibes ocho; cada uno sirve una vez. Nadie puede enviarte por correo una forma de volver, así que vale la pena tenerlos.',
  'recovery.welcome': 'Te damos la bienvenida, {handle}. Ya estás dentro.',
  'recovery.welcomeWaiting': 'Tu solicitud está enviada, {handle}.',
  'recovery.left':
    '{left, plural, =0 {No te queda ningún código.} one {Te queda uno de tus códigos.} other {Te quedan # de tus códigos.}}',
  'recovery.none': 'Aún no tienes ninguno.',
  'recovery.replaces':
    'Los códigos nuevos ocupan el lugar de los anteriores, que entonces dejan de servir.',
  'recovery.make': 'Crear códigos de recuperación',
  'recovery.makeAnew': 'Crear otros nuevos',
  'recovery.later': 'Ahora no',
  'recovery.yours': 'Tus códigos de recuperación',
  'recovery.once':
    'Se muestran solo esta vez. Anótalos o imprime esta página, y guárdalos donde solo mires tú.',
  'recovery.for': 'Para {handle} en {community}',
  'recovery.kept': 'Ya los tengo',
  'recover.title': 'Volver con un código de recuperación',
  'recover.lede':
    'Escribe uno de los códigos que guardaste y una nueva frase de acceso. El código queda usado, y la sesión se cierra en todos los demás dispositivos.',
  'recover.code': 'Código de recuperación',
  'recover.code.hint':
    'Cuatro grupos de cuatro. Con mayúsculas o minúsculas, con guiones o sin ellos.',
  'recover.do': 'Guardarla y entrar',
  'recover.wrong':
    'Este seudónimo y este código no van juntos, o el código ya se usó. Revisa los dos, o prueba con otro código.',
  'recover.noCodes':
    'Sin un código, la única forma de volver es la persona que lleva este servidor. Puede poner una nueva frase de acceso, y tiene que valorar si eres tú.',

  'you.title': 'Tú',
  'you.waiting':
    'Todavía no eres miembro: tu solicitud espera al equipo de moderación. <link>Qué pasa ahora</link>',
  'you.words': 'Lo que escribiste',
  'you.profile': 'Tu página',
  'you.profile.about': 'Pronombres, unas palabras y quién las ve.',
  'you.posts': 'Tus publicaciones',
  'you.posts.about': 'Todas, y quién ve cada una.',
  'you.drafts': 'Borradores',
  'you.drafts.about': 'Lo que empezaste y no enviaste.',
  'you.export': 'Llevarte tus palabras',
  'you.export.about': 'Un archivo con todo lo que has escrito y ajustado.',
  'you.keys': 'Cómo entras',
  'you.sessions.about': 'Cada navegador, y cómo cerrar la sesión en él.',
  'you.passphrase': 'Frase de acceso',
  'you.passphrase.about': 'Cambiarla.',
  'you.passkeys.about': 'Entrar con el bloqueo de tu propio dispositivo.',
  'you.recovery.about': 'Para el día en que se pierda la frase de acceso.',
  'you.seen': 'Quién se encuentra contigo',
  'you.keepApart.about': 'Personas que conoces de otro sitio, que nunca ven aquí nada tuyo.',
  'you.mode.about':
    'Estar aquí como la persona que eres, fuera de la vista de las personas con las que trabajas.',
  'you.seeAs': 'Verlo como otra persona',
  'you.seeAs.about':
    'Cualquier página, como la recibiría alguien de visita, un miembro nuevo o alguien de tu lista.',
  'you.stepBack.about':
    'Cerrar a otras personas todo lo que has escrito, en un solo paso, y poder volver.',
  'you.record.about': 'Qué te protegió aquí, y desde cuándo.',
  'you.others': 'Con otras personas',
  'you.comingBack': 'Volver',
  'you.withTeam': 'Con el equipo de moderación',
  'you.circles.about': 'Listas de personas para las que escribir. Solo tú las ves.',
  'you.blocks.about': 'Personas con las que no quieres encontrarte aquí, ni ellas contigo.',
  'you.vouches.about': 'Quién te conoce aquí, y a quién conoces.',
  'you.clinician.about': 'Para miembros que trabajan en salud mental.',
  'you.contactPoints.about':
    'Para mantenerte a distancia de quienes te conocen por ellas. No necesitas ninguna.',
  'you.invitations': 'Invitaciones',
  'you.invitations.about': 'Enlaces con los que la gente puede unirse.',
  'you.leave': 'Dejar la comunidad',
  'you.leave.about': 'Para siempre, con un tiempo para pensarlo.',
  'you.look': 'Aspecto',
  'you.look.about':
    'Cómo se ven las páginas cuando tienes la sesión abierta, en todos tus dispositivos.',
  'you.look.device': 'Como mi dispositivo',
  'you.look.light': 'Papel',
  'you.look.dark': 'Noche',
  'you.shortcuts.about':
    'Teclas sueltas, como J para la publicación siguiente, hacen algo mientras no se está escribiendo. <link>Todas</link>',
  'you.shortcuts.off': 'Desactivar las teclas sueltas',
  'you.shortcuts.on': 'Activar las teclas sueltas',
} as const satisfies Record<keyof typeof en, string>
