/**
 * Words that a sentence cannot open with once the sentence before it is gone: pronouns, demonstratives that point
 * back, and connectives. Lower case; several words are matched as they stand.
 */
const DANGLING: Record<string, string> = {
  en: 'he|she|they|it|that|these|those|its|so|then|also|another|yet|and|his|her|hers|their|theirs|him|them|however|but|or|nor|instead|otherwise|moreover|furthermore|therefore|thus|hence|meanwhile|additionally|similarly|likewise|nevertheless|nonetheless|besides|the latter|the former|the two|the pair|the trio|in addition|as a result|in contrast|by contrast|on the other hand|in other words|after that|because of this|at the same time|even so|not only that|consequently|secondly|thirdly|in turn|with that|since then|after that|at that point|by then|if so|even so|in that case|for that reason',
  fr: "il|elle|ce|ceci|cela|ça|ces|cet|cette|et|alors|ainsi|enfin|aussi|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|mais|or|donc|car|puis|ensuite|cependant|toutefois|pourtant|néanmoins|de plus|en outre|par ailleurs|en revanche|d'ailleurs|d’ailleurs|du coup|au contraire|par conséquent|à l'inverse|là|y|lui|eux|avec (?:ce|cet|cette|ces)|malgré (?:ce|cet|cette|cela)|face à (?:ce|cet|cette|cela)|pour cela|après (?:cela|ça)",
  de: 'er|sie|es|dies|diese|dieser|dieses|diesem|diesen|sein|seine|seiner|ihr|ihre|ihrer|ihm|ihn|ihnen|aber|und|oder|doch|denn|jedoch|dennoch|trotzdem|außerdem|zudem|ferner|daher|deshalb|deswegen|darum|somit|also|so|dann|danach|dabei|dafür|dagegen|damit|davon|darauf|dazu|hierbei|hierzu|stattdessen|allerdings|auch|beide|zum beispiel|im gegensatz|währenddessen|schließlich|dort|da|solche|sollte (?:das|dies|er|es)|mit (?:diesem|dieser|diesen)|nach (?:diesem|dieser|diesen)|trotz (?:dieser|dieses)|bei (?:diesem|dieser|diesen)|für (?:ihn|diese[ns]?)|seitdem|seither',
  es: 'él|ella|ellos|ellas|esto|eso|este|esta|estos|estas|ese|esa|esos|esas|su|sus|pero|y|o|además|también|sin embargo|no obstante|por eso|por ello|por lo tanto|por tanto|así|entonces|luego|después|mientras tanto|por otro lado|por otra parte|por ejemplo|en cambio|aun así|asimismo|ambos|finalmente|allí|ahí|dicho|dicha|tal|(?:con|desde|tras|ante|por|en|de|para|sobre) (?:ese|esa|esos|esas|eso|ello|esto)|desde entonces|de ahí',
  it: 'egli|lui|lei|loro|essi|esse|esso|essa|questo|questa|questi|queste|quello|quella|ciò|suo|sua|suoi|sue|ma|e|o|però|inoltre|anche|tuttavia|quindi|dunque|così|poi|infine|intanto|invece|infatti|perciò|per questo|ad esempio|per esempio|entrambi|allora|lì|tale|con (?:questo|questa|questi|queste|quel|quella)|da allora|in (?:questo|quel) (?:modo|caso|contesto)|per (?:questa|quella) ragione|dopo (?:questo|questa|quella)',
  pt: 'ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|seu|sua|seus|suas|mas|e|ou|além disso|também|no entanto|porém|contudo|todavia|por isso|portanto|assim|então|depois|entretanto|enquanto isso|por outro lado|por exemplo|ainda assim|ambos|lá|ali|tal|(?:com|por|após) (?:isso|esse|essa|esses|essas)|ness[ea]s?|diss[oa]|diante (?:disso|desse|dessa)|desde então',
  nl: 'hij|zij|ze|dit|dat|deze|die|zijn|haar|hun|hen|hem|maar|en|of|toch|echter|daarom|daardoor|bovendien|daarnaast|ook|dus|dan|toen|daarna|intussen|ondertussen|bijvoorbeeld|desondanks|daar|beide|zo|zulke|met (?:deze|dit|die|dat)|sindsdien|na (?:deze|dit|die|dat)|in dat geval',
  pl: 'on|ona|ono|oni|one|to|ten|ta|te|ci|jego|jej|ich|ale|i|a|lub|jednak|więc|zatem|ponadto|dlatego|potem|następnie|również|także|natomiast|tymczasem|na przykład|tam|oba|taki|taka|takie|z (?:tego|tym|tej)|od tego czasu|po tym|w tym (?:celu|czasie)|mimo to',
  tr: 'o|bu|şu|onlar|bunlar|onun|bunun|onların|buna|ona|bunu|onu|bunda|ama|fakat|ancak|ve|veya|ayrıca|böylece|bununla birlikte|buna rağmen|bu nedenle|bu yüzden|dolayısıyla|sonra|daha sonra|öte yandan|örneğin|kendisi|oysa|üstelik|yine|ise',
  sv: 'han|hon|det|detta|denna|dessa|hans|hennes|deras|dess|men|och|eller|dock|därför|dessutom|också|så|sedan|därefter|samtidigt|däremot|till exempel|båda|där|ändå',
  da: 'han|hun|det|dette|denne|disse|hans|hendes|deres|dens|dets|men|og|eller|dog|derfor|desuden|også|så|derefter|samtidig|derimod|for eksempel|begge|der|alligevel',
  no: 'han|hun|det|dette|denne|disse|hans|hennes|deres|dens|dets|men|og|eller|derfor|dessuten|også|så|deretter|samtidig|derimot|for eksempel|begge|der|likevel',
  fi: 'hän|he|se|ne|tämä|nämä|hänen|heidän|sen|niiden|mutta|ja|tai|kuitenkin|siksi|lisäksi|myös|sitten|samalla|esimerkiksi|molemmat|siellä',
  ru: 'он|она|оно|они|это|этот|эта|эти|его|её|ее|их|но|и|а|или|однако|поэтому|также|кроме того|затем|потом|тем временем|при этом|например|тем не менее|таким образом|оба|там|такой|такие|так|впрочем|с этого|с тех пор|после этого|в этом случае|в связи с этим|на этом|для этого',
  uk: 'він|вона|воно|вони|це|цей|ця|ці|його|її|їх|але|і|й|а|або|однак|проте|тому|також|крім того|потім|тим часом|при цьому|наприклад|обидва|там|так',
  ar: 'هو|هي|هم|هذا|هذه|هؤلاء|ذلك|تلك|لكن|ولكن|كما|أيضا|لذلك|ثم|بينما|ومع ذلك',
  zh: '他|她|它|他们|她们|它们|这|那|但|但是|而|然而|因此|所以|此外|同时|不过|其|该',
  ja: '彼|彼女|これ|それ|この|その|しかし|だが|そして|また|さらに|そのため|一方|なお|ただ',
  ko: '그는|그녀는|그들은|이는|이것은|그러나|하지만|그리고|또한|이에|한편|따라서|그래서',
};

/** Openings that often point back and often do not ("It is known …", "Son père, Marc Petit, …"): a fault, not a bar. */
const LEANING: Record<string, string> = {
  en: 'this|for example|for instance|in fact|that said',
  fr: "c’est|c'est|son|sa|ses|leur|leurs|en effet|par exemple",
};

/** "This week", "This guide": openings that point at the calendar or at the article itself, not at a sentence. */
const STANDING: Record<string, string> = {
  en: "(?:this|these)\\s+(?:week|month|year|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|season|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|article|guide|post|blog|page|tutorial|story|paper|report|review|list|essay|study|series|chapter|document|recipe)|it(?:[’']s| is| was) (?:no|important|possible|easy|hard|difficult|clear|estimated|believed|time|worth|common|well known)|so far|then-",
  fr: "(?:ce|cet|cette|ces)\\s+(?:semaine|mois|année|matin|soir|été|hiver|printemps|automne|week-end|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jour|article|guide|dossier|page)|il\\s+(?:y a|faut|s[’']agit|suffit)|(?:alors|ainsi) qu(?:e |[’'])|là où|aussi bien",
  de: '(?:diese|dieser|dieses|diesen|diesem)\\s+(?:woche|monat|jahr|sommer|winter|frühjahr|herbst|wochenende|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|artikel|beitrag|ratgeber|text)|es (?:gibt|gab)',
  es: '(?:este|esta|estos)\\s+(?:semana|mes|año|mañana|tarde|noche|verano|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|artículo|guía)',
  pt: '(?:este|esta|nesta)\\s+(?:semana|mês|ano|manhã|tarde|noite|segunda|terça|quarta|quinta|sexta|sábado|domingo|artigo|guia)',
  it: '(?:questo|questa)\\s+(?:settimana|mese|anno|mattina|sera|estate|inverno|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|articolo|guida)',
  nl: '(?:dit|deze)\\s+(?:week|maand|jaar|ochtend|avond|zomer|winter|weekend|artikel|gids)',
  tr: 'bu\\s+(?:sabah|hafta|ay|yıl|akşam|gece|sezon|yaz|kış|yazı|makale)',
};

const patterns = new Map<string, RegExp>();

/** Whether a sentence points back to the one before it with its first words ("He said …", "However, …"). */
export function opensDangling(text: string, lang: string): boolean {
  return opensWith(DANGLING, text, lang);
}

/** Whether its first words may point back ("This …", "Cette …"). */
export function opensLeaning(text: string, lang: string): boolean {
  return opensWith(LEANING, text, lang);
}

function opensWith(lists: Record<string, string>, text: string, lang: string): boolean {
  const words = lists[lang];
  if (!words) return false;
  let pattern = patterns.get(words);
  if (!pattern) {
    // Chinese and Japanese have no space after the word.
    const end = lang === 'zh' || lang === 'ja' ? '' : '(?![\\p{L}\\p{M}\\p{N}])';
    const standing = STANDING[lang] ?? '(?!)';
    pattern = new RegExp(`^[\\s"“”«„‘’'(\\[–—-]*(?!${standing})(?:${words})${end}`, 'iu');
    patterns.set(words, pattern);
  }
  return pattern.test(text);
}
