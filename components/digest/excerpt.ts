/** A piece of evidence cut to what fits a few lines, its cue kept. The parts joined are a substring of the text. */
export interface Excerpt {
  before: string;
  /** The words that name the source ("Politico reported"); empty where the evidence marks none. */
  cue: string;
  after: string;
  /** Was text left out before or after? */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Room for about four lines of the popup, in UTF-16 units. */
const ROOM = 190;

/** The part of `text` around `cue` ([start, end) in UTF-16 units), cut between words where it is longer than `room`. */
export function excerpt(text: string, cue?: readonly [start: number, end: number], room = ROOM): Excerpt {
  const [cueStart, cueEnd] = cue && cue[0] < cue[1] && cue[1] <= text.length ? cue : [0, 0];
  const spare = Math.max(0, room - (cueEnd - cueStart));
  // What one side does not need goes to the other.
  const wantedBefore = Math.min(cueStart, Math.max(Math.floor(spare / 2), spare - (text.length - cueEnd)));
  const wantedAfter = Math.min(text.length - cueEnd, spare - wantedBefore);
  const start = text.length <= room ? 0 : wordStart(text, cueStart - wantedBefore, cueStart);
  const end = text.length <= room ? text.length : wordEnd(text, cueEnd + wantedAfter, cueEnd);
  return {
    before: text.slice(start, cueStart),
    cue: text.slice(cueStart, cueEnd),
    after: text.slice(cueEnd, end),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** How far a cut may move to fall between words; in scripts without spaces it stays where it is. */
const REACH = 24;

function wordStart(text: string, from: number, limit: number): number {
  if (from <= 0) return 0;
  for (let at = from; at < Math.min(limit, from + REACH); at++) if (text[at - 1] === ' ') return at;
  return wholeCharacter(text, from);
}

function wordEnd(text: string, from: number, limit: number): number {
  if (from >= text.length) return text.length;
  for (let at = from; at > Math.max(limit, from - REACH); at--) if (text[at] === ' ') return at;
  return wholeCharacter(text, from);
}

/** Moves a cut off the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
