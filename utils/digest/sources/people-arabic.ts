import type { Evidence, Person } from '../digest';
import type { Reading } from './reading';

/**
 * People quoted in Arabic. There are no capitals to know a name by, so it must stand after a verb of speech and either
 * what the person is ("قال وزير الخارجية سامح شكري إن") or before it ("قال سامح شكري، وزير الخارجية، إن"). Once known, a
 * name counts again where its last word alone follows such a verb. Names without either are not found.
 */
export function findPeopleArabic(reading: Reading): Person[] {
  const people = new Map<string, Person>();
  const places = reading.blocks.flatMap(({ kind }, paragraph) =>
    /^(?:paragraph|item|quote|standfirst)$/.test(kind) ? [paragraph] : [],
  );
  for (const paragraph of places) {
    const text = reading.textOf(paragraph);
    for (const match of text.matchAll(SAYS)) {
      const found = speakerIn(text.slice(match.index + match[0].length));
      if (!found) continue;
      const start = match.index;
      const nameStart = start + match[0].length + found.start;
      note(people, reading, paragraph, found, [start, nameStart + found.name.length]);
    }
  }
  for (const paragraph of places) again(people, reading, paragraph);
  return [...people.values()];
}

interface Speaker {
  name: string;
  role?: string;
  /** Where the name begins after the verb. */
  start: number;
}

const SAYS =
  /(?<![\u0621-\u064a])[وف]?(?:قال|قالت|أضاف|أضافت|أكد|أكدت|صرح|صرحت|أوضح|أوضحت|أعلن|أعلنت|ذكر|ذكرت|كتب|كتبت|أشار|أشارت|اعتبر|اعتبرت|تابع|تابعت|شدد|شددت|حذر|حذرت|نفى|نفت|يقول|تقول|يضيف|يؤكد|تؤكد|يوضح|توضح|يرى|ترى|رأى|رأت|بين|لفت|لفتت|بحسب|وفق|حسب) /g;
/** Heads of what somebody is. */
const ROLE =
  /^(?:ال)?(?:رئيسة?|وزيرة?|نائبة?|مديرة?|متحدثة?|ناطقة?|أمينة?|سفيرة?|قائدة?|مستشارة?|مبعوثة?|ممثلة?|محللة?|باحثة?|خبيرة?|أستاذة?|استاذة?|كاتبة?|طبيبة?|محامية?|محامي|قاضية?|لاعبة?|مدربة?|حارس|نجم|ملك|ملكة|أمير|أميرة|ولي|بابا|محافظة?|عمدة|حاكمة?|عضوة?|مفوضة?|منسقة?|مسؤولة?|زعيمة?|مؤسسة?|مخرجة?|ممثل|فنانة?|مغنية?|صحفية?|صحافية?|ناشطة?|شيخ|دكتورة?|لواء|فريق|عميد|عقيد|جنرال|سيناتور|كابتن|مشرفة?|قيادية?|قيادي|داعية|مرشحة?|عالمة?|وكيلة?|نقيبة?|سكرتيرة?|مساعدة?|مندوبة?|مهندسة?|سيدة?|استشارية?|اقتصادية?|اختصاصية?)$/;
/** What goes on with a role, and heads of bodies, which have a word of their own after them. */
const ON =
  /^(?:ال.+|لل.+|و?باسم|لشؤون|في|لدى|من|إلى|عن|شؤون|عام|عامة?|سابقة?|أول|أولى|ثان|كبيرة?|كبار|نائب|أول|بال.+|وال.+|ب?رئاسة|مساعدة?)$/;
const BODY =
  /^(?:هيئة|مجلس|لجنة|حزب|حركة|منظمة|وزارة|مركز|معهد|جامعة|شركة|بنك|مكتب|إدارة|قسم|جهاز|نادي|منتخب|اتحاد|كتلة|تيار|وكالة|بلدية|محافظة|مدينة|دولة|قوات|جيش|شرطة|مؤسسة|برنامج|فريق|جمعية|نقابة|صندوق|مصرف|كلية|مستشفى|غرفة|وحدة|ولاية|إقليم|منطقة|حكومة|وزراء|أركان|قناة|صحيفة|موقع)$/;
/** Adjectives that say no name either: "مسؤول أمريكي كبير". */
const KIND =
  /^(?:أمريكي|أميركي|بريطاني|فرنسي|ألماني|روسي|أوكراني|إسرائيلي|فلسطيني|لبناني|سوري|عراقي|إيراني|تركي|مصري|سعودي|إماراتي|قطري|يمني|ليبي|سوداني|تونسي|جزائري|مغربي|أردني|كويتي|صيني|ياباني|هندي|أوروبي|عربي|غربي|دولي|محلي|حكومي|عسكري|أمني|طبي|سياسي|اقتصادي|قانوني|دبلوماسي|رسمي|ميداني|بارز|كبير|رفيع|سابق|مسؤول|مطلع|آخر|استراتيجي|مالي|رياضي|قيادي|إقليمي|أممي|مدني|نفطي|قضائي|تنفيذي)ة?$/;
/** Ends a name. */
const STOP =
  /^(?:إن|أن|بأن|إنه|إنها|أنه|أنها|إنهم|في|خلال|على|عن|إلى|من|مع|لدى|عبر|بعد|قبل|أمس|اليوم|مساء|صباح|يوم|الذي|التي|قوله|قولها|للصحفيين|للصحافيين|حول|ضمن|عقب|أثناء|ردا|رداً|بشأن|تعليقا|تعليقاً|و|كما|أمام|حين|عندما|لوكالة|لصحيفة|لقناة|لشبكة|لموقع|لـ|لـ.+|بـ.+|أيضا|أيضاً|أنّ|إنّ|الشهر|الأسبوع|العام|السنة|الماضي|الماضية|الجمعة|السبت|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|ليل|فجر|ظهر|عصر|هذا|هذه|نفسه|لرويترز|لفرانس)$/;
/** Letters of one word of a name, none of a word for something else. */
const NAME_WORD = /^[\u0621-\u064a]{2,12}$/;
/** Compounds: "عبد الفتاح", "أبو مازن", "بن سلمان". */
const JOINS = /^(?:عبد|أبو|أبي|بن|ابن|آل|أم|دي|فان|فون|ديل|لو|سان|دو|بو|ولد|بنت)$/;

/** The speaker after a verb: role and name, or name and role. */
function speakerIn(after: string): Speaker | undefined {
  const head = /^[^.!؟:"“”«»()،,\n]{3,110}/u.exec(after)?.[0] ?? '';
  const words = head.trim().split(/\s+/);
  const first = words[0] ?? '';
  if (ROLE.test(first)) return afterRole(after, words);
  return beforeRole(after, words, head);
}

function afterRole(after: string, words: string[]): Speaker | undefined {
  let at = 1;
  while (at < words.length && at < 9) {
    const word = words[at] ?? '';
    if (BODY.test(word)) at += /^(?:ال|لل)/.test(words[at + 1] ?? '') || BODY.test(words[at + 1] ?? '') ? 1 : 2;
    else if (ON.test(word) || ROLE.test(word) || KIND.test(word)) at++;
    else break;
  }
  const name = nameFrom(words, at);
  if (!name) return undefined;
  const role = words.slice(0, at).join(' ');
  const start = after.indexOf(name, role.length);
  return start < 0 ? undefined : { name, role, start };
}

function beforeRole(after: string, words: string[], head: string): Speaker | undefined {
  const name = nameFrom(words, 0);
  if (!name || name.length !== head.trim().length) return undefined;
  const role = /^،\s?([^،.!؟:"“”«»()\n]{3,80})(?=،|\s(?:إن|أن)\s|[.:])/u.exec(after.slice(head.length))?.[1]?.trim();
  const start = after.indexOf(name);
  return role && ROLE.test(role.split(/\s+/)[0] ?? '') ? { name, role, start } : undefined;
}

/** Two words or more, up to four, that end where a name ends. */
function nameFrom(words: readonly string[], from: number): string | undefined {
  const name: string[] = [];
  for (const word of words.slice(from)) {
    if (STOP.test(word)) break;
    // "قال الدكتور ممدوح رشوان الأمين العام": the name is over where another role begins.
    if (name.length >= 2 && (ROLE.test(word) || KIND.test(word))) break;
    const isBent = name.length === 0 && /^(?:ال|لل|با?ل)/.test(word);
    if (!NAME_WORD.test(word) || isBent || ROLE.test(word) || BODY.test(word) || KIND.test(word)) return undefined;
    name.push(word);
  }
  const length = name.filter((word) => !JOINS.test(word)).length;
  return length >= 2 && name.length <= 5 && length <= 4 ? name.join(' ') : undefined;
}

/** Evidence for people who are known already, where their last name alone says something. */
function again(people: Map<string, Person>, reading: Reading, paragraph: number): void {
  const text = reading.textOf(paragraph);
  for (const match of text.matchAll(SAYS)) {
    const word = /^[\u0621-\u064a]+(?=[\s،:])/.exec(text.slice(match.index + match[0].length))?.[0];
    const known = word ? [...people.values()].filter(({ name }) => name.endsWith(` ${word}`)) : [];
    if (word && known.length === 1 && known[0])
      note(people, reading, paragraph, known[0], [match.index, match.index + match[0].length + word.length]);
  }
}

function note(
  people: Map<string, Person>,
  reading: Reading,
  paragraph: number,
  { name, role }: { name: string; role?: string },
  [start, end]: readonly [number, number],
): void {
  const sentence = reading.sentenceAt(paragraph, start);
  if (!sentence) return;
  const person = people.get(name) ?? { name, evidence: [] };
  people.set(name, person);
  if (role && !person.role) person.role = role;
  const cue: [number, number] = [start - sentence.start, Math.min(end - sentence.start, sentence.text.length)];
  const evidence: Evidence = { kind: 'quote', text: sentence.text, where: 'paragraph', paragraph, cue };
  if (
    !person.evidence.some((one) => one.paragraph === paragraph && one.cue?.[0] === cue[0] && one.text === sentence.text)
  )
    person.evidence.push(evidence);
}
