import type { Lexicon } from '../lexicon';

/** Spanish. */
export const es: Lexicon = {
  before:
    'según(?: ha)?(?: (?:informó|informa|informado|publica|publicó|publicado|recoge|adelanta|adelantó|adelantado|revela|reveló|explica|señala|detalla|cuenta|apunta))?|de acuerdo (?:con|a)|(?:como )?(?:informó|informa|publicó|publica|recoge|adelantó|adelanta|reveló|revela|destaca|señala)|en declaraciones (?:a|al)|(?:dijo|dice|explicó|explica|declaró|aseguró|asegura|contó|confirmó|afirmó)(?: [^ .!?:;]+){1,6} (?:a|al|en)|declaraciones (?:a|al)|(?:ha )?(?:declarado|explicado|contado|asegurado|confirmado|dijo|explicó|declaró|aseguró|confirmó|contó) (?:a|al)|en una entrevista (?:con|en|a|al|concedida a)|entrevista (?:con|en|a|al|concedida a)|citando (?:a|al)|cita(?:da|do)s? por|consultad[oa]s? por|citó|a preguntas de|publicad[oa]s? (?:en|por)|difundid[oa]s? por|datos (?:de|del)|fuentes de|un informe (?:de|del)|estudio (?:de|del)|ante los micrófonos de|a través de|informaciones de',
  fillers:
    'el|la|los|las|lo|un|una|de|del|al|a|en|por|diario|diarios|periódico|periódicos|rotativo|revista|semanario|cadena|emisora|televisión|radio|agencia|agencia de noticias|agencias|canal|medio|medios|portal|digital|web|programa|estatal|local|local|británico|británica|estadounidense|francés|francesa|alemán|alemana|italiano|ruso|rusa|informe|estudio|encuesta|datos|entrevista|noticias|prensa|oficial|pública|público|este',
  after:
    '(?:ha |había |también )*(?:informó|informa|informado|publicó|publica|publicado|reveló|revela|adelantó|adelanta|adelantado|señaló|señala|recoge|reportó|reporta|cita)|(?:, que cita|, citando)',
  said: '(?:ha )?(?:dijo|dice|confirmó|confirma|advierte|advirtió|anunció)',
  credit:
    'con información de|publicad[oa] originalmente (?:en|por)|apareció originalmente en|con datos de|con información|©|copyright|cortesía de|cedida por',
  sourceLabel: 'fuentes?|vía',
  photoLabel: 'fotos?|fotografías?|imagen|imágenes|créditos?|vídeo|video|archivo|infografía|captura',
  outletNouns: 'diario|periódico|rotativo|revista|semanario|emisora|agencia de noticias|agencia|cadena',
  mediaWords: 'Diario|Periódico|Noticias|Radio|TV|Televisión|Prensa|Times|Post|News|Herald|Tribune|Gaceta|Heraldo',
  institutionWords:
    'Ministerio|Instituto|Universidad|Consejería|Gobierno|Policía|Guardia|Fiscalía|Tribunal|Audiencia|Junta|Agencia|Comisión|Consejo|Banco|Organización|Asociación|Fundación|Federación|Ayuntamiento|Juzgado|Confederación|Sindicato|Secretaría|Centro|Observatorio|Delegación',
  verbs:
    'dijo|dice|ha dicho|afirmó|afirma|ha afirmado|aseguró|asegura|ha asegurado|explicó|explica|ha explicado|señaló|señala|ha señalado|añadió|añade|ha añadido|declaró|declara|ha declarado|indicó|indica|ha indicado|sostiene|recordó|ha recordado|lamentó|lamenta|cuenta|destacó|ha destacado|subrayó|ha subrayado|insistió|reconoce|denuncia|apunta|confesó|comentó|relata|advirtió|manifestó',
  verbsBefore:
    'dijo|dice|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|añadió|añade|declaró|indicó|según|sostiene|recordó|cuenta|destacó|subrayó|insistió|lamentó|lamenta|ha explicado|ha señalado|ha asegurado|ha afirmado|apunta|comentó|relata|denuncia',
  roles:
    'Desde|Tras|Ante|Sobre|Entre|Hasta|Cuando|Como|Si|No|Aunque|Mientras|Asociación|Plataforma|Al|Del|Este|Esta|Ese|Esa|Lo|Ya|También|Además|El|La|Los|Las|Un|Una|En|Según|Pero|Y|Por|Para|Con|Su|Sus|Presidente|Presidenta|Ministro|Ministra|Director|Directora|Señor|Don|Doña|Sr|Sra|Dr|Dra|Alcalde|Alcaldesa|Gobierno|Juez|Jueza|Magistrado|Interior|Justicia|Hacienda|Exteriores|Defensa|Sanidad|Policía|Nacional|Guardia|Civil|Estado|General|Fiscal|Junta|Ayuntamiento',
  links: 'de|del|la|el|los|las|y|para',
  journalNouns: 'revista científica|revista médica',
};
