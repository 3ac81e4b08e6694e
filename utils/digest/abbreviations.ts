/**
 * Words that end in a full stop without ending a sentence. Two sorts: those that something always follows
 * (titles, "No.", "Fig."), and those that may also stand at a sentence's end ("Inc.", "etc.").
 * Lower case, without the last full stop. Facts of each language's orthography, collected by hand.
 */
interface Abbreviations {
  /** A name or a number must follow: never the end of a sentence. */
  open: string;
  /** May end a sentence: joined unless what follows opens like one. */
  either: string;
}

const COMMON: Abbreviations = {
  open: 'dr prof mr mrs ms st mt gen col sgt lt capt rev hon pres gov sen rep fig vs cf nr no vol pp ca art al',
  either: 'inc ltd co corp jr sr bros etc u.s u.k u.n e.u a.m p.m',
};

const BY_LANGUAGE: Record<string, Abbreviations> = {
  en: {
    open: 'messrs mlle mme adm cmdr maj brig cpl pvt supt det insp fr mx op dept est approx e.g i.e viz assn atty asst ave blvd rd ft ph.d.s eq sec chap eds jan feb mar apr jun jul aug sep sept oct nov dec',
    either: 'esq ph.d m.d b.a m.a d.c u.s.a l.a n.y b.c a.d ed plc dist min max tel ext univ hwy',
  },
  de: {
    open: 'hr fr frl abs abb anm bd bzgl bzw ca dipl ing d.h z.b u.a v.a s.o s.u o.ä i.d.r vgl sog geb gest ggf inkl zzgl mag hl jan feb apr aug sept okt nov dez str tel evtl insb kap max min mind mio mrd nr rd tsd zit zt',
    either: 'usw u.v.m etc jh jhd a.d v.chr n.chr e.v co gmbh u.s.w ff',
  },
  fr: {
    open: 'm mm mme mmes mlle mlles me mgr vve env ex éd p.ex chap art av boul bd fig tél réf janv févr avr juil sept oct nov déc ste c.-à-d',
    either: 'etc cie apr j.-c s.a',
  },
  es: {
    open: 'sr sra sres sras srta dra dras ee d dña da ud uds vd vds lic ing arq gral cnel cap fig núm núms pág págs p.ej av avda c tel art cía ee.uu ene febr abr ag sept oct nov dic aprox',
    either: 'etc uu s.a a.c d.c ff.aa ee.uu',
  },
  it: {
    open: 'sig sigg sigra dott dottssa prof avv ing arch geom rag on sen mons gen col cap ecc.mo art pag pagg cap fig vol tel p.es c.so p.zza v.le ca n nn s ss',
    either: 'ecc s.p.a s.r.l a.c d.c',
  },
  pt: {
    open: 'sr sra srs sras srta d dra dr drs eng arq exmo exma pág págs fig núm n.º art av r tel p.ex aprox jan fev abr ago set out nov dez',
    either: 'etc ltda s.a cia a.c d.c',
  },
  nl: {
    open: 'dhr mevr mw mej drs ir ing mr ds bv bijv blz ca nl m.b.t m.n o.a t.a.v t.o.v z.g nr jan feb mrt apr aug sept okt nov dec',
    either: 'enz etc b.v n.v e.d jl',
  },
  sv: {
    open: 'bl.a t.ex s.k d.v.s f.d kl ca nr dr prof resp inkl exkl jan feb mars apr aug sept okt nov dec',
    either: 'm.m osv o.s.v etc m.fl',
  },
  da: {
    open: 'bl.a f.eks d.v.s dvs ca kl nr hr fr pga jf inkl jan feb apr aug sept okt nov dec',
    either: 'm.m osv etc m.fl mv',
  },
  no: {
    open: 'bl.a f.eks dvs ca kl nr hr pga jf inkl jan feb apr aug sept okt nov des',
    either: 'm.m osv etc m.fl mv',
  },
  pl: {
    open: 'np tzw tzn m.in ul al pl im św ks o bp gen płk ppłk mjr kpt por prof dr hab mgr inż lek red min nr godz ok por r.ż str ust art pkt poz zob ww wg pn',
    either: 'r w tys mln mld zł gr itd itp ur zm n.e p.n.e',
  },
  cs: {
    open: 'např tzv tj č str sv ul nám tř mj prof doc ing mgr mudr judr phdr gen plk kpt r min max cca odst zák resp',
    either: 'atd apod aj hod tis mil mld kč',
  },
  ru: {
    open: 'г-н г-жа гг ул пр пл д им св проф акад доц ген полк т.е т.н т.к т.о напр стр рис табл гл п пп ст см ср млн млрд тыс янв февр апр авг сент окт нояб дек',
    either: 'г руб коп т.д т.п др пр н.э в вв л',
  },
  uk: {
    open: 'вул просп пл ім св проф акад доц ген т.зв напр с рис табл п ст див пор млн млрд тис січ лют',
    either: 'р грн та ін т.д т.п н.е ст',
  },
  tr: {
    open: 'prof doç yrd dr av sn alb gen org korg tümg tuğg mah cad sok bul apt no s bkz örn yy müh uzm op hz',
    either: 'vb vs vd a.ş ltd şti m.ö m.s tic san',
  },
  fi: { open: 'esim ns mm ent ao ko klo nro n noin prof tri tms', either: 'jne ym yms eaa jaa' },
  hu: { open: 'dr ifj id özv kb pl ún ill szt u ker stb.-ben', either: 'stb kft rt zrt nyrt' },
  ro: { open: 'dl dna d-l d-na dr prof ing str nr art alin pag op.cit', either: 'etc ș.a s.a lei' },
  el: { open: 'κ κα κκ δρ καθ αρ σελ βλ π.χ δηλ λ.χ αγ', either: 'κ.λπ κλπ κ.ά π.μ μ.μ α.ε' },
};

/** Languages whose ordinal numbers are written with a full stop ("3. Oktober"). */
const ORDINAL_STOP = new Set('de da no nb nn fi cs sk sl hr sr bs pl hu tr et lv lt is'.split(' '));

export interface AbbreviationRules {
  isOpen(word: string): boolean;
  isEither(word: string): boolean;
  ordinalStop: boolean;
}

const cache = new Map<string, AbbreviationRules>();

/** The rules of one language (primary subtag); those that most languages share where it has none of its own. */
export function abbreviationsOf(lang: string): AbbreviationRules {
  const known = cache.get(lang);
  if (known) return known;
  const own = BY_LANGUAGE[lang] ?? { open: '', either: '' };
  const either = new Set(`${COMMON.either} ${own.either}`.split(' '));
  const open = new Set(`${COMMON.open} ${own.open}`.split(' ').filter((word) => !either.has(word)));
  const rules = {
    isOpen: (word: string) => open.has(word),
    isEither: (word: string) => either.has(word),
    ordinalStop: ORDINAL_STOP.has(lang),
  };
  cache.set(lang, rules);
  return rules;
}
