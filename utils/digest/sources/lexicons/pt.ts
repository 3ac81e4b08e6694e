import type { Lexicon } from '../lexicon';

/** Portuguese. */
export const pt: Lexicon = {
  before:
    'segundo|de acordo com|conforme|informou|informa|noticiou|noticia|revelou|revela|avançou|avança|publicou|escreve|em entrevista (?:a|à|ao|para|com)|entrevista (?:a|à|ao|com)|em declarações (?:a|à|ao)|declarações (?:a|à|ao)|(?:disse|afirmou|contou|explicou|confirmou|declarou) (?:a|à|ao)|citad[oa]s? (?:por|pel[oa])|citando|consultad[oa]s? pel[oa]|publicad[oa]s? (?:em|n[oa]|por|pel[oa])|ouvid[oa]s? pel[oa]|dados (?:d[eoa])|estudo (?:d[eoa])|relatório (?:d[eoa])',
  saying:
    'disse|diz|dito|afirmou|afirma|contou|conta|explicou|explica|confirmou|confirma|declarou|declara|revelou|revela|comentou|comenta|relatou|relata|garantiu|garante|admitiu|admite|avaliou|avalia|informou|adiantou|adianta|lembrou|defendeu|alertou|respondeu|acrescentou|criticou|lamentou|reconheceu|falou|desabafou|escreveu|esclareceu|referiu|sublinhou',
  to: "a|à|ao|aos|em|no|na|n['’]o|para|para o|para a|com|com o|com a|em entrevista (?:a|à|ao)|em declarações (?:a|à|ao)",
  outletBefore:
    '(?:noticiou|relatou|relata|reportou|detalhou|detalha|mostrou|mostra|destacou|destaca|apontou|aponta|confirmou|confirma|antecipou|antecipa|divulgou|divulga|afirmou|afirma|contou|conta|cita|citou|lembra|explica|explicou|escreveu|apurou|apura|indica|indicou|diz|disse|adianta|adiantou|refere|referiu|avançado)(?: (?:n[oa]s?|ontem|hoje|est[ae]|a|o))?|como (?:informou|noticiou|mostrou|revelou|publicou|escreveu|adiantou|antecipou|apurou)|conforme (?:informou|noticiou|mostrou|revelou|publicou|apurou|divulgado (?:pel[oa]|por)|noticiado (?:pel[oa]|por))|segundo (?:informou|apurou|noticiou|informações d[oae]|fontes d[oae]|reportagem d[oae]|dados d[oae]|publicou)|(?:em|numa|uma) (?:entrevista|conversa|declaração|nota|coluna|reportagem|participação) (?:concedida |exclusiva |enviada |publicada |exibida )?(?:a|à|ao|para|para o|para a|com|com o|com a|d[eoa]|n[oa]|pel[oa])|(?:em )?declarações (?:a|à|ao|aos)|(?:noticiad|divulgad|revelad|obtid|ouvid|entrevistad|consultad|exibid|realizad|procurad|antecipad|citad|publicad|veiculad|encomendad|avançad)[oa]s? (?:por|pel[oa]s?|em|n[oa]s?|a|à|ao)|reportagem (?:d[eoa]|n[oa]|publicada (?:n[oa]|pel[oa]))|matéria (?:d[eoa]|n[oa]|publicada (?:n[oa]|pel[oa]))|pesquisa (?:d[eoa]|do instituto)|levantamento (?:d[eoa]|feito pel[oa])|informações (?:d[eoa]|da agência)|falou (?:com|com o|com a|à|ao|a)|(?:disse|afirmou|contou|explicou|confirmou|declarou|revelou|relatou) (?:a|à|ao|aos) |aos microfones d[eoa]|no programa|em artigo (?:n[oa]|para|publicado (?:n[oa]|em))',
  outletAfter:
    '(?:também |já |ainda )*(?:noticiaram|informaram|publicaram|revelaram|relatou|relata|mostrou|mostra|destacou|destaca|antecipou|apura|adianta|adiantou|divulgou|divulga|citou|citando|entrevistou|ouviu|obteve|teve acesso|conta|contou|explica|diz que|refere|aponta|apontou|detalhou|escrevem|procurou|conversou)|, (?:que|citando|a que)',
  fillers:
    'o|a|os|as|um|uma|de|do|da|dos|das|no|na|em|ao|à|pelo|pela|jornal|jornais|revista|semanário|agência|agência de notícias|emissora|canal|televisão|TV|rádio|portal|site|veículo|imprensa|estudo|relatório|pesquisa|dados|levantamento|norte-americano|norte-americana|americano|americana|britânico|britânica|estatal|local|nesta|neste|ontem|hoje|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|manhã|noite|nos|nas|aos|às|pelos|pelas|para|com|este|esta|exclusiva|entrevista|reportagem|matéria|artigo|diário|semanal|desportivo|económico|econômico|norte-americanos|português|portuguesa|espanhol|espanhola|francês|francesa|alemão|alemã|italiano|italiana|russo|russa|chinês|chinesa|argentino|argentina|brasileiro|brasileira|público|pública|de televisão|de rádio|de notícias|noticiosa|coluna|colunista|blog|programa|edição|equipe|estadual',
  after:
    '(?:também )?(?:noticiou|noticia|informou|informa|publicou|publica|revelou|revela|avançou|avança|escreve|escreveu|apurou|cita)',
  said: 'disse|diz|afirmou|afirma|confirmou|anunciou',
  contributed:
    '(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|nesta|neste) (?:esta|este)? ?(?:reportagem|artigo|matéria)',
  credit: 'com informações (?:de|do|da|dos|das)|publicado originalmente (?:em|n[oa]|por)|©|copyright|cortesia de',
  sourceLabel: 'fontes?',
  photoLabel: 'fotos?|fotografia|imagem|imagens|créditos?|divulgação|reprodução|vídeo|arquivo',
  outletNouns: 'jornal|revista|semanário|agência de notícias|agência|emissora|rádio|televisão',
  mediaWords: 'Jornal|Diário|Notícias|Rádio|TV|Times|Post|News|Correio|Gazeta|Folha',
  institutionWords:
    'Ministério|Instituto|Universidade|Governo|Polícia|Tribunal|Agência|Comissão|Conselho|Banco|Organização|Associação|Fundação|Federação|Secretaria|Prefeitura|Câmara|Centro|Autoridade',
  verbs:
    'disse|diz|afirmou|afirma|explicou|explica|declarou|declara|contou|conta|acrescentou|ressaltou|destacou|garantiu|garante|defendeu|defende|lembrou|comentou|alertou|escreveu|confirmou|avalia|observa|ressalta|destaca|reforçou|reforça|pontuou|pontua|completou|completa|concluiu|conclui|frisou|sublinhou|referiu|adiantou|anunciou|revelou|revela|relatou|relata|informou|informa|admitiu|admite|criticou|critica|lamentou|reconheceu|esclareceu|esclarece|enfatizou|apontou|aponta|argumentou|argumenta|respondeu|considerou|considera|disparou|desabafou|brincou|detalhou|detalha|salientou|acredita|acusou|pediu|escreve|assegurou|assegura|reiterou|opinou|alerta|prometeu|acrescenta|comenta|observou|ponderou',
  verbsBefore: 'segundo',
  roles:
    'O|A|Os|As|Um|Uma|Em|Mas|E|Presidente|Ministro|Ministra|Diretor|Diretora|Senhor|Senhora|Dr|Dra|Governo|Governador|Prefeito|Deputado|Deputada|Senador|Senadora|Segundo|Para|No|Na',
  journalNouns: 'revista científica|periódico científico',
  articles: 'o|a|ao|do|da',
  conjunctions: 'e|ou',
  clauses: 'que',
  employs: 'do|da|de',
  within: 'do|da',
  leads: 'O|Os|A|Segundo',
  titles: { written: /^[OA] /, bent: /(?:^|[\s'"“«(])(?:[oa]|ao|à|[dn][oa]|pel[oa]) (?:["“«])?$/ },
  roleNouns:
    'secretário|secretária|diretora|diretor|prefeito|prefeita|governadora|governador|deputado|deputada|senadora|senador|porta-voz|presidente|ministro|ministra|advogado|advogada|pesquisadora|pesquisador|especialista|economista|técnico|treinador|jornalista|vereadora|vereador|delegado|delegada|coordenadora|coordenador|médico|médica|procuradora|procurador|analista|juiz|líder|primeiro-ministro|escritora|escritor|ator|atriz|cantora|cantor|cineasta|artista|músico|música|produtora|produtor|fundadora|fundador|cofundadora|cofundador|vice-presidente|vice-prefeito|vice-prefeita|subsecretário|subsecretária|comissário|comissária|comandante|general|coronel|capitão|capitã|tenente|sargento|agente|policial|bombeiro|bombeira|embaixadora|embaixador|diplomata|historiadora|historiador|sociólogo|socióloga|politólogo|politóloga|cientista|cientista político|psicólogo|psicóloga|psiquiatra|epidemiologista|virologista|infectologista|biólogo|bióloga|físico|física|químico|química|geólogo|geóloga|meteorologista|arqueólogo|arqueóloga|antropólogo|antropóloga|filósofo|filósofa|matemático|matemática|engenheiro|engenheira|arquiteto|arquiteta|doutora|doutor|enfermeiro|enfermeira|cirurgião|cirurgiã|pediatra|cardiologista|farmacêutico|farmacêutica|veterinário|veterinária|professora|professor|docente|reitora|reitor|estudante|aluno|aluna|jogadora|jogador|goleiro|goleira|atacante|zagueiro|zagueira|volante|meia|tenista|piloto|pilota|ciclista|atleta|árbitro|árbitra|agricultora|agricultor|produtora rural|produtor rural|comerciante|empresário|empresária|proprietário|proprietária|dono|dona|sócio|sócia|trabalhadora|trabalhador|sindicalista|ativista|voluntário|voluntária|dirigente|candidato|candidata|parlamentar|relatora|relator|ex-ministro|ex-ministra|ex-presidente|bispo|arcebispo|cardeal|padre|pastora|pastor|mãe|pai|filho|filha|irmão|irmã|esposo|esposa|marido|viúvo|viúva|primo|prima|amigo|amiga|colega|testemunha|consultora|consultor|assessora|assessor|representante|responsável|gerente|chefe|autora|autor|coautora|coautor|editora|editor|poeta|romancista|fotógrafo|fotógrafa|colunista|locutora|locutor|apresentadora|apresentador|chef|influenciadora|influenciador|desembargadora|desembargador|promotora|promotor|defensora público|defensor público|tesoureiro|tesoureira|moradora|morador|vizinho|vizinha|eurodeputado|eurodeputada|autarca|CEO|CFO|CTO|manager|coach',
  particles: 'da|dos|das|de',
  notPeople: 'Brasil',
  beforeRole: 'os|o|a',
  viewers: 'Para',
  roleArticles: 'o|a',
  roleLeads: 'O|o|a',
  who: 'que|quem',
  inverts: true,
  officeOf: 'do|da|de',
  besides: 'ao|do|da|dos|de|contra',
  noVerbs: 'para|sobre|como',
  surnameStarts: 'Da',
  by: 'por|para|de',
  accordingTo: 'segundo|de acordo com|(?:dados|números|estudo|relatório|pesquisa) (?:de|do|da)',
  outletKinds:
    '\\p{L}+(?:ês|esa|an[oa]|ense|ic[oa]|al)|russ[oa]|turc[oa]|greg[oa]|suíç[oa]|belga|alemã|alemão|britânic[oa]|espanhola?',
  years: 'anos',
  whoPerson: 'quem',
  agent: 'por',
};
