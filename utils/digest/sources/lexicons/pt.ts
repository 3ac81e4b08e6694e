import type { Lexicon } from '../lexicon';

/** Portuguese. */
export const pt: Lexicon = {
  before:
    'segundo|de acordo com|conforme|informou|informa|noticiou|noticia|revelou|revela|avançou|avança|publicou|escreve|em entrevista (?:a|à|ao|para|com)|entrevista (?:a|à|ao|com)|em declarações (?:a|à|ao)|declarações (?:a|à|ao)|(?:disse|afirmou|contou|explicou|confirmou|declarou) (?:a|à|ao)|citad[oa]s? (?:por|pel[oa])|citando|consultad[oa]s? pel[oa]|publicad[oa]s? (?:em|n[oa]|por|pel[oa])|ouvid[oa]s? pel[oa]|dados (?:d[eoa])|estudo (?:d[eoa])|relatório (?:d[eoa])',
  fillers:
    'o|a|os|as|um|uma|de|do|da|dos|das|no|na|em|ao|à|pelo|pela|jornal|jornais|revista|semanário|agência|agência de notícias|emissora|canal|televisão|TV|rádio|portal|site|veículo|imprensa|estudo|relatório|pesquisa|dados|levantamento|norte-americano|norte-americana|americano|americana|britânico|britânica|estatal|local',
  after:
    '(?:também )?(?:noticiou|noticia|informou|informa|publicou|publica|revelou|revela|avançou|avança|escreve|escreveu|apurou|cita)',
  said: 'disse|diz|afirmou|afirma|confirmou|anunciou',
  credit: 'com informações (?:de|do|da|dos|das)|publicado originalmente (?:em|n[oa]|por)|©|copyright|cortesia de',
  sourceLabel: 'fontes?',
  photoLabel: 'fotos?|fotografia|imagem|imagens|créditos?|divulgação|reprodução|vídeo|arquivo',
  outletNouns: 'jornal|revista|semanário|agência de notícias|agência|emissora|rádio|televisão',
  mediaWords: 'Jornal|Diário|Notícias|Rádio|TV|Times|Post|News|Correio|Gazeta|Folha',
  institutionWords:
    'Ministério|Instituto|Universidade|Governo|Polícia|Tribunal|Agência|Comissão|Conselho|Banco|Organização|Associação|Fundação|Federação|Secretaria|Prefeitura|Câmara|Centro|Autoridade',
  verbs:
    'disse|diz|afirmou|afirma|explicou|explica|declarou|declara|contou|conta|acrescentou|ressaltou|destacou|garantiu|garante|defendeu|defende|lembrou|comentou|alertou|escreveu|confirmou|avalia|observa',
  verbsBefore:
    'disse|diz|afirmou|afirma|explicou|explica|declarou|contou|conta|acrescentou|segundo|ressaltou|destacou|garantiu|defendeu|lembrou|comentou|alertou|avalia',
  roles:
    'O|A|Os|As|Um|Uma|Em|Mas|E|Presidente|Ministro|Ministra|Diretor|Diretora|Senhor|Senhora|Dr|Dra|Governo|Governador|Prefeito|Deputado|Deputada|Senador|Senadora|Segundo|Para|No|Na',
  links: 'de|do|da|dos|das|e|para',
  journalNouns: 'revista científica|periódico científico',
};
