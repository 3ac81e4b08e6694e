import { isMonth } from './calendar';
import { folded, hasWords, isCapital, oneLine } from './page-text';
import { SEAM } from './visible-lines';

/** Words in front of a name that only announce it with a verb or a colon: "geschrieben von", "Text:". */
const VERB =
  '(?:written|posted|published|reported|story|words|text|created|submitted|compiled|authored|asked|started|report|analysis|opinion|review|perspective|column|essay|erstellt|geschrieben|verfasst|veröffentlicht|gepostet|ein beitrag|(?:ein )?kommentar|analyse|interview|meinung|(?:un )?article|artículo|opinión|escrito|publicado|écrit|publié|rédigé|scritto|pubblicato|geschreven|skrevet|skriven|ditulis)';
const LABEL =
  '(?:text|tekst|texto|texte|testo|words|story|authors?|autor(?:in|e[ns]?|as?|i)?|auteurs?|author name|verfasser(?:in)?|redakteur(?:in)?|szerző|yazar|автор|текст|penulis|tác giả|作者|文|編集|編輯|编辑|記者|记者|撰文|責任編輯|责任编辑|기자|글|كتب|بقلم|מאת)';
const BY = new RegExp(
  `^(?:(?:${VERB}\\s+)?(?:by|von|vom|par|por|di|da|door|av|af|przez|oleh|od|kirjoittanut)(?:\\s*:\\s*|\\s+)` +
    `|${LABEL}(?:\\s*(?:&|und|and|et|/)\\s*(?:fotos?|bilder?|photos?|pictures?|images?))?\\s*[:：]\\s*|(?:作者|記者|记者|文|بقلم|كتب|מאת)(?:\\s*[/／・]\\s*|\\s+)|autor(?:in)?\\s+(?=\\S+\\s\\S))`,
  'i',
);
/** "ByJane Doe": two elements that meet without white space. */
const GLUED_BY =
  /^(?:(?:Written|Posted|Published|Kommentar|Von|Ein Beitrag) )?(?:[Bb]y|[Vv]on)(?=[A-ZÀ-ÞŚŠŽČĆŁ][a-zß-ÿ])/;
/** "22 December 2019 by Jane Doe": the date stands first. */
const DATE_FIRST = /^.{0,45}?\d{2,4}\S{0,6}[\s|·•,–-]+(?=(?:by|von|par|por|di|av|af|door|przez)\s)/i;
/** "来源：… 编辑：张三": in a line of several labels, the one of the author. */
const AMONG_LABELS =
  /(?:作者|記者|记者|撰文|編輯|编辑|責編|责编)\s*[:：/／]\s*([\u4e00-\u9fff·]{2,5})(?![\u4e00-\u9fff])/;
/** "View all posts by", "Mehr von", "Zeige alle Beiträge von". */
const MORE_BY =
  /^(?:.{0,30}\s)?(?:(?:all )?(?:posts|articles|stories|beiträge|artikel|more)\s+(?:by|from|von)|mehr von|alle beiträge von)\s+/i;
/** Whoever else had a hand in it; the name of an author ends here. */
const OTHERS =
  /(?<=\S)[\s,.|•·\u2002(—–-]*\b(?:reviewed|edited|fact[- ]checked|medically|updated|translated|photograph\w*|photos?|contributions?|additional|illustrat\w*|übersetz\w*|foto\w*|bild(?:er)?|last updated|published|posted|veröffentlicht|publiziert|erstellt|publié|publicado|pubblicato|for|in)\b(?:\s+by)?.*$/i;
const NOBODY =
  /^(?:\w{0,9}\s?admin\w*|super ?user|no author|editor|authors?|staff|guest|anonymous|an[oó]nimo|anonyme?|аноним|匿名|unknown|null|undefined|none|no|by|von|来源|redaktion|webmaster|user|root|default|test|share|comments?|follow|profile|bio|website|home|news|agencies|veröffentlicht|erstellt|aktualisiert|stand|kommentare?|submitted|created|ال(?:أحد|[اإ]ثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|(?:written|posted|reviewed|published) by)$/i;
/** A photographer's line, a list of a site's makers: not who wrote this. */
const NOT_BYLINE =
  /^(?:fotos?|bild(?:er)?|photos?|pictures?|image|illustrations?|grafik|video|source|quelle|(?:medically )?reviewed|edited|fact[- ]checked)\b|\b(?:(?:design|code|content):\s|designed\b)/i;
const ROLE =
  /\b(?:writers?|reporters?|editors?|correspondents?|contributors?|staff|columnists?|journalist[es]?|producers?|senior|associate|author|published|updated|posted|follow|view|read|min|comments?|director|manager|specialist|freelance\w*|reda[ckt]\w*|chef\w*|ressort\w*|korrespondent\w*|rédact\w*|team|photographer|fotograf\w*|president|professor|analyst|consultant|expert|founder|ceo)\b/i;
const DEGREE =
  /^(?:ph\.?\s?d|m\.?\s?d|d\.?v\.?m|r\.?n|r\.?d(?:n)?|m\.?p\.?h|m\.?s(?:c)?|m\.?a|b\.?a|b\.?sc|mba|esq|jr|sr|cpa|cfp|lcsw|psy\.?d|d\.?o|dds|pharm\.?d|facp|np|pa-c|cscs|ii|iii)\.?$/i;
const AGENCY =
  /(?<=[a-zß-ÿ]{2}\S*\s\S+)\s+(?:the\s)?(?:associated press|reuters|afp|dpa|bloomberg(?: news)?|ap|upi|press association|canadian press|tribune news service|getty images)$/i;
const SPLIT = new RegExp(
  `\\s*[,;|/·•\\n，、${SEAM}]\\s*|\\s[-–—]\\s|\\s+(?:and|und|et|y|e|en|och|og|i|и|ve|&|with|mit|con|avec)\\s+`,
  'u',
);

/** Names in a byline as pages write it: no "By", no role, no date, no address. */
export function namesIn(source: string): string[] {
  return pieces(source).filter((name) => isName(name) && !ROLE.test(name));
}

/** The same, taking what is no person's name too: "MND Staff", "Redaktion". */
export function namesOrRoles(source: string): string[] {
  return pieces(source).filter(
    (name) =>
      name.length > 1 &&
      name.length < 60 &&
      hasWords(name) &&
      !/^(?:by|von|admin|no author|null|undefined|none|unknown|anonymous|letters? to the editor)$/i.test(name),
  );
}

/** Whether a line starts with a word that announces a name; what it announces is `namesIn(line)`. */
export function announcesName(line: string): boolean {
  return BY.test(line) || GLUED_BY.test(line) || DATE_FIRST.test(line) || AMONG_LABELS.test(line);
}

function pieces(source: string): string[] {
  const trimmed = source.trim();
  const labelled = AMONG_LABELS.exec(trimmed)?.[1];
  if (labelled) return [labelled];
  if (/^(?:https?:|www\.|@|\/|#)/i.test(trimmed) || NOT_BYLINE.test(trimmed)) return [];
  const text = (trimmed.includes(SEAM) ? trimmed : oneLine(trimmed))
    .replace(/\S+@\S+\.\S+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(MORE_BY, '')
    .replace(DATE_FIRST, '');
  const cut = beforeDate(withoutBy(text).replace(OTHERS, '')).replace(/\([^)]*\)?/g, ' ');
  const inverted = INVERTED.exec(cut);
  const isInverted = inverted?.slice(1).every((part) => isCapital(part)) && !DEGREE.test(inverted[2] ?? '');
  if (inverted && isInverted) return [`${inverted[2]} ${inverted[1]}`];
  const names = cut
    .split(SPLIT)
    .map((name) =>
      withoutBy(name)
        .replace(AGENCY, '')
        .replace(
          /(?<!^(?:no|letters? to the))\s+(?:autor(?:in)?|author|editor|admin|lesezeit|kommentare|comments|@\w+)$/i,
          '',
        )
        // Picture and line of one author in one link.
        .replace(/^(.+) (?:(?:by|von|par|por) )?\1$/i, '$1')
        .replace(/^[\s:.,@"“–—-]+|[\s:,"”–—-]+$/g, '')
        .trim(),
    )
    .filter((name) => name !== '' && !DEGREE.test(name));
  return beforeRole(names);
}

/** "Doe, Jane" and "Doe, Jane M.", as libraries write names. */
const INVERTED = /^([^\s\d,;|/]+), ([^\s\d,;|/]+(?:\s\S\.?)?)$/;

/** "Jane Doe, Senior Director, Content, Example Inc.": what follows a role belongs to it. */
function beforeRole(names: string[]): string[] {
  const role = names.findIndex((name, index) => index > 0 && ROLE.test(name));
  return role > 0 ? names.slice(0, role) : names;
}

/** A line up to the date in it: "Jane Doe on 3 May 2020", "Jane Doe – May 3, 2020". */
function beforeDate(text: string): string {
  const digit = text.search(/(?<![a-z_\d])\d|\d{1,2}[./]\d/i);
  if (digit < 0) return text;
  const head = text.slice(0, digit).replace(/[\s,.|•·/\u2002(—–-]+$/u, '');
  const last = /(?:^|[\s\u2002])([^\s\d.,|/]+)\.?$/.exec(head);
  const isDate = last !== null && isMonth(last[1] ?? '');
  return (isDate ? head.slice(0, last.index) : head).replace(
    /(?:[\s,.|•·/\u2002(—–-]|(?<=\s)(?:on|am|at|vom|le|el|il|den|um|mon|tue|wed|thu|fri|sat|sun)\w{0,6}day|(?<=\s)(?:on (?:mon|tue|wed|thu|fri|sat|sun)|on|am|at|vom|le|el|il|den|um)(?=[\s,]*$))+$/iu,
    '',
  );
}

function withoutBy(text: string): string {
  const once = text.trim().replace(GLUED_BY, '').replace(BY, '');
  return once.replace(BY, '').trim();
}

/** "jane_doe77": what people call themselves in forums. */
const NICKNAME = /^[a-z_.-]{3,20}\d{1,4}$/i;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 50 || !hasWords(name) || (/\d{2}/.test(name) && !NICKNAME.test(name)))
    return false;
  return (
    !NOBODY.test(folded(name)) &&
    name.split(' ').length <= 6 &&
    !/[!?=<>{}[\]:]/.test(name) &&
    !/^page\.|\.(?:extra|author)\b/.test(name)
  );
}

/** Looks like the name of a person: two to five words that start with capitals, or a few signs of a script without any. */
export function looksPersonal(name: string): boolean {
  if (/^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af·]{2,8}$/.test(name)) return true;
  const words = name.split(/\s+/);
  const isFit = (word: string) => isCapital(word) || word.toUpperCase() === word.toLowerCase() || PARTICLE.test(word);
  return words.length >= 2 && words.length <= 5 && words.every(isFit);
}

const PARTICLE = /^(?:de|del|da|di|la|le|van|von|der|den|du|bin|al|el|ten|ter|dos|das|y|e|zu|af)$/;
