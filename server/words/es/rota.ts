/** When somebody of the moderation team is there, and what looks after those who are. */
import type { rotaWords as en } from '../en/rota.ts'

export const rotaWords = {
  'rota.now': 'Ahora suele haber alguien del equipo de moderación, hasta <until></until>.',
  'rota.later':
    'Estas son horas tranquilas. Suele volver a haber alguien del equipo de moderación desde <from></from>.',
  'rota.span': 'Desde <from></from> hasta <until></until>',
  'rota.unknown': 'El equipo de moderación no ha dicho cuándo suele haber alguien.',
  'rota.title': 'Cuándo hay alguien',

  'duty.title': 'Tu parte en el equipo',
  'duty.lede':
    'De qué te haces cargo, cuándo, y qué dejas a otras personas. Nadie más que tú ve esta página, y a nadie se le dice lo que pones aquí.',
  'duty.week': 'Tus últimos siete días',
  'duty.heavy':
    '{count, plural, =0 {No has tenido ningún caso duro.} one {Has tenido un caso duro.} other {Has tenido # casos duros.}} Cuentan como duros las amenazas, las personas expuestas y lo que podría hacer daño a quien lo lea. Esto no se muestra a nadie más que a ti.',
  'duty.swap':
    'Es mucho para una semana. De los próximos pueden ocuparse otras personas: pasa lo que llegue, o deja fuera algunos motivos de abajo por un tiempo.',
  'duty.hours': 'Cuándo sueles estar aquí',
  'duty.hoursAbout':
    'A los miembros se les dice cuándo suele haber alguien del equipo, nunca quién. Fuera de tu horario nada te llama: la página de inicio no dice que hay avisos en espera. Si no marcas ninguna hora, todo te llega siempre.',
  'duty.hoursHint':
    'Desde y hasta, varias separadas por comas, por ejemplo 9:00-12:30, 18:00-22:00. Lo que pasa de medianoche cuenta para los dos días.',
  'duty.zone': 'La hora de donde estás',
  'duty.zone.unknown': 'Esta zona horaria no se conoce aquí.',
  'duty.hours.wrong': 'Esto no se puede leer como un horario. Escríbelo así: 18:00-22:00.',
  'duty.hours.tooMany': 'Son más de {max} tramos. Junta algunos.',
  'duty.day.0': 'Lunes',
  'duty.day.1': 'Martes',
  'duty.day.2': 'Miércoles',
  'duty.day.3': 'Jueves',
  'duty.day.4': 'Viernes',
  'duty.day.5': 'Sábado',
  'duty.day.6': 'Domingo',
  'duty.limits': 'De qué no te haces cargo',
  'duty.limitsAbout':
    'Los avisos por estos motivos nunca llegan a tu lista, y los que ya están en ella pasan a otras personas. No hace falta que digas por qué. Solo a la persona titular le siguen llegando cuando nadie más puede atenderlos.',
  'duty.limitsLegend': 'Ningún aviso que diga',
  'duty.save': 'Guardar',
  'duty.ties': 'Personas que conoces fuera',
  'duty.tiesAbout':
    'No te llega nada sobre ellas: ningún aviso suyo ni sobre ellas, y nada de lo que planteen al equipo. No hace falta que digas de qué las conoces. No se les dice.',
  'duty.tie': 'Conozco a esta persona fuera de aquí',
  'duty.untie': 'Deshacerlo',
  'duty.end': 'Dejar el equipo',
  'duty.endAbout':
    'Puedes dejarlo en cualquier momento. Aquello de lo que te has hecho cargo pasa a otras personas, y sigues siendo miembro como cualquiera. Se te puede pedir que vuelvas.',
  'duty.stepDown': 'Dejar el equipo ahora',
  'duty.still': '¿Todavía quieres hacer esto?',
  'duty.stillAbout':
    'Ha pasado medio año. Di que sí, cambia algo en esta página o deja el equipo más abajo: cualquiera de las tres es una buena respuesta. Si no respondes, no pasa nada.',
  'duty.stillYes': 'Sí, todavía quiero',
  'duty.about':
    'Tu horario, de qué no te haces cargo, personas que conoces fuera y dejar el equipo.',
  'notice.says.still-want':
    'Ha pasado medio año: ¿todavía quieres estar en el equipo de moderación?',
} as const satisfies Record<keyof typeof en, string>
