import type { Lexicon } from '../lexicon';

/** English. */
export const en: Lexicon = {
  before:
    'according to|as reported (?:by|in)|(?:first |previously |also )?reported (?:by|in|on)|citing|cites|cited by|quoted (?:by|in)|quoting|told|tells|telling|informed|in an? (?:\\p{L}+ ){0,2}interview (?:with|on|to|published in|in)|interview(?:ed)? (?:with|by|on|for)|in a statement to|(?:spoke|speaking|talking|talked|said) (?:to|with|on)|(?:explained|explains|revealed|admitted|described|recalled) to|seen by|obtained by|reviewed by|viewed by|published (?:in|by|on)|writing (?:in|for)|wrote (?:in|for|on)|writes (?:in|for)|reports (?:for|by|from|in)|reports that appeared in|a report (?:in|by|from|on)|an? (?:\\p{L}+ ){0,2}(?:article|op-ed|essay|column|investigation|analysis|story|piece|poll|survey|interview|study) (?:in|by|for|from|published (?:in|by))|data from|figures from|guidance from|research (?:by|from)|appeared (?:in|on)|appearance on|featured (?:in|on)|revealed (?:by|in)|confirmed to|shared with|via|leaked to|statement to|comments? to|remarks to|analysed by|analyzed by|verified by|compiled by|estimates? (?:by|from)|data (?:by|of)|broke the story|tweeted by|per',
  saying:
    'said|says|told|explained|explains|added|revealed|reveals|admitted|confirmed|claimed|recalled|insisted|joked|argued|stated|noted|declared|announced|commented|warned|wrote|writes|speaking|spoke|tweeted|asked',
  to: 'on|in an interview (?:with|on|to|in|for)|in an email to|in a statement to|in comments to|in a (?:post|message|video|interview) (?:on|to)',
  outletBefore:
    '(?:emailed|e-mailed|provided) to|(?:said|spoke|speaking|wrote|appeared|appearing|revealed|explained|posted) (?:(?:late |early )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|earlier|recently|last (?:week|month|year)|this (?:week|month|year)|exclusively) (?:to|with|on|in|for)|spoken (?:to|with)|speaks (?:to|with)|talks to|chatt?(?:ed|ing) (?:to|with)|sat down with|opened up to|approached by|asked by|contacted by|commissioned by|carried out (?:by|for)|conducted (?:by|for)|quizzed by|grilled by|pressed by|recounted (?:to|in)|detailed (?:by|in)|uncovered by|unearthed by|broken by|relayed by|reviews? (?:by|in)|reporting (?:by|from|in)|according to (?:reporters|sources|people|officials) (?:at|with|cited by)|documents? (?:obtained|seen|reviewed) by|poll(?:ing)? (?:by|for|from)|surveyed by|footage (?:from|by|obtained by)|an? op-ed for|as (?:per|noted by|noted in|quoted by|cited by|cited in|first revealed by|told to)|quoted as telling|quoted as saying (?:by|in|on)|carried by|aired by|an? (?:\\p{L}+ ){0,2}(?:account|profile|dispatch|exclusive|exposé|feature|segment|documentary|podcast) (?:in|by|for|on|from)',
  outletAfter:
    "(?:has |had |have |also |first |earlier |exclusively |previously |recently |then |later |since |already |originally |itself |separately )*(?:viewed|reviewed|seen by|polled|analy[sz]ed|calculated|compiled|counted|has seen|cites|quotes|is reporting|are reporting|was told|were told|has been told|can reveal|can exclusively)|, which (?:first |also )?(?:reported|broke|obtained|reviewed|saw|cited|has seen|viewed|published|interviewed|spoke)|reporters?(?: \\p{L}+){0,3} (?:reported|reports|said|says|wrote|tweeted|asked)|['’]s? (?:\\p{L}+ ){0,2}(?:reporting|report|coverage|editorial|sources|analysis|investigation|count|tracker|database|estimates?|figures|data)",
  fillers:
    "the|a|an|a new|new|recent|latest|exclusive|investigative|nonprofit|non-profit|independent|online|digital|conservative|liberal|right-wing|left-wing|influential|popular|local|state|national|public|private|official|German|French|US|U\\.S\\.|Dutch|Qatari|Saudi|newspapers?|papers?|tabloids?|broadcasters?|magazines?|weekly|daily|journals?|website|site|outlets?|publications?|news|agency|agencies|wire|service|network|channel|television|TV|radio|station|programme|program|show|podcast|blog|media|state-run|state-owned|government-run|semi-official|trade|tech|sports?|business|financial|data|figures|numbers|statistics|reports?|reporting|study|studies|survey|poll|analysis|investigation|article|interview|story|estimates?|research|statement|release|filing|document|by|from|in|of|on|at|with|for|to|released|published|conducted|reporters? (?:for|from|at)|both|scientific|peer-reviewed|medical|academic|video|journalists? (?:from|for|at)|\\d{4}|earlier|this week|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[\\p{L}]+['’]s|its|their|his|her|our|US-based|UK-based|London-based|New York-based|Beijing-based|trade publication|daily newspaper|news magazine|news channel|news site|news website|Chinese state|Russian state|Iranian state|Arabic|Arabic-language|English-language|Spanish-language|Hebrew|Hebrew-language|Catalan|Swiss|Greek|Czech|South Korean|South African|Thai|Welsh|New Zealand|leading|reputable|respected|rival|sister|satirical|gossip|celebrity|fashion|gaming|entertainment|industry|music|science|Sunday|evening|morning|breakfast|late-night|flagship|subscription|public-service|editors? (?:at|of)|columnists? (?:at|for)|reporters|journalists|correspondents?(?: for)?|then|last week|last month|yesterday|today|Mon(?:day)?|late|early|[\\p{L}-]+(?:ish|ese|ian|ean|ican|ani|eli)",
  after:
    '(?:has |had |have |also |first |earlier |exclusively |previously |recently |then |later )*(?:reported|reports|reporting|revealed|reveals|wrote|writes|broke (?:the )?(?:news|story)|quoted|cited|citing|disclosed|uncovered|interviewed|noted|notes|learned|learnt|estimated|estimates|obtained|spoke (?:to|with)|published|understands|described|spotted|pointed out|put it|claimed|claims|adds|added)|(?:news |wire )?(?:agency|newspaper|paper|website|magazine|journalist|reporter|correspondent|photographer)s?(?: \\p{L}+){0,4}? (?:reported|reports|said|says|wrote|writes|quoted|cited)|(?:[\\p{L}-]+ ){0,1}(?:report|investigation|article|interview|analysis|survey|poll|study|exposé|documentary|profile|tally|op-ed|editorial)s?|(?:story|stories) (?:in|on|about|that|published)|ran (?:an?|the)|warned|asked',
  said: '(?:has |had |also )*(?:said|says|say)(?! (?:it|its|they|their|he|she|we|that it|that its|in an? (?:\\p{L}+ )?statement|on its|the (?:network|company|paper|newspaper|channel|show|programme)\\b)\\b)|found|finds|announced|warned|confirmed',
  credit:
    'originally (?:published|appeared|posted|written) (?:by|in|on|at|for)|(?:was |were )?first (?:published|appeared|posted) (?:by|in|on|at)|republished (?:from|with permission from|by permission of)|reprinted (?:from|with permission from|by permission of)|with (?:files|reporting|additional reporting|information|inputs?|reports?|material) (?:from|by)|additional reporting (?:by|from)|provided by|distributed by|syndicated (?:by|from)|courtesy of|adapted from|contributed by|produced by|©|\\(c\\)|copyright(?: \\d{4})?|reporting by',
  sourceLabel: 'sources?|source\\(s\\)|via|h/t|hat tip',
  photoLabel:
    'photos?|photograph(?:s|ed)?|pictures?|pics?|images?|credits?|image copyright|image source|image credit|image caption|photo credit|picture credit|screenshot|video|footage|file|illustration|graphic|media',
  outletNouns:
    'newspaper|tabloid|broadcaster|news portal|news service|online magazine|news magazine|newsletter|podcast|trade publication|news publication|public broadcaster|magazine|news agency|newswire|news site|news website|news outlet|news channel|TV channel|television channel|TV station|radio station|television station|online outlet|media outlet|daily|outlet|wire service',
  nounsAfter:
    'newspaper|news agency|newswire|news site|news website|news outlet|news portal|news channel|news service|magazine|tabloid|broadcaster|TV channel|TV station|television channel|television station|television network|radio station|podcast|daily newspaper',
  press:
    '(?:told|tells|telling|informed)|in an? (?:\\p{L}+ ){0,2}interview (?:with|on|to)|interview(?:ed)? (?:with|by)|in (?:a statement|an email|comments|remarks) to|(?:spoke|speaking|talking|talked|spoken) (?:to|with)|(?:first |previously |exclusively |originally )?(?:reported|published|revealed) by|confirmed to|appeared on|an? (?:essay|op-ed|column) (?:in|for)',
  mediaWords:
    'Times|Post|News|Herald|Tribune|Journal|Gazette|Chronicle|Observer|Daily|Telegraph|Courier|Dispatch|Examiner|Inquirer|Sentinel|Globe|Radio|TV|Television|Magazine|Weekly|Broadcasting|Newspaper|Press|Mail|Leader|Insider|Bee|Advocate|Mirror|Enquirer|Bulletin|Reporter|Argus|Ledger|Picayune|Eagle|Newswire|Podcast',
  institutionWords:
    'Department|Ministry|Agency|Institute|University|Office|Bureau|Commission|Council|Committee|Authority|Foundation|Center|Centre|Organization|Organisation|Association|Bank|Court|Police|Society|Clinic|Hospital|Federation|Union|Administration|Board|Survey|Observatory|Laboratory|College|School|Academy|Service|Services|Fund|Trust|Institution|Parliament|Senate|Congress|Government|Embassy|Army|Navy|Coalition|Alliance|Network|Group|Initiative|Project|Research|Labs?|Consortium|Registry|Ombudsman',
  verbs:
    'said|says|told|tells|added|adds|stated|states|explained|explains|claimed|claims|argued|argues|wrote|writes|tweeted|noted|notes|acknowledged|insisted|insists|announced|warned|warns|confirmed|denied|recalled|recalls|admitted|admits|continued|concluded|commented|replied|responded|asked|joked|declared|emphasized|emphasised|stressed|suggested|testified|revealed|remarked|quipped|thinks|believes|recounted|observed|predicted|cautioned|posted|estimated|countered|counters|reiterated|pointed out|points out|posits|contends|contended|conceded|concedes|boasted|vowed|exclaimed|quips|jokes|replies|suggests|predicts|cautions|speculated|theorized|opined|opines|mused|complains|comments|chimed in|hinted|reasoned|writes on|summed up|alleged|called on|clarified|lamented|made clear|maintained|pledged|promised|reckons|told reporters|urged|urges|put it|puts it|chuckled|laughed|shrugged|recounts|recollected|reflected|reminisced|sighed|stresses|sums up|underlined|explains how',
  verbsBefore:
    'said|says|explained|explains|added|adds|according to|wrote|writes|argued|noted|recalled|insisted|warned|argues|notes|insists|warns|joked|jokes|responded|replied|stated|commented|tweeted',
  roles:
    'My|Your|US|U\\.S\\.|UK|EU|UN|NATO|President|Vice|Prime|Minister|Secretary|Under|Deputy|Chief|Executive|Director|General|Attorney|Senator|Sen|Sens|Rep|Reps|Representative|Congressman|Congresswoman|Governor|Gov|Mayor|Lt|Col|Colonel|Captain|Capt|Major|Maj|Sergeant|Sgt|Lieutenant|Officer|Officers|Professor|Prof|Dr|Doctor|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baroness|Judge|Justice|Chancellor|Foreign|Defense|Defence|Interior|Finance|Health|Education|State|Home|Policy|Ambassador|Spokesman|Spokeswoman|Spokesperson|CEO|CFO|COO|CTO|MP|MEP|King|Queen|Prince|Princess|Pope|Cardinal|Bishop|Archbishop|Rev|Reverend|Father|Sheriff|Police|Chairman|Chairwoman|Chair|Commissioner|Speaker|Leader|Democrat|Republican|Democratic|Labour|Conservative|Tory|Liberal|National|Security|Council|Adviser|Advisor|Press|White|House|Supreme|Court|Taliban|Interim|Acting|Former|Senior|Head|Coach|Manager|Founder|Co-founder|Company|Employee|Ms\\.|Public|Affairs|Trade|Treasury|Energy|Commerce|Transport|Environment|Agriculture|Labor|To|By|Author|Singer|Actor|Actress|Writer|Artist|Rapper|Guitarist|Drummer|Lecturer|Analyst|Economist|Historian|Whatever|Whoever|Ask|Uncle|Aunt|Commandant|Brigadier|Admiral|Republicans|Democrats|Gen|Adm|Brig|Cmdr|Prosecution|Prosecutions|Prosecutor|Prosecutors|Ukraine|Russia|China|Iran|Iraq|Israel|India|Pakistan|Germany|France|Britain|England|Scotland|Ireland|Wales|Italy|Spain|Turkey|Japan|Korea|Vietnam|Canada|Mexico|Brazil|Australia|Nepal|Syria|Egypt|Afghanistan|America|Europe|Africa|Asia|London|Washington|Moscow|Beijing|Kyiv|Kiev|Brussels|Paris|Berlin|Tehran|Jerusalem|When|But|And|As|While|After|Before|If|Meanwhile|However|Although|Though|Yet|Also|The|This|That|In|On|At|For|With|From|According|Then|Later|Today|Yesterday|Last|Our|His|Her|Their|It|He|She|They|We|I|You|There|Here|What|Why|How|Where|Who|Since|Because|So|Or|Nor|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|Both|Many|Most|Some|All|Each|Every|Several|Few|Even|Still|Just|Only|Not|Now|Soon|Once|Often|Perhaps|Maybe|Instead|Again|Recently|Finally|Eventually|Initially|Currently|Additionally|Furthermore|Moreover|Nevertheless|One|Two|Three|Popular|Mexican|Controlled|Administrator|Assistant|Co-Owner|Designer|Editor|Inspector|Lead|Owner|Planner',
  invertsAfterQuotes: true,
  journalNouns: 'journals?|periodical',
  articles: 'the|a',
  conjunctions: 'and|or',
  clauses: 'that|who|which|he|she|they|you|there',
  shown: 'broadcast|aired',
  employs: 'of|from|at|for|with',
  within: 'of|and|for|the|on',
  leads:
    'The|A|An|In|On|At|By|But|And|When|While|As|For|From|With|Its|His|Her|Their|Our|This|That|According|US|U\\.S\\.|UK|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  asides: 'also|then|later|has|had|previously|already|once|himself|herself',
  roleNouns:
    'spokes(?:man|woman|person)|minister|president|director|professor|analyst|lawyer|attorney|chief|secretary|mayor|governor|senator|ambassador|leader|head|officer|coach|manager|researcher|author|economist|judge|actor|actress|chair(?:man|woman)?|CEO|founder|owner|expert|historian|scholar|correspondent|creator|pollster|prosecutor|detective|inspector|veteran|survivor|scientist|sociologist|strategist|fellow|executive|commander|general|commissioner|resident|adviser|advisor|editor|writer|student|teacher|doctor|host|singer|partner|envoy|negotiator|premier|chancellor|king|queen|prince|princess|member|representative|journalist|reporter|activist|star|witness|epidemiologist|physicist|critic|engineer|consultant|specialist|candidate|deputy|mother|father|wife|husband|daughter|brother|sister|MP|SVP|VP|captain|co-founder|player|striker|vice-president|villager|friend|neighbou?r|mom|mum|dad|aunt|uncle|cousin|pastor|priest|bishop|rabbi|surgeon|nurse|psychologist|psychiatrist|biologist|chemist|astronomer|curator|producer|filmmaker|novelist|poet|composer|songwriter|comedian|farmer|superintendent|lecturer|treasurer|councill?or|councilman|councilwoman|lawmaker|legislator|congressman|congresswoman|organi[sz]er|volunteer|campaigner|investigator|commentator|columnist|blogger|presenter|pundit|midfielder|defender|goalkeeper|quarterback|driver|teammate|boss|developer|architect|entrepreneur|investor|banker|archaeologist|anthropologist|geologist|ecologist|virologist|meteorologist|climatologist|neuroscientist|oncologist|pharmacist|publisher|musician|guitarist|rapper|photographer|mathematician|astronaut|sheriff|parent|spokesmen',
  plurals: 'the',
  notPeople:
    'Inc|Corp|Ltd|Group|Records|Productions|Company|Co|Holdings|Party|League|University|Institute|City|County|Street|Road|Avenue|Park|States|Kingdom|Union|Bank|House|Department|Office|Court|Center|Centre|Council|Committee|Commission|Agency|Ministry|Police|Army|Church|School|College|Hospital|Association|Foundation|Team|Club|United|FC|Islands?|Sea|Ocean|River|Lake|Bay|Valley|Mountains?|East|West|North|South|Europe|America|Africa|Asia|Times|Post|News|Magazine|Journal|Radio|TV|Media|Networks?|Studios?|Pictures|Entertainment|Music|Awards?|Games?|Cup|Championship|Series|Act|Bill|Law|Day|War|Airlines|Airport|Airways|Force|Service|Services|Authority|Administration|Board|Fund|Trust|Society|Clinic|Research|Science|Technology|Technologies|Systems|Software|Energy|Oil|Motors|Partners|Capital|Securities|Sachs|Stanley|Venezuela|Germany|Ukraine|Russia|China|India|Pakistan|Google|Machines?|Trends',
  openingEnds: 'ing|ous|ful|less|ive',
  demonyms:
    '.*(?:ian|ish|ese|ean|chmen|ani)|Dutch|French|Greek|Swiss|Czech|German|Israeli|Iraqi|Saudi|Afghan|Turkish|Thai',
  noApposition: 'and|but|who|which',
  noRole:
    'he|she|they|it|you|is|was|are|were|has|had|said|says|say|who|how|when|which|whose|not|then|now|the first|at|in|on',
  ranks:
    'President|Minister|Secretary|Senator|Sen|Rep|Gov|Governor|Mayor|Judge|Justice|Professor|Dr|Gen|General|Ambassador',
  beforeRole:
    'that|said|says|told|of|by|with|when|while|after|before|as|because|if|whether|where|and|or|but|also|then|according|to|how|what|was|were|is|are|in|new|his|her|their|its|our|my|visited|met|the|an?',
  roleArticles: 'an?|the',
  roleLeads: 'The|the|An?|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|When|But|And|As',
  who: 'who',
  royal: 'King|Queen|Prince|Princess|Pope|Emperor|Empress|Sultan|Emir',
  alsoPeople: 'Bill|Law|Day|Park|Church|Lake|Bay|West|North|Young|School|Stanley|Holdings|Street|Radio|Music',
  officeEnds:
    '(?:Co-)?(?:Founder|Owner)|Manager|Director|Commissioner|Officer|Planner|Designer|Editor|Study|Survey|Model',
  placeStarts: 'Radio|New|Port|Fort|Mount|Cape|Twin|Saint|South|North|East|West',
  officeOf: 'of',
  besides: 'of|from|with|about|(?<![Aa]ccording )to|against|between',
  noVerbs: 'with|from|after|before|when|while|like|about|over|than|that|which|where|whose',
  notDemonyms:
    'Jean|Sean|Dean|Ian|Brian|Adrian|Julian|[CK]h?ristian|Seb?astian|Fabian|Florian|Damian|Kill?ian|Maximilian|Vivian|Lilian|Gillian|Marian|Dorian|Dani|Ghani',
  surnameStarts: 'Mac|St\\.|Ben|Bin',
  by: 'by|for|of|via|from|the',
  together: 'with',
  staff:
    'hosts?|anchors?|owner|founder|co-founder|shares?|stock|employees?|viewers?|audience|executives?|CEO|chief executive|headquarters|studios?|building|bestseller|best-seller|fellow',
  accordingTo:
    'according to|(?:data|figures|statistics|numbers|estimates|projections) (?:from|by|released by|compiled by|published by)|(?:survey|poll|analysis|report) (?:by|from)',
  pressWords:
    'Sports?|Today|Talk|Citizen|Register|Review|Digest|Online|Standard|Express|Star|Sun|Record|Republic|Independent|Monitor|Live|Digital|Wire|Outlook|Guardian|Business|Business Journal|Statesman|Democrat|Union|World|Report',
  whoPerson: 'who',
  surveyBy:
    'according to (?:[^ .,;]+ ){0,3}(?:data|figures|statistics|estimates) (?:from|by)|(?:survey|poll) (?:from|by)',
};
