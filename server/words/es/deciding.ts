/** Deciding a case, being told of a decision, and asking for another look. */
import type { decidingWords as en } from '../en/deciding.ts'

export const decidingWords = {
  'decide.title': 'Decidir',
  'decide.lede':
    'Al decidir también te haces cargo del caso. La persona a la que afecta y quienes avisaron se enteran en ese mismo momento, sin tu nombre ni el de nadie que haya avisado.',
  'decide.action': '¿Qué debería pasar?',
  'decide.secondHint':
    'Hace falta que otra persona esté de acuerdo para una pausa, para pedir a alguien que deje la comunidad, para todo lo que dure más de dos semanas y para todo lo que toque a un alias, a un profesional par o a alguien con un cargo.',
  'decide.aloneHint':
    'Eres la única persona que puede leer este caso, y tienes que ver con él. Puedes hacer lo que se puede deshacer, y queda anotado que decidiste sin nadie más.',
  'decide.to.none': 'No hace falta nada',
  'decide.to.none.about': 'Todo queda como está. A quien avisó se le dice por qué.',
  'decide.to.none.toMember': 'No hace falta nada.',
  'decide.to.content-note': 'Añadir una nota de contenido',
  'decide.to.content-note.about': 'El texto queda plegado bajo la nota.',
  'decide.to.content-note.toMember':
    'El equipo de moderación ha puesto una nota de contenido en lo que escribiste. Puedes cambiar sus palabras.',
  'decide.to.note': 'Escribir una nota a la persona',
  'decide.to.note.about': 'Unas palabras a la persona. No cuenta para nada.',
  'decide.to.note.toMember':
    'El equipo de moderación tiene una nota para ti. No cuenta en tu contra.',
  'decide.to.ask-edit': 'Pedir un cambio',
  'decide.to.ask-edit.about': 'El texto se queda. Si en 72 horas no ha cambiado, se pliega.',
  'decide.to.ask-edit.toMember':
    'El equipo de moderación te pide que cambies lo que escribiste. Si en 72 horas sigue igual, se pliega.',
  'decide.to.fold': 'Plegar el texto',
  'decide.to.fold.about': 'Se abre con un clic, y ahí se lee el motivo.',
  'decide.to.fold.toMember':
    'Lo que escribiste se ha plegado. Cualquiera puede abrirlo todavía. Si lo cambias, se despliega una vez.',
  'decide.to.freeze': 'Cerrar esta rama a respuestas',
  'decide.to.freeze.about':
    'Se puede seguir leyendo. Dura hasta siete días, o hasta que alguien la abra de nuevo.',
  'decide.to.freeze.toMember':
    'La rama que sigue a lo que escribiste está cerrada a respuestas. Se puede seguir leyendo.',
  'decide.to.slow': 'Llevar la conversación más despacio',
  'decide.to.slow.about':
    'Una respuesta de cada persona cada cierto tiempo, durante un día como mucho.',
  'decide.to.slow.toMember':
    'La conversación en la que escribiste va más despacio por un tiempo: una respuesta de cada persona cada cierto rato.',
  'decide.to.remove': 'Retirar el texto',
  'decide.to.remove.about': 'Quien lo escribió conserva el texto y el motivo.',
  'decide.to.remove.toMember':
    'Lo que escribiste se ha retirado de la conversación. Conservas tu texto.',
  'decide.to.warning': 'Dar una advertencia',
  'decide.to.warning.about': 'Cuenta durante 90 días y luego caduca.',
  'decide.to.warning.toMember':
    'Esto es una advertencia. Cuenta durante 90 días y luego caduca. Nadie más la ve.',
  'decide.to.hold': 'Leer sus publicaciones antes de que se vean',
  'decide.to.hold.about':
    'Lo que escriba se lee antes de que otras personas lo vean, durante siete días como mucho.',
  'decide.to.hold.toMember':
    'Por un tiempo, alguien de moderación lee lo que escribes aquí antes de que lo vean otras personas.',
  'decide.to.pause': 'Poner en pausa, sin escribir',
  'decide.to.pause.about':
    'La persona puede seguir leyendo, avisar, pedir otra revisión, borrar y llevarse sus datos.',
  'decide.to.pause.toMember':
    'Estás en pausa: por ahora no puedes escribir aquí. Puedes seguir leyendo, avisar, pedir otra revisión, borrar lo que escribiste y llevarte tus datos.',
  'decide.to.leave': 'Pedir que deje la comunidad',
  'decide.to.leave.about':
    'La persona puede pedir otra revisión y llevarse sus datos. Alguien distinto vuelve a mirarlo a los seis meses y al año.',
  'decide.to.leave.toMember':
    'El equipo de moderación te ha pedido que dejes esta comunidad. Todavía puedes entrar para pedir otra revisión y para llevarte tus datos.',
  'decide.to.reverse': 'Anular la decisión',
  'decide.to.reverse.about': 'Se deshace lo que hizo, y se le dice a la persona a la que afectó.',
  'decide.to.reverse.toMember': 'Se ha anulado una decisión que te afectaba.',
  'decide.reason': 'El motivo',
  'decide.reasonHint':
    'Escríbelo para quien lo va a leer: aparece donde la medida tiene efecto. Di de qué se trata, no quién es nadie.',
  'decide.rule': 'La regla',
  'decide.ruleHint': 'Se guarda tal como está redactada hoy.',
  'decide.rule.none': 'Ninguna en particular',
  'decide.rule.unknown': 'Esta regla no está en vigor.',
  'decide.hours': 'Por cuánto tiempo',
  'decide.hoursHint': 'Si es que la medida tiene una duración.',
  'decide.hours.usual': 'Lo que dura normalmente',
  'decide.hours.for':
    '{hours, plural, =1 {Una hora} =24 {Un día} =72 {Tres días} =168 {Siete días} =336 {Catorce días} other {# horas}}',
  'decide.note': 'Nota de contenido',
  'decide.noteHint': 'Para una nota de contenido: bajo qué palabras se pliega el texto.',
  'decide.note.missing': 'Di en pocas palabras bajo qué se pliega el texto.',
  'decide.facts': 'Lo que se ha visto',
  'decide.factsHint': 'Para la persona a la que afecta: en qué se basa la decisión.',
  'decide.message': 'Unas palabras para la persona',
  'decide.messageHint': 'Solo para ella. Ayuda decir qué estaría bien.',
  'decide.send': 'Decidir',
  'decide.beside':
    'Has respondido en esta misma rama en las últimas dos semanas. Si lo sientes cercano, déjalo a otras personas.',
  'decide.fair': 'Puedo ser imparcial en esto',
  'decide.fair.missing': 'Marca la casilla, o deja el caso a otras personas.',
  'decide.alone': 'Como nadie más puede decidir esto, solo puedes hacer lo que se puede deshacer.',
  'decide.notThis': 'Esto no encaja con lo que trata el caso.',
  'decide.noPost': 'Este caso trata de una persona, no de una publicación.',
  'decide.postGone':
    'Quien escribió la publicación la ha borrado. Ahí ya no hace falta nada; todavía puedes dirigirte a la persona.',
  'decide.memberLeft': 'La persona se ha ido. Esto no le llegaría a nadie.',
  'decide.until.wrong': 'Esto no es una fecha con hora.',
  'decide.until.past': 'El final queda en el pasado.',
  'decide.until.far': 'Puede durar {hours, plural, one {# hora} other {# horas}} como mucho.',
  'decide.proposal': 'Lo que se ha propuesto',
  'decide.proposal.yours':
    'Lo has propuesto tú. Espera a otra persona. Hasta entonces puedes retirar la propuesta.',
  'decide.proposal.about': 'Tiene efecto cuando otra persona está de acuerdo.',
  'decide.proposal.takeBack': 'Retirar la propuesta',
  'decide.secondReason': 'Unas palabras al respecto',
  'decide.agree': 'De acuerdo',
  'decide.disagree': 'No estoy de acuerdo',
  'decide.ownProposal': 'Lo has propuesto tú. Tiene que estar de acuerdo otra persona.',
  'decide.decided': 'Lo que se ha decidido',

  'case.review': 'Una decisión que revisar de nuevo',
  'case.foldedUntilHeard': 'Plegado hasta que alguien pueda mirarlo.',
  'case.decided': 'Este caso ya está decidido.',
  'case.proposed': 'Hay una propuesta que espera a otra persona.',
  'case.appealed': 'Alguien ha pedido otra revisión: responde a eso.',
  'case.noProposal': 'Aquí nada espera a otra persona.',
  'case.notAppealed': 'Aquí nadie espera otra revisión.',
  'case.proposerGone':
    'Quien propuso esto ya no participa en el caso. En unos minutos volverá a estar libre.',
  'case.pass': 'Dejarlo a otras personas',
  'case.passAbout':
    'Puedes dejar este caso a otras personas para siempre, porque conoces a alguien que aparece en él o sin ningún motivo. Nadie pregunta por qué.',

  'hear.title': 'Otra revisión',
  'hear.lede':
    'Alguien ha pedido que se revise la decisión. No la revisa nadie que haya participado en ella.',
  'hear.from.concerned': 'De la persona a la que afecta',
  'hear.from.reporter': 'De alguien que avisó',
  'hear.ask': 'Preguntarle o decirle algo',
  'hear.askHint': 'Lo lee como palabras del equipo de moderación.',
  'hear.askSend': 'Enviar',
  'hear.outcome': '¿Qué resulta de esto?',
  'hear.outcome.upheld': 'La decisión se mantiene',
  'hear.outcomeHint.upheld': 'Di por qué en el motivo de abajo; no toques la medida.',
  'hear.outcome.reversed': 'La decisión se anula',
  'hear.outcomeHint.reversed': 'Lo que hizo se deshace de inmediato.',
  'hear.outcome.changed': 'Se decide otra cosa en su lugar',
  'hear.outcomeHint.changed': 'Elige la medida abajo. Ocupa el lugar de la primera.',
  'hear.send': 'Responder',
  'hear.nothingToReverse': 'No se hizo nada que se pueda deshacer. Decide otra cosa en su lugar.',

  'decision.title': 'Decisiones que te afectan',
  'decision.lede':
    'Lo que el equipo de moderación ha decidido sobre lo que escribiste, o sobre aquello de lo que avisaste, con sus motivos. Nadie más que tú ve esta lista. <link>Cómo se decide, y cómo pedir otra revisión</link>',
  'decision.none': 'No hay ninguna.',
  'decision.more': 'Anteriores',
  'decision.about.post': 'una publicación',
  'decision.about.thread': 'una conversación',
  'decision.about.member': 'una persona',
  'decision.about.decision': 'una decisión',
  'decision.left': 'Avisaste de {about}: se dejó como está',
  'decision.acted': 'Avisaste de {about}: el equipo actuó',
  'decision.reporter.left': 'Una persona lo leyó y decidió dejarlo como está. Este es el motivo:',
  'decision.reporter.acted':
    'Una persona lo leyó, y hemos actuado. No contamos detalles sobre otras personas.',
  'decision.reason': 'El motivo',
  'decision.rule': 'La regla, tal como estaba entonces',
  'decision.facts': 'Lo que se vio',
  'decision.at': 'Fecha de la decisión',
  'decision.until': 'Hasta',
  'decision.state': 'Cómo está ahora',
  'decision.state.proposed': 'Espera a otra persona.',
  'decision.state.declined': 'La otra persona no estuvo de acuerdo.',
  'decision.state.in-force': 'Está en vigor.',
  'decision.state.ended': 'Ha terminado.',
  'decision.state.reversed': 'Se anuló.',
  'decision.how': 'Cómo se decidió',
  'decision.how.people': 'Lo decidieron personas. No intervino nada automático.',
  'decision.how.automatic':
    'Lo decidieron personas. Antes se había plegado de forma automática, después de que avisaran varias.',
  'decision.content': 'El texto del que trata, tal como estaba entonces',

  'statement.title': 'Decisiones tuyas que otras personas revisan',
  'statement.lede':
    'Alguien ha pedido que se revisen estas decisiones. No participas en la revisión, y no se te dice quién la pidió ni por qué. Sobre cada una puedes decir algo, una vez, a quienes la revisan.',
  'statement.none': 'Nadie ha pedido otra revisión de nada que hayas decidido.',
  'statement.text': '¿Qué deberían saber?',
  'statement.hint': 'Lo leen sin tu nombre. Después no podrás cambiarlo.',
  'statement.send': 'Decirlo',
  'statement.yours': 'Lo que dijiste',
  'statement.already': 'Ya has dicho algo sobre esta decisión.',
  'statement.byDecider': 'De quien decidió',

  'appeal.title': 'Otra revisión',
  'appeal.about':
    'Puedes pedir otra revisión. Alguien que no participó en la decisión lee lo que escribas, normalmente en menos de siete días. Puedes pedirlo una vez por cada decisión.',
  'appeal.until': 'Puedes pedirla hasta',
  'appeal.text': '¿Qué debería saberse?',
  'appeal.textHint': 'Con tus propias palabras, hasta {max} caracteres.',
  'appeal.send': 'Pedir otra revisión',
  'appeal.reversed': 'Esta decisión ya se ha anulado.',
  'appeal.late':
    'El plazo para pedirla ha terminado. Todavía puedes escribir al equipo de moderación.',
  'appeal.already': 'Ya has pedido otra revisión de esta decisión.',
  'appeal.over': 'Aquí ya nada espera respuesta.',
  'appeal.state.lodged': 'Has pedido otra revisión. Espera a alguien que pueda ocuparse de ella.',
  'appeal.state.assigned': 'Has pedido otra revisión. Alguien se está ocupando de ella.',
  'appeal.state.decided': 'Otra persona la ha revisado.',
  'appeal.outcome.upheld': 'Otra persona la revisó y dejó la decisión como está.',
  'appeal.outcome.changed': 'Otra persona la revisó y decidió otra cosa.',
  'appeal.outcome.reversed': 'Otra persona la revisó y anuló la decisión.',
  'appeal.yours': 'Lo que escribiste',
  'appeal.by.team': 'El equipo de moderación',
  'appeal.by.member': 'Quien la pidió',
  'appeal.add': 'Añadir algo',
  'appeal.addSend': 'Enviar',

  'pause.about': 'Estás en pausa',
  'pause.pause':
    'Estás en pausa: por ahora no puedes escribir. Puedes seguir leyendo, avisar, borrar lo que escribiste y llevarte tus datos.',
  'pause.leave':
    'Se te pidió que dejaras esta comunidad. Todavía puedes pedir otra revisión y llevarte tus datos.',
  'pause.until': 'Hasta',
  'pause.more': 'Por qué, y cómo pedir otra revisión',
  'pause.noWriting':
    'Estás en pausa: por ahora no puedes escribir. Lo que escribiste se ha guardado.',
  'pause.left': 'Se te pidió que dejaras esta comunidad. Puedes pedir otra revisión.',

  'you.decisions.about':
    'Qué se decidió sobre lo que escribiste o de lo que avisaste, y cómo pedir otra revisión.',
} as const satisfies Record<keyof typeof en, string>
