import type { boundaryRecordWords as en } from '../en/boundary-record.ts'

export const boundaryRecordWords = {
  'record.title': 'Registro de límites',
  'record.of': '{handle} en {community}',
  'record.lede':
    'Lo que protegía aquí a esta persona, y desde cuándo. No dice nada sobre nadie más: ni con quién se mantuvo la distancia, ni con cuántas personas, ni si están aquí.',
  'record.none': 'Hasta ahora no se ha activado nada.',
  'record.at': 'Desde',
  'record.what': 'Ajuste',
  'record.list.on': 'Hay una lista de distancia en vigor.',
  'record.list.off': 'No hay ninguna lista de distancia en vigor.',
  'record.mode.on': 'El modo profesional está activado, nivel “{level}”.',
  'record.mode.off': 'El modo profesional está desactivado.',
  'record.closed.on':
    'Después de restaurar el foro de una copia de seguridad, todo está cerrado para las demás personas.',
  'record.closed.off': 'Está abierto de nuevo, dentro de los ajustes anteriores.',
  'record.written': 'Fecha de este documento:',
  'record.html': 'Guardarlo como página (HTML)',
  'record.json': 'Guardarlo como datos (JSON)',
} as const satisfies Record<keyof typeof en, string>
