import type { clinicianWords as en } from '../en/clinicians.ts'

export const clinicianWords = {
  'clinician.title': 'Profesional par',
  'clinician.lede':
    'Algunas personas de aquí trabajan en salud mental y también han pasado por ahí. Están aquí como pares. El rol sirve para decirlo a quien ellas eligen, y abre las maneras de mantener a distancia a las personas con las que trabajan.',
  'clinician.whoDecides':
    'Lo deciden personas, no un formulario: el equipo de moderación, o dos profesionales pares que te conocen y lo dicen en tu página. La solicitud se muestra a quienes, dentro del equipo, pueden verte; no la lee nadie a quien mantengas a distancia.',
  'clinician.words': 'Lo que deberían saber',
  'clinician.wordsHint':
    'En qué trabajas, con tan pocas palabras como quieras. No pongas tu nombre real ni dónde trabajas, salvo que quieras hacerlo. Se guarda cifrado, y se borra cuando está decidido.',
  'clinician.ask': 'Solicitarlo',
  'clinician.askAnew': 'Guardar estas palabras',
  'clinician.takeBack': 'Retirar la solicitud',
  'clinician.waits': 'Lo has solicitado. Nadie ha decidido todavía.',
  'clinician.vouchedBy': 'Profesionales pares que te avalan',
  'clinician.is':
    'Aquí se te conoce como profesional par. Ninguna página lo dice si no lo dices tú: en una publicación o en tu tarjeta.',
  'clinician.giveUpTitle': 'Dejarlo',
  'clinician.giveUpWords':
    'Termina de inmediato. Dejas de leer el espacio de colegas, y tus publicaciones y tu página dejan de decir que eres profesional par. Tu lista de distancia sigue en vigor; el modo profesional sigue activado hasta que lo desactives.',
  'clinician.giveUp': 'Dejar el rol',
  'clinician.record': 'Qué ha pasado con ello',
  'clinician.record.asked': 'Lo solicitaste.',
  'clinician.record.withdrawn': 'Retiraste la solicitud.',
  'clinician.record.granted': 'Se te dio.',
  'clinician.record.declined': 'El equipo de moderación no te lo dio.',
  'clinician.record.given-up': 'Lo dejaste.',
  'clinician.record.ended':
    '{through, select, operator {Quien administra el servidor} other {El equipo de moderación}} le puso fin.',
  'clinician.more': '<link>Más sobre esto en las páginas de ayuda</link>',
  'clinician.notYet': 'Puedes solicitarlo cuando se te haya dejado entrar.',
  'clinician.already': 'Ya se te conoce como profesional par.',
  'clinician.notYou': 'Esto solo pueden hacerlo profesionales pares.',
  'clinician.vouch': 'Avalar a esta persona como profesional par',
  'clinician.vouchHint':
    'Sabes que trabaja en salud mental. Con dos avales así, quien lo ha solicitado recibe el rol.',
  'clinician.vouchGiven': 'Avalas a esta persona como profesional par. Solo ella y tú lo ven.',
  'clinician.news.asked': 'Has solicitado que se te conozca como profesional par.',
  'clinician.news.withdrawn': 'Ya no solicitas que se te conozca como profesional par.',
  'clinician.news.granted': 'Ahora se te conoce aquí como profesional par.',
  'clinician.news.declined':
    'El equipo de moderación ha leído tu solicitud y no te da a conocer como profesional par.',
  'clinician.news.given-up': 'Ya no se te conoce como profesional par.',
  'clinician.news.ended': 'El equipo de moderación ha puesto fin a tu rol de profesional par.',
  'clinician.newsMore': '<link>Qué significa esto y qué puedes hacer</link>',
  'clinician.team': 'Profesionales pares',
  'clinician.teamLede':
    'Personas que solicitan que se las conozca como profesionales pares. Asegúrate de que lo son antes de decir que sí: el rol abre el espacio de colegas, una lista de distancia más larga y el modo profesional.',
  'clinician.teamNone': 'Nadie lo solicita, que tú puedas ver.',
  'clinician.teamAbout': 'Quién solicita que se le conozca como tal, y poner fin al rol.',
  'clinician.noWords': 'Lo dejó vacío.',
  'clinician.grant': 'Darle el rol',
  'clinician.grantNamed': 'Dar a {handle} el rol de profesional par',
  'clinician.decline': 'No dárselo',
  'clinician.declineNamed': 'No dar a {handle} el rol de profesional par',
  'clinician.decided': 'Esta solicitud ya no está. Puede que otra persona la haya decidido.',
  'clinician.notOwn': 'Sobre tu propio rol deciden otras personas.',
  'clinician.end': 'Poner fin al rol de alguien',
  'clinician.endWords':
    'Termina de inmediato. Se le dice que el equipo de moderación le ha puesto fin, y por qué; no quién lo decidió.',
  'clinician.endReason': 'Por qué',
  'clinician.endReasonHint': 'La persona lee estas palabras.',
  'clinician.deciders': 'Quién decidió sobre profesionales pares',
  'clinician.decidersLede':
    'Para quienes supervisan al equipo de moderación: qué decidió últimamente sobre el rol, y quién del equipo lo hizo. Aquí no se dice sobre qué persona.',
  'clinician.decidersNone': 'No se ha decidido nada, que tú puedas ver.',
  'clinician.decidedBy': 'Por {handle}.',
  'clinician.decidedByGone': 'Por alguien que se ha ido.',
  'clinician.overseers': 'Esto es para quienes supervisan al equipo de moderación.',
  'clinician.endGo': 'Poner fin al rol',
  'clinician.isNone': 'A esta persona no se la conoce como profesional par.',
  'clinician.ownEnd': 'Puedes dejar tu propio rol en tu propia página sobre él.',
  'clinician.lately': 'Últimamente',
  'clinician.latelyWords':
    'Sin nombres: lo saben la persona de quien se trata y quienes decidieron.',
  'clinician.lately.asked': 'Alguien lo solicitó.',
  'clinician.lately.withdrawn': 'Se retiró una solicitud.',
  'clinician.lately.granted':
    'Se dio un rol {through, select, peers {con el aval de dos profesionales pares} operator {por decisión de quien administra el servidor} other {por decisión del equipo de moderación}}.',
  'clinician.lately.declined': 'Se rechazó una solicitud.',
  'clinician.lately.given-up': 'Alguien dejó su rol.',
  'clinician.lately.ended':
    'Se puso fin a un rol {through, select, operator {por decisión de quien administra el servidor} other {por decisión del equipo de moderación}}.',
  'clinician.line':
    '<link>{count, plural, one {Un miembro solicita que se le conozca} other {# miembros solicitan que se les conozca}} como profesional par</link>',
} as const satisfies Record<keyof typeof en, string>
