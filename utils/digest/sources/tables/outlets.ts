import { AFRICA } from './outlets/africa';
import { ASIA_PACIFIC } from './outlets/asia-pacific';
import { BRITAIN_AND_IRELAND } from './outlets/britain-and-ireland';
import { EASTERN_EUROPE } from './outlets/eastern-europe';
import { LATIN_AMERICA } from './outlets/latin-america';
import { MIDDLE_EAST } from './outlets/middle-east';
import { NORTH_AMERICA } from './outlets/north-america';
import { NORTHERN_EUROPE } from './outlets/northern-europe';
import { SOUTHERN_EUROPE } from './outlets/southern-europe';
import { WESTERN_EUROPE } from './outlets/western-europe';

/**
 * Newspapers, broadcasters, magazines and sites, one row a line: name | other names | domains | kind, under the
 * language and the country that a line with "@" names for the rows after it. Kinds: n newspaper, b broadcaster,
 * m magazine, w site. "!" before a name: an ordinary word as well, so it counts only as it is written here and beside
 * a strong cue; before another name: that one alone. A file a region, by the country that an outlet is at home in. The
 * order counts for names that a text writes alike: "NTV" is Turkey's before Russia's. Facts only, our own work.
 */
export const OUTLETS = [
  NORTH_AMERICA,
  LATIN_AMERICA,
  BRITAIN_AND_IRELAND,
  WESTERN_EUROPE,
  SOUTHERN_EUROPE,
  NORTHERN_EUROPE,
  MIDDLE_EAST,
  EASTERN_EUROPE,
  AFRICA,
  ASIA_PACIFIC,
].join('');
