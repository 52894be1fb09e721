/** Who runs the forum, how to reach them, and what the law commonly asks. */
import type { aboutWords as en } from '../en/about.ts'

export const aboutWords = {
  'about.title': 'Acerca de {name}',
  'about.runBy': 'Quién lo lleva',
  'about.contact': 'Cómo contactar',
  'about.noContact':
    'Quien lleva este foro no ha dicho todavía cómo se puede contactar desde fuera.',
  'about.authorities': 'Para autoridades',
  'about.languages': 'Idiomas en los que respondemos',
  'about.rules': 'Cómo se lleva',
  'about.rulesAbout':
    'Hay un <agreement>acuerdo</agreement> entre todos los miembros, hay <rules>reglas</rules> según las cuales se puede avisar de publicaciones y se decide sobre ellas, y se dice <policy>qué pasa cuando alguien está en peligro</policy>. <reporting>Cómo se leen los avisos</reporting> · <log>Lo que se ha decidido</log> · <privacy>Qué se guarda sobre ti</privacy>',
  'shell.about': 'Acerca de',

  'contactSettings.title': 'Contacto, horario y conservación',
  'contactSettings.lede':
    'Cualquiera puede leer los cuatro primeros en la página “Acerca de”, también sin entrar. Lo que dejes vacío no se muestra.',
  'contactSettings.who': 'Quién y cómo',
  'contactSettings.runBy': 'Quién lleva este foro',
  'contactSettings.runByHint':
    'Un nombre, un grupo o una asociación; en algunos países, con su dirección.',
  'contactSettings.contact': 'Cómo pueden contactar los miembros y otras personas',
  'contactSettings.contactHint':
    'Una dirección de correo o un apartado postal. No el tuyo personal.',
  'contactSettings.authorities': 'Cómo pueden contactar las autoridades',
  'contactSettings.languages': 'Idiomas en los que se responde',
  'contactSettings.hours': 'Cuándo suele haber alguien del equipo de moderación',
  'contactSettings.hoursHint':
    'Los miembros lo leen cuando avisan de algo. Deja vacía la zona horaria para no decir nada.',
  'contactSettings.from': 'Desde esta hora',
  'contactSettings.until': 'Hasta esta hora',
  'contactSettings.zone': 'Zona horaria',
  'contactSettings.zoneHint': 'Por ejemplo, Europe/Madrid o America/Mexico_City.',
  'contactSettings.keeping': 'Qué se guarda de los avisos',
  'contactSettings.caseDays': 'Días que se guardan los textos después de cerrar un caso',
  'contactSettings.caseDaysHint':
    'Después se borran la copia de aquello de lo que se avisó y las palabras de quienes avisaron. Lo que se decidió se queda.',
  'hours.unknownZone': 'Esta zona horaria no se conoce. Escríbela como Europe/Madrid.',
  'community.contactAbout':
    'Quién lo lleva, cuándo hay alguien, cuánto tiempo se guardan los avisos.',

  'law.title': 'Lo que la ley suele pedir',
  'law.lede':
    'Una lista para foros pequeños en la Unión Europea y el Reino Unido, y para profesionales de la salud mental en Estados Unidos. No es asesoramiento legal: lo que vale para ti depende de dónde estés, y alguien que sepa debería mirarlo una vez. Lo que el foro puede ver por sí mismo lo marca por sí mismo.',
  'law.done': 'Hecho',
  'law.open': 'Todavía no',
  'law.check': 'Revisado',
  'law.checkedOn': 'Revisado el {date, date, long}',
  'law.contact': 'Una manera de contactar',
  'law.contactAbout':
    'Los miembros deben poder dirigirse a alguien de forma directa y con palabras sencillas (Reglamento de Servicios Digitales de la UE, artículo 12).',
  'law.authorities': 'Una manera de contactar para las autoridades, y en qué idiomas',
  'law.authoritiesAbout':
    'Todo servicio de alojamiento de datos indica una (Reglamento de Servicios Digitales, artículo 11).',
  'law.rules': 'Reglas que dicen cómo funciona la moderación',
  'law.rulesAbout':
    'Con palabras sencillas, abiertas a cualquiera, con lo que se puede hacer y cómo oponerse (Reglamento de Servicios Digitales, artículo 14; Online Safety Act del Reino Unido, condiciones claras). Cada versión conserva su fecha.',
  'law.policy': 'Lo que se hace cuando una vida está en peligro',
  'law.policyAbout':
    'Ninguna ley lo pide de esta forma. Te evita prometer lo que no puedes cumplir, y a los miembros, tener que adivinar.',
  'law.resources': 'Recursos de ayuda en una crisis que alguien ha comprobado',
  'law.resourcesAbout':
    'De cada uno se ha averiguado si puede enviar a la policía o una ambulancia sin preguntar.',
  'law.reports': 'Cualquiera puede avisar, y se le dice que el aviso llegó y qué se decidió',
  'law.reportsAbout':
    'Reglamento de Servicios Digitales, artículo 16; Online Safety Act, avisos y quejas fáciles de hacer. El foro lo hace.',
  'law.reasons': 'Una declaración de motivos para cada restricción',
  'law.reasonsAbout':
    'Qué se hizo, por cuánto tiempo, según qué regla con la redacción de ese día, si intervino un programa y cómo oponerse (Reglamento de Servicios Digitales, artículo 17). El foro lo pide con cada decisión.',
  'law.appeals': 'Una segunda revisión, a cargo de otra persona',
  'law.appealsAbout':
    'Los servicios más grandes están obligados (Reglamento de Servicios Digitales, artículo 20). Aquí cualquiera puede pedirla durante seis meses.',
  'law.access': 'Llevarse los propios datos, e irse',
  'law.accessAbout':
    'Acceso, copia y supresión (Reglamento General de Protección de Datos, artículos 15 a 20). Los miembros lo hacen por su cuenta.',
  'law.risk': 'Una evaluación de riesgos, por escrito',
  'law.riskAbout':
    'La Online Safety Act del Reino Unido la pide a todos los servicios, sea cual sea su tamaño: qué contenido ilegal podría aparecer aquí, qué probabilidad hay y qué se hace al respecto. Vuelve a mirarla una vez al año.',
  'law.accountable': 'Una persona con nombre que responde de ello',
  'law.accountableAbout': 'Alguien que sabe que le corresponde (Online Safety Act).',
  'law.consent': 'Consentimiento para guardar lo que las personas cuentan de su salud',
  'law.consentAbout':
    'Tiene una protección especial (Reglamento General de Protección de Datos, artículo 9). Que el acuerdo lo diga con palabras sencillas; no te apoyes en que la persona lo hizo público.',
  'law.crime': 'Lo que se hace ante la sospecha de un delito que amenaza una vida',
  'law.crimeAbout':
    'Los servicios de alojamiento de datos lo comunican a las autoridades (Reglamento de Servicios Digitales, artículo 18). El suicidio, por lo general, no es delito; pide consejo sobre lo que sí lo es.',
  'law.duties': 'Los miembros con obligación profesional de notificar lo saben',
  'law.dutiesAbout':
    'En Estados Unidos y en otros lugares, algunas profesiones tienen que notificar ciertas cosas donde sea que se enteren de ellas. La obligación sigue a la persona, no al foro; su página lo dice antes de que alguien le confíe algo.',
  'law.records': 'Dónde están tus papeles',
  'law.recordsAbout':
    'La evaluación, las peticiones de autoridades y lo que se respondió, las violaciones de seguridad: guardados en un solo sitio que otra persona pueda encontrar.',
  'law.pageAbout': 'Acerca de',
  'law.pageReporting': 'Ayuda: avisar al equipo',
  'law.pagePrivacy': 'Ayuda: qué se guarda sobre ti',
  'law.pageClinicians': 'Ayuda: profesionales pares',
  'law.pageExport': 'Llevarte tus palabras',
  'law.pageLeave': 'Dejar la comunidad',
  'community.lawAbout': 'Una lista de comprobación, con las páginas que responden a cada punto.',
} as const satisfies Record<keyof typeof en, string>
