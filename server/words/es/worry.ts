/** Being worried about somebody, and being asked because somebody is. */
import type { worryWords as en } from '../en/worry.ts'

export const worryWords = {
  'worry.title': 'Te preocupa alguien',
  'worry.link': 'Me preocupa esta persona',
  'worry.back': 'Volver a donde estabas',
  'worry.lede':
    'Qué bien que te hayas dado cuenta. No hace falta que lo sepas con certeza, y no tienes que arreglar nada.',
  'worry.now':
    'Si cada minuto cuenta, o si es demasiado para llevarlo sin ayuda: <link>mira a quién se puede acudir ahora, y quién puede enviar a la policía</link>.',
  'worry.ask': 'Que el foro le pregunte',
  'worry.askAbout':
    'El foro puede hacerle una pregunta a {name}, en su propio nombre. A nadie se le dice quién lo quiso, y solo esa persona ve la respuesta; tú tampoco la ves. Se hace una vez cada {days} días como mucho, por muchas personas que lo quieran, y nunca a quien ha pedido que no se le haga. No se te dice si se hizo.',
  'worry.askHint': 'Así que, si puedes, escríbele tú también.',
  'worry.askDo': 'Que se le pregunte',
  'worry.sent':
    'Gracias. Se ha transmitido. Lo que resulte queda entre esa persona y el foro. Ahora puedes dejarlo ahí, o escribirle tú.',
  'worry.self':
    'Esta persona eres tú. Si quieres que alguien esté pendiente de ti, dilo en una conversación.',
  'worry.not': 'Esto no es un aviso al equipo',
  'worry.notAbout':
    'No se marca a nadie, no se llama a nadie de moderación y no se guarda quién se preocupó por quién. Si crees que una publicación incumple una regla, o que otras personas hacen daño a alguien aquí, <help>avisa al equipo</help>.',

  'checkIn.title': 'Alguien piensa en ti',
  'checkIn.lede':
    'De vez en cuando, alguien de aquí puede querer que se te pregunte cómo estás. Entonces encuentras aquí una pregunta, una vez cada {days} días como mucho.',
  'checkIn.question':
    'Alguien de aquí piensa en ti. ¿Te vendría bien que se te preguntara cómo estás?',
  'checkIn.answer.yes': 'Sí',
  'checkIn.answer.not-now': 'Ahora no',
  'checkIn.answer.never': 'Por favor, que no me lleguen estas preguntas',
  'checkIn.private':
    'Elijas lo que elijas, no se le dice a nadie: ni a quien pensó en ti, ni al equipo de moderación. Tampoco se guarda.',
  'checkIn.none': 'Aquí no te espera nada.',
  'checkIn.answered.yes':
    'Qué bien saberlo. No se envía a nadie sin que tú lo hagas, así que la próxima palabra es tuya: <spaces>di en una conversación</spaces> que te vendría bien compañía, o mira <crisis>a quién se puede acudir esta noche</crisis>.',
  'checkIn.answered.not-now': 'De acuerdo. No se te volverá a preguntar por un tiempo.',
  'checkIn.answered.never': 'De acuerdo. No se te volverá a preguntar.',
  'checkIn.welcome': 'Si se te puede preguntar',
  'checkIn.refused':
    'Has pedido que no te llegue ninguna de estas preguntas. Sigue así mientras no lo cambies aquí.',
  'checkIn.notRefused':
    'Se te puede preguntar. En cualquier momento puedes decir que prefieres que no.',
  'checkIn.refuse': 'Por favor, que no me lleguen estas preguntas',
  'checkIn.allow': 'Se me puede volver a preguntar',
  'checkIn.line':
    'Alguien de aquí piensa en ti. <link>¿Te vendría bien que se te preguntara cómo estás?</link>',
  'you.checkIns.about': 'Si se te puede preguntar cómo estás, y la pregunta cuando hay una.',
} as const satisfies Record<keyof typeof en, string>
