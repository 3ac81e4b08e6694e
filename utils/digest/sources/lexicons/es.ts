import type { Lexicon } from '../lexicon';

/** Spanish. */
export const es: Lexicon = {
  before:
    'según(?: ha)?(?: (?:informó|informa|informado|publica|publicó|publicado|recoge|adelanta|adelantó|adelantado|revela|reveló|explica|señala|detalla|cuenta|apunta))?|de acuerdo (?:con|a)|(?:como )?(?:informó|informa|publicó|publica|recoge|adelantó|adelanta|reveló|revela|destaca|señala)|en declaraciones (?:a|al)|declaraciones (?:a|al)|(?:ha )?(?:declarado|explicado|contado|asegurado|confirmado|dijo|explicó|declaró|aseguró|confirmó|contó) (?:a|al)|en una entrevista (?:con|en|a|al|concedida a)|entrevista (?:con|en|a|al|concedida a)|citando (?:a|al)|cita(?:da|do)s? por|consultad[oa]s? por|citó|a preguntas de|publicad[oa]s? (?:en|por)|difundid[oa]s? por|datos (?:de|del)|fuentes de|un informe (?:de|del)|estudio (?:de|del)|ante los micrófonos de|a través de|informaciones de',
  saying:
    'dijo|dice|ha dicho|dicho|explicó|explica|explicado|declaró|declara|declarado|aseguró|asegura|asegurado|contó|cuenta|contado|confirmó|confirma|confirmado|afirmó|afirma|afirmado|señaló|señala|señalado|indicó|indicado|comentó|comenta|comentado|reconoció|reconoce|reconocido|apuntó|apunta|apuntado|relató|relata|relatado|admitió|admite|admitido|advirtió|advertido|defendió|defendido|destacó|destacado|recordó|recordado|sostiene|sostuvo|detalló|detallado|reveló|revelado|añadió|añadido|insistió|insistido|lamentó|lamentado|criticó|criticado|precisó|precisado|expresó|manifestó|manifestado|anunció|anunciado|confesó|confesado|respondió|hablado|habló',
  to: 'a|al|en|ante|para|con',
  outletBefore:
    '(?:ha |han |había )?(?:informado|publicado|adelantado|avanzado|recogido|revelado|desvelado|detallado|señalado|apuntado|confirmado|contado|relatado)|avanzó|avanza|desveló|desvela|contó|cuenta|relató|relata|detalló|detalla|reportó|reporta|difundió|difunde|apuntó|apunta|reseñó|reseña|indicó|indica|titula|tituló|asegura|confirma|confirmó|recogió|anunció|anuncia|explica|explicó|cita|citó|(?:según|como) (?:ha podido saber|pudo saber|han podido saber|supo|ha sabido|pudo conocer|ha podido confirmar|constató|consignó|consigna|dio a conocer|confirmó|recogió|revelan|recogen|informan|publican|relata|relató|detalló|indicó|indica|reportó|reporta|asegura|aseguró|avanza|avanzó|ha avanzado|ha desvelado|desvela|desveló)|a través de|mediante|por medio de|(?:recogid|difundid|publicad|adelantad|avanzad|revelad|obtenid|realizad|elaborad|emitid|consultad|recopilad|entrevistad|desvelad)[oa]s? (?:por|en)|en (?:conversación|diálogo|charla) (?:con|telefónica con)|hablar con|habló con|ha hablado con|conversó con|atiende a|atendió a|entrevistad[oa]s? (?:por|en)|en los micrófonos de|en los estudios de|a los micrófonos de|en el programa|preguntad[oa]s? por|información (?:de|del|publicada por|publicada en)|(?:una|la) exclusiva de|un (?:artículo|reportaje|editorial|sondeo|comunicado|estudio|análisis) (?:de|del|en|para|publicado (?:en|por))|una (?:encuesta|investigación|información|noticia|columna|tribuna|nota) (?:de|del|en|para|publicada (?:en|por))|cifras (?:de|del)|recuento (?:de|del)|balance (?:de|del)|remitid[oa]s? a|enviad[oa]s? a|facilitad[oa]s? a|escribió en|escribe en|ha escrito en|a la agencia|al diario|al periódico',
  outletAfter:
    '(?:ha |han |había |también |ya |en exclusiva )*(?:contó|cuenta|contado|desveló|desvela|desvelado|avanzó|avanza|avanzado|recogió|recogido|relató|relata|difundió|difundido|apuntó|apunta|asegura|aseguró|asegurado|detalló|detalla|indicó|indica|reportado|citó|citando|titula|tituló|constató|entrevistó|entrevistado|consultó|obtuvo|accedido|tenido acceso|tuvo acceso|podido saber|sabido|explica|explicó|destaca|destacó|sostiene|afirma|cuentan|informan|publican|aseguran|apuntan|señalan|reportan|adelantan)|, (?:que|el cual|la cual) (?:cita|citó|publica|publicó|adelantó|recoge)',
  fillers:
    'el|la|los|las|lo|un|una|de|del|al|a|en|por|diario|diarios|periódico|periódicos|rotativo|revista|semanario|cadena|emisora|televisión|radio|agencia|agencia de noticias|agencias|canal|medio|medios|portal|digital|web|programa|estatal|local|local|británico|británica|estadounidense|francés|francesa|alemán|alemana|italiano|ruso|rusa|informe|estudio|encuesta|datos|entrevista|noticias|prensa|oficial|pública|público|este|esta|ayer|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|noche|tarde|pasado|pasada|con|para|su|sus|principales|medios de comunicación|locales|internacionales|conocido|prestigioso|prestigiosa|económico|deportivo|digitales|norteamericano|norteamericana|argentino|argentina|mexicano|mexicana|chileno|chilena|colombiano|peruano|venezolano|brasileño|portugués|portuguesa|chino|china|japonés|israelí|catalán|catalana|gallego|vasco|andaluz|español|española|italiana|científica|británicas|televisiva|televisivo|radiofónica|privada|edición|primera|plana|reportaje|artículo|equipo|periodistas?|redacción|enviado|especial|corresponsal',
  after:
    '(?:ha |había |también )*(?:informó|informa|informado|publicó|publica|publicado|reveló|revela|adelantó|adelanta|adelantado|señaló|señala|recoge|reportó|reporta|cita)|(?:, que cita|, citando)',
  said: '(?:ha )?(?:dijo|dice|confirmó|confirma|advierte|advirtió|anunció)',
  contributed:
    '(?:contribuyó|contribuyeron|ha contribuido|han contribuido) (?:a|en|con) est[ea] (?:artículo|reportaje|informe|nota|historia)',
  credit:
    'con información de|publicad[oa] originalmente (?:en|por)|apareció originalmente en|con datos de|con información|©|copyright|cortesía de|cedida por',
  sourceLabel: 'fuentes?|vía',
  photoLabel: 'fotos?|fotografías?|imagen|imágenes|créditos?|vídeo|video|archivo|infografía|captura',
  outletNouns: 'diario|periódico|rotativo|revista|semanario|emisora|agencia de noticias|agencia|cadena',
  mediaWords: 'Diario|Periódico|Noticias|Radio|TV|Televisión|Prensa|Times|Post|News|Herald|Tribune|Gaceta|Heraldo',
  institutionWords:
    'Ministerio|Instituto|Universidad|Consejería|Gobierno|Policía|Guardia|Fiscalía|Tribunal|Audiencia|Junta|Agencia|Comisión|Consejo|Banco|Organización|Asociación|Fundación|Federación|Ayuntamiento|Juzgado|Confederación|Sindicato|Secretaría|Centro|Observatorio|Delegación',
  verbs:
    'dijo|dice|ha dicho|afirmó|afirma|ha afirmado|aseguró|asegura|ha asegurado|explicó|explica|ha explicado|señaló|señala|ha señalado|añadió|añade|ha añadido|declaró|declara|ha declarado|indicó|indica|ha indicado|sostiene|recordó|ha recordado|lamentó|lamenta|cuenta|destacó|ha destacado|subrayó|ha subrayado|insistió|reconoce|denuncia|apunta|confesó|comentó|relata|advirtió|manifestó|anunció|anuncia|ha anunciado|garantizó|garantiza|ha garantizado|denunció|ha denunciado|advierte|ha advertido|alertó|alerta|ha alertado|opinó|opina|agregó|agrega|resaltó|resalta|remarcó|remarca|respondió|responde|ha respondido|cuestionó|planteó|plantea|precisó|precisa|ha precisado|expuso|reiteró|ha reiterado|informó|ha informado|detalló|detalla|ha detallado|sentenció|zanjó|acotó|insiste|ha insistido|expresó|ha expresado|sugirió|criticó|critica|ha criticado|confirmó|confirma|ha confirmado|rechazó|negó|ha negado|reveló|revela|admitió|admite|ha admitido|consideró|considera|aclaró|aclara|ha aclarado|justificó|celebró|ha celebrado|exigió|reclamó|ha reclamado|ha lamentado|ha reconocido|reconoció|ha comentado|bromeó|ironizó|concluyó|concluye|argumentó|argumenta|sostuvo|describió|avisa|avisó|ha defendido|defendió|defiende|ha pedido|prometió|relató|narró|narra|escribió|ha escrito|explicaba|decía|aseguraba|comenta|agradeció|alegó|apuntó|celebra|coincide|contó|deseó|destaca|ha agradecido|ha apuntado|ha contado|ha descrito|ha manifestado|ha matizado|ha recalcado|ha resumido|ha valorado|matizó|recalcó|resume|resumió|subraya',
  verbsBefore: 'según|a juicio de|criticaba|en opinión de|en palabras de|recuerda',
  roles:
    'Desde|Tras|Ante|Sobre|Entre|Hasta|Cuando|Como|Si|No|Aunque|Mientras|Asociación|Plataforma|Al|Del|Este|Esta|Ese|Esa|Lo|Ya|También|Además|El|La|Los|Las|Un|Una|En|Según|Pero|Y|Por|Para|Con|Su|Sus|Presidente|Presidenta|Ministro|Ministra|Director|Directora|Señor|Don|Doña|Sr|Sra|Dr|Dra|Alcalde|Alcaldesa|Gobierno|Juez|Jueza|Magistrado|Interior|Justicia|Hacienda|Exteriores|Defensa|Sanidad|Policía|Nacional|Guardia|Civil|Estado|General|Fiscal|Junta|Ayuntamiento',
  journalNouns: 'revista científica|revista médica',
  articles: 'el|la|los|las|del|al',
  conjunctions: 'y|e|o',
  clauses: 'que|quien',
  shown: 'emiti|estren|retransm',
  employs: 'de|del',
  of: 'del',
  within: 'de|del',
  leads: 'El|La|Los|Las|Un|Una|Según',
  asides: 'además',
  titles: { written: /^El /, bent: /(?:^|[\s'"“«(])(?:al|del) (?:["“«'])?$/ },
  roleNouns:
    'ministro|ministra|presidente|presidenta|portavoz|directora|director|alcalde|alcaldesa|fiscal|juez|jefe|jefa|abogado|abogada|catedrático|catedrática|profesora|profesor|secretario|secretaria|experto|experta|investigadora|investigador|consejero|consejera|concejal|concejala|diputado|diputada|senadora|senador|médico|médica|entrenadora|entrenador|gerente|inspectora|inspector|coordinadora|coordinador|analista|periodista|vocero|vocera|canciller|gobernadora|gobernador|rectora|rector|economista|especialista|empresario|empresaria|líder|magistrado|magistrada|técnico|técnica|vecino|vecina|escritora|escritor|actor|actriz|cantante|cineasta|artista|músico|música|guionista|productora|productor|fundadora|fundador|cofundadora|cofundador|vicepresidente|vicepresidenta|viceministro|viceministra|subsecretario|subsecretaria|delegado|delegada|comisario|comisaria|comandante|general|coronel|capitán|capitana|sargento|agente|policía|bombero|bombera|embajadora|embajador|diplomático|diplomática|historiadora|historiador|sociólogo|socióloga|socilogo|sociloga|politólogo|politóloga|psicólogo|psicóloga|psiquiatra|epidemiólogo|epidemióloga|virólogo|viróloga|biólogo|bióloga|físico|física|químico|química|geólogo|geóloga|ecólogo|ecóloga|meteorólogo|meteoróloga|climatólogo|climatóloga|arqueólogo|arqueóloga|antropólogo|antropóloga|filósofo|filósofa|matemático|matemática|ingeniero|ingeniera|arquitecto|arquitecta|científico|científica|doctora|doctor|enfermero|enfermera|cirujano|cirujana|pediatra|cardiólogo|cardióloga|farmacéutico|farmacéutica|veterinario|veterinaria|maestro|maestra|docente|estudiante|alumno|alumna|becario|becaria|jugadora|jugador|futbolista|portero|portera|delantero|delantera|defensa|centrocampista|tenista|piloto|ciclista|atleta|seleccionador|seleccionadora|árbitro|árbitra|agricultora|agricultor|ganadero|ganadera|comerciante|hostelero|hostelera|propietario|propietaria|dueño|dueña|socia|soci|trabajadora|trabajador|sindicalista|activista|voluntario|voluntaria|dirigente|candidato|candidata|edil|regidora|regidor|exministro|exministra|expresidente|expresidenta|ex presidente|obispo|arzobispo|cardenal|cura|sacerdote|párroco|madre|padre|hijo|hija|hermano|hermana|esposo|esposa|viudo|viuda|primo|prima|amigo|amiga|compañero|compañera|testigo|víctima|superviviente|consultora|consultor|asesora|asesor|representante|responsable|encargado|encargada|comisionado|comisionada|negociadora|negociador|enviado|enviada|autora|autor|coautora|coautor|editora|editor|poeta|novelista|ilustradora|ilustrador|fotógrafo|fotógrafa|columnista|locutora|locutor|presentadora|presentador|cocinera|cociner|chef|CEO|CFO|CTO|manager|coach',
  particles: 'de la|de los|de|del|la|y',
  plurals: 'los|las',
  notPeople: 'Hermanos|España|México|Argentina|Colombia|Chile|Perú',
  noRole: 'que|quien',
  beforeRole: 'un|el|los|las|la',
  viewers: 'Para',
  roleArticles: 'el|la',
  roleLeads: 'El|La|el|la',
  who: 'quien|que',
  inverts: true,
  placeStarts: 'San|Los|Las|Santa',
  officeOf: 'de|del',
  besides: 'a|al|de|del|sobre|contra|con',
  noVerbs: 'para|sobre|como|cuando',
  surnameStarts: 'De|Del|El',
  by: 'de|por|para',
  together: 'con',
  auxiliaries: 'ha',
  accordingTo: 'según|de acuerdo (?:con|a)|(?:datos|cifras|estudio|informe|encuesta) (?:de|del)',
  outletKinds:
    '\\p{L}+(?:és|esa|an[oa]|in[oa]|ense|eñ[oa]|ic[oa]|al|iv[oa])|rus[oa]|turc[oa]|grieg[oa]|suiz[oa]|sueco|belga|chin[oa]',
  years: 'años',
  whoPerson: 'quien',
  agent: 'por',
};
