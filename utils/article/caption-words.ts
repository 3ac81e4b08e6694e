import type { Caption } from './article';

const ENLARGE =
  "Enlarge(?: image)?|(?:Bild v|V)ergrößern|Agrandir(?: l[’']image)?|Ampliar(?: imagen| foto)?|Ingrandisci|Powiększ|Vergroten|Förstora|Увеличить";
const BEFORE = new RegExp(
  `^(?:[[(]\\d+(?:/| of | von | de )\\d+[\\])](?= )|(?:Image|Media) caption,?(?= |$)|(?:${ENLARGE})(?: ?[/|:]|(?= [\\p{Lu}\\p{N}“"«„©(])|$)|画像を拡大|点击放大|Media playback is \\w+ on your device\\.?) *`,
  'u',
);
const BEHIND =
  /,? opens new tab$|(?:^| )(?:Purchase Licensing Rights|Read more|Show more|Visa mer|Mehr anzeigen|Ver más|Voir plus|(?:Image c|C)redits?:)$/;
/** A video that is shown beside the text for other readers than this text's: "RELATED: …". */
const ELSEWHERE = /^(?:RELATED|READ MORE|SEE ALSO|WATCH|Related(?: video)?):/;

/**
 * Captions without what players, galleries and agencies' shops write into them: labels for who cannot see the picture, what enlarges
 * it, its number among others, and that a video cannot be played. Only whole words at a caption's ends are taken for that,
 * so that what is left stands in the view as it is here; what has no other words is none.
 */
export function ownCaptions(captions: readonly Caption[]): Caption[] {
  return captions.flatMap(({ text }) => {
    const own = ELSEWHERE.test(text) ? '' : withoutFrame(text);
    return own === '' ? [] : [{ text: own }];
  });
}

function withoutFrame(text: string): string {
  const less = text.replace(BEFORE, '').replace(BEHIND, '').trim();
  return less === text ? text : withoutFrame(less);
}
