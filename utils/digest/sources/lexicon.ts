import { en as ENGLISH } from './lexicons/en';

/** The words by which a language names its sources. Every string is a list of pattern pieces parted by "|". */
export interface Lexicon {
  /** Right before a name: "according to", "told", "citing". */
  before: string;
  /** Verbs of speech that need not stand right before a name: "a dénoncé jeudi le maire" (sur BFMTV). */
  saying?: string;
  /** What leads from such a verb, or from the end of a quotation, to the outlet that heard it: "sur", "to". */
  to?: string;
  /** As `before` and `after`, but clear only beside an outlet's name: "conducted by", "has seen". */
  outletBefore?: string;
  outletAfter?: string;
  /** Words that may stand between such a cue and the name: articles, "report in", "the newspaper". */
  fillers: string;
  /** Right after a name: "reported", "'s Jane Doe writes". */
  after: string;
  /** As `after`, but also said of an organisation in the news: "said". */
  said: string;
  /** Right after a name that only says for whom somebody in the news works: "host", "shares". */
  staff?: string;
  /** Before a name that supplied the text: "originally published by", "with files from". */
  credit: string;
  /** What the agency's reporter named before it did for an article: "contributed to this report". */
  contributed?: string;
  /** At the head of a line that lists sources: "Source". */
  sourceLabel: string;
  /** At the head of a picture's credit: "Photo". */
  photoLabel: string;
  /** Nouns after which a name is an outlet's: "newspaper", "news agency". */
  outletNouns: string;
  /** Nouns that follow an outlet's name: "news agency". */
  nounsAfter?: string;
  /** Adjectives that may stand between such a noun and the name, where they follow the noun: "suisse". */
  outletKinds?: string;
  /** A pattern for outlets' names in a script without capitals, as the groups `titled` and `plain`. */
  denseNames?: string;
  /** Before a name that can only be an outlet's: "told", "in an interview with". */
  press?: string;
  /** Last words of names that are an outlet's where such words stand before them, and may be anything's elsewhere: "Express". */
  pressWords?: string;
  /** Before who found something out, and the name of a body that only its capitals tell: "data from". */
  accordingTo?: string;
  /** As `accordingTo`, before a body whose name says nothing: "survey by". */
  surveyBy?: string;
  /** Last (or first) words of outlets' names: "Times", "Herald", "Radio". */
  mediaWords: string;
  /** Words of institutions' names: "Ministry", "University". */
  institutionWords: string;
  /** Verbs of speech that follow the speaker: "said", "told". */
  verbs: string;
  /** Verbs that come before the speaker: "said", "according to". */
  verbsBefore: string;
  /** Every verb of `verbs` can stand before the speaker too; `verbsBefore` has only what is more. */
  inverts?: true;
  /** As `verbsBefore`, for words that mean other things unless speech has just ended: '", so Doe'. */
  verbsAfterSpeech?: string;
  /** What such verbs are half written with: "ha" of "ha dicho". */
  auxiliaries?: string;
  /** The verb ends the sentence whose first words name the speaker (Turkish). */
  verbsLast?: true;
  /** Capitalised words before a person's name that belong to the role, not to the name. */
  roles: string;
  /** The verb stands before the speaker only after a quotation ("…," said Doe): elsewhere it has another subject. */
  invertsAfterQuotes?: true;
  /** Nouns after which a name is a scientific journal's: "journal". */
  journalNouns?: string;
  /** Nouns are written with a capital as names are (German). */
  capitalisedNouns?: true;
  /** A pattern for letters that may be written together with a cue, before it (Arabic "and"). */
  prefixes?: string;
  /** Articles, and what prepositions make of them, before a name: "the", "della". */
  articles?: string;
  /** Articles that outlets' names begin with, and what a sentence makes of them: "Le Monde", "au Monde". */
  titles?: { written: RegExp; bent: RegExp };
  /** Between the names of a list: "and", "or". */
  conjunctions?: string;
  /** Between agencies that wrote a report together: "with". */
  together?: string;
  /** Words that open a clause of its own, over which no speech reaches: "that", "who". */
  clauses?: string;
  /** As `clauses`, behind a comma alone, being articles elsewhere: ", der". */
  relatives?: string;
  /** The beginning of verbs for what is shown and not told: "broadcast". */
  shown?: string;
  /** From a person to the outlet that employs the person: "of", "at". */
  employs?: string;
  /** What leads from a person to a clause about the person: "who". */
  who?: string;
  /** Those of `who` that are never said of a thing: "quien". */
  whoPerson?: string;
  /** After a number, what makes it somebody's age: "ans". */
  years?: string;
  /** Titles with which a first name alone is a name: "Queen". */
  royal?: string;
  /** Before a word that is more often no newspaper's name than one: "della Repubblica". */
  of?: string;
  /** Small words within a name: "of", "de la". */
  within?: string;
  /** Capitalised words that lead to a name and are no part of it: "According", "Monday". */
  leads?: string;
  /** From those who wrote or took something to the outlet they did it for: "by", "für". */
  by?: string;
  /** Words between a speaker and the verb: "also", "has". */
  asides?: string;
  /** Small words within a person's name: "van der", "de la". */
  particles?: string;
  /** Articles of more than one, which no person's name has before it: "los". */
  plurals?: string;
  /** Words of the names of companies, places and bodies, never of people's: "Inc", "Stadt". */
  notPeople?: string;
  /** Words of `notPeople` that are people's names too, so that only at the end of a name they tell a body: "Law". */
  alsoPeople?: string;
  /** Words with a capital that end an office, never a name: "Officer". */
  officeEnds?: string;
  /** First words of places' names of two words: "San". */
  placeStarts?: string;
  /** What surnames of two words begin with: "Von". */
  surnameStarts?: string;
  /** Ends of words that a sentence begins with, so that their capital makes no name: "Following", "Mountainous". */
  openingEnds?: string;
  /** What people are by where they are from, before their names: "Dutch", "Brazilian". */
  demonyms?: string;
  /** First names that end as `demonyms` do: "Brian". */
  notDemonyms?: string;
  /** Behind a name and a comma, where no role follows: "and". */
  noApposition?: string;
  /** First words of a clause about a person, where a role would stand: "was", "qui". */
  noRole?: string;
  /** Titles with a capital that are a role by themselves: "President". */
  ranks?: string;
  /** Words after which a role may begin, and which are no part of it: "told", "des". */
  beforeRole?: string;
  /** Opens a sentence with whom it is so for, as they put it: "For Ann Example, “…”". */
  viewers?: string;
  /** Verbs between that name and the view, where they come second: "ist". */
  viewVerbs?: string;
  /** Between a verb in the passive and who did it: "by". */
  agent?: string;
  /** Articles that a role behind a name begins with: "an". */
  roleArticles?: string;
  /** Words that a role before a name begins with, and which are no part of it: "Its", "Auch". */
  roleLeads?: string;
  /** Nouns for what somebody is, plain words: the last of a role before a name or the first after one ("spokeswoman"). */
  roleNouns?: string;
  /** Ends of longer words that name what somebody is, plain, each a word too (German): "minister", "sprecherin". */
  roleEndings?: string;
  /** From an office to what it is of, or from a thing to the office that has it: "of", "della". */
  officeOf?: string;
  /** Small words that make a name somebody else's addition: what follows it is not said by it. */
  besides?: string;
  /** Words of four letters and more that lead from a quotation to a name and are no verbs: "with". */
  noVerbs?: string;
  /** Behind the speaker whom a sentence begins with, as a comma is (Turkish). */
  topics?: string;
  /** No capitals tell names: a speaker is known by the words around the name (Arabic). */
  speakers?: SpeakerWords;
  /** Nor do spaces (Chinese, Japanese). */
  densePeople?: DensePeople;
}

/** By what a speaker is known who follows the verb, in a script without capitals. Lists of words parted by "|". */
export interface SpeakerWords {
  /** Verbs of speech; `prefixes` may be written together with them. */
  says: string;
  /** Heads of what somebody is: "minister". */
  roles: string;
  /** What goes on with a role: "of", "deputy". */
  roleGoesOn: string;
  /** Heads of bodies, which have a word of their own after them: "council". */
  bodies: string;
  /** Adjectives that say no name either: "American", "senior". */
  kinds: string;
  /** Ends a name: "that", "in", "yesterday". */
  ends: string;
  /** Parts of names that are none by themselves: "bin". */
  joins: string;
  /** Opens what is said. */
  that: string;
  /** Articles that a word begins with, and what prepositions make of them. */
  articles: string;
  /** Those of them that the word after a body begins with where it is of the role still. */
  bodyArticles: string;
}

/** By what people are known who stand between what they are and what they do. */
export interface DensePeople {
  /** A pattern of such a sentence, with the groups `name` (or `foreign`) and `role`. */
  spoken: string;
  /** As `spoken`, without a role: a name that counts where it comes back in the text. */
  alone?: string;
  /** What would be taken for a name and is none; more of it where no role stands by. */
  noName: string;
  noNameAlone?: string;
  /** Roles that say no more than "Mr". */
  courtesies: string;
}

/** A file a language, which exports it under the language's name: whoever adds one adds the file. */
const LEXICONS: Readonly<Record<string, Lexicon>> = Object.assign(
  {},
  ...Object.values(import.meta.glob<Record<string, Lexicon>>('./lexicons/*.ts', { eager: true })),
);

/** The lexicon of a language, by its primary subtag; English for the languages that have none. */
export function lexiconOf(lang: string): Lexicon {
  return LEXICONS[lang] ?? ENGLISH;
}

type Words = { [Key in keyof Lexicon]-?: NonNullable<Lexicon[Key]> extends string ? Key : never }[keyof Lexicon];

/** The words of all languages: names keep their own articles and small words in a text of any other. */
export function inEveryLanguage(key: Words): string {
  return Object.values(LEXICONS)
    .flatMap((lexicon) => lexicon[key] ?? [])
    .join('|');
}

/** The languages that have a lexicon of their own. */
export const LANGUAGES: readonly string[] = Object.keys(LEXICONS);
