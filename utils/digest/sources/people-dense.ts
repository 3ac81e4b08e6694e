import type { Evidence, Person } from '../digest';
import type { Reading } from './reading';

/**
 * People quoted in Chinese and Japanese. There are no capitals to know a name by, so it must stand between what the
 * person is and what the person does: "外交部发言人毛宁表示", "岸田文雄首相は…と述べた". A Chinese name without an office counts
 * where it begins a clause, speaks, and comes back in the text.
 */
export function findPeopleDense(reading: Reading): Person[] {
  const pattern = PATTERNS[reading.lang];
  if (!pattern) return [];
  const people = new Map<string, Person>();
  for (const [paragraph, { kind }] of reading.blocks.entries()) {
    if (!/^(?:paragraph|item|quote|standfirst)$/.test(kind)) continue;
    const text = reading.textOf(paragraph);
    const alone = reading.lang === 'zh' ? [...text.matchAll(ALONE)].filter((match) => comesBack(match, reading)) : [];
    for (const match of [...text.matchAll(pattern), ...alone]) {
      const { foreign = '', name = foreign, role = '' } = match.groups ?? {};
      if (NO_NAME.test(name)) continue;
      const start = match.index + match[0].indexOf(name);
      const evidence = evidenceOf(reading, paragraph, start, match.index + match[0].length);
      if (!evidence) continue;
      const person = people.get(name) ?? { name, evidence: [] };
      if (role && !person.role && !/^(?:氏|さん|先生|女士)$/.test(role)) person.role = role;
      person.evidence.push(evidence);
      people.set(name, person);
    }
  }
  return [...people.values()];
}

/** How often a text about somebody writes the name, at least. */
const FEW = 3;

function comesBack({ groups }: RegExpMatchArray, { blocks }: Reading): boolean {
  const name = groups?.name ?? '';
  const times = blocks.reduce((sum, { text }) => sum + text.split(name).length - 1, 0);
  return times >= FEW && !NO_NAME_ZH.test(name);
}

function evidenceOf(reading: Reading, paragraph: number, start: number, end: number): Evidence | undefined {
  const sentence = reading.sentenceAt(paragraph, start);
  if (!sentence) return undefined;
  const last = Math.min(end - sentence.start, sentence.text.length);
  return { kind: 'quote', text: sentence.text, where: 'paragraph', paragraph, cue: [start - sentence.start, last] };
}

const HAN = '\\u4e00-\\u9fff';
/** Family names that nine in ten Chinese have, both scripts. */
const FAMILY =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金贾賈韦韋夏付方邹鄒熊白孟秦邱侯江尹薛闫雷龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文瞿阎柳齐毕柯阮尤葛聂焦';
const ZH_ROLES =
  '(?:发言人|發言人|部长|部長|总统|總統|主席|总理|總理|首相|教授|院长|院長|主任|局长|局長|市长|市長|省长|省長|经理|經理|总裁|總裁|专家|專家|分析师|分析師|研究员|研究員|董事长|董事長|律师|律師|议员|議員|大使|外长|外長|秘书长|秘書長|书记|書記|校长|校長|司长|司長|负责人|負責人|创始人|創辦人|导演|導演|教练|教練|医生|醫生|学者|學者|所长|所長|处长|處長|队长|隊長|会长|會長)';
/** Signs that Chinese writes foreign names with. */
const ABROAD =
  '阿埃艾爱安奥巴拜班邦鲍贝本比彼毕宾波伯博勃布查达戴丹道德登蒂迪杜顿多恩尔法范菲费芬佛夫弗福盖甘高戈格根古哈海汉赫亨胡华怀霍基吉加贾杰金卡凯坎康科克肯库拉莱兰朗劳勒雷里利莉丽林琳龙卢鲁路伦罗洛马玛麦曼梅门米密莫默姆穆纳娜奈南内尼涅努诺欧帕潘佩彭皮普齐乔切琴让热萨塞桑瑟森沙尚舍什施史士斯司松苏索塔泰坦汤唐特滕提廷图托瓦万威韦维温文沃乌武西希谢辛休许雅亚扬耶叶伊英尤约泽扎詹兹佐泽连岸田菅石破岛谷村井';
const ZH_WHEN =
  '(?:[^，。；：“”「」]{0,14}(?:时|時|上|中|日|后|後)|今天|昨天|昨日|今日|日前|近日|随后|隨後|还|還|也|则|則|曾|对此|對此|对记者|對記者)?';
const ZH_SAYS =
  '(?:表示|说|說|指出|认为|認為|称|稱|告诉|告訴|强调|強調|介绍说|介紹說|介绍|介紹|透露|回应|回應|坦言|解释|解釋|宣布|警告|写道|寫道)';
const JA_TITLES =
  '(?:官房長官|副大統領|大統領|首相|外相|防衛相|国防相|財務相|大臣|国務長官|国防長官|長官|知事|市長|議長|委員長|会長|社長|教授|監督|報道官|大使|所長|弁護士|研究員|議員|氏|さん)';
const JA_SAYS =
  '(?:述べ|語っ|語る|話し|話す|明らかにし|強調し|指摘し|説明し|訴え|コメントし|批判し|表明し|主張し|答え|警告し|発表し|方針を示し|考えを示し|認識を示し|見方を示し|姿勢を示し|見解を示し|意向を示し|期待を示し|懸念を示し|非難し|呼びかけ|呼び掛け|否定し|認め|振り返っ|つづっ|投稿し|強調する|指摘する|訴える|話す|述べる|説明する)';

const PATTERNS: Readonly<Record<string, RegExp>> = {
  zh: new RegExp(
    `(?<role>[${HAN}A-Za-z]{0,10}${ZH_ROLES})(?:(?<name>[${FAMILY}][${HAN}]{1,2})${ZH_WHEN}|(?<foreign>(?:[${HAN}]{1,5}·)*[${ABROAD}]{2,6}?)(?:今天|昨天|[0-9]{1,2}日)?(?:在[^，。]{1,12})?)${ZH_SAYS}`,
    'g',
  ),
  ja: new RegExp(
    `(?<![${HAN}ァ-ヶー・])(?<name>[ァ-ヶー]{2,12}(?:[・＝][ァ-ヶー]{2,12}){0,3}|[${HAN}]{2,5}?)(?<role>${JA_TITLES})(?:（[^）]{1,12}）)?は[^。]{0,160}?(?:と|を|だと)?${JA_SAYS}`,
    'g',
  ),
};
/** "，郭荣梅告诉记者": a name of three signs that opens a clause, and its verb. */
const ALONE = new RegExp(
  `(?<=^|[，。；：！？”」\\s])(?<name>[${FAMILY}][${HAN}]{2})(?:先生|女士|教授|还|還|也|则|則|曾|对此|對此)?${ZH_SAYS}`,
  'g',
);
/** Words that begin as family names do: "many people", "at once", "company manager". */
const NO_NAME_ZH =
  /^(?:许多|許多|马上|馬上|高管|高层|高層|何人|于是|方面|白宫|白宮|金融|石油|相关|文章|文中|向[记記他她我你]|常务|常務|任何|万一|程序|余下|谢谢|謝謝|易于|夏天|夏季|江苏|江蘇|江西|陆军|陸軍|史学|史學|钱财|武警|武汉|武漢|龙头|龍頭|沈阳|徐州|郑州|鄭州|唐代|宋代|韩国|韓國|严格|嚴格|严重|嚴重|罗马|羅馬|林业|林業|文件|任务|任務)|[们們人者员員长長部局院报報党黨]$/;
/** What stands before a Japanese title and is no name. */
const NO_NAME =
  /^(?:現職|歴代|両国|同国|当時|次期|前任|新任|担当|関係|専門|捜査|名誉|特命|代表|筆頭|民間|同僚|お客|奥|皆|みな|患者|住民|.{1,3}[国省庁党市県])$/;
