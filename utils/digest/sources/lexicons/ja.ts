import type { Lexicon } from '../lexicon';

/** Japanese: no spaces between words, no capitals, so people are found by title and verb. */
export const ja: Lexicon = {
  before:
    '取材に対し|米紙|英紙|仏紙|独紙|中国紙|韓国紙|米|英|仏|地元紙|国営|国営の|週刊誌|科学誌|医学誌|通信社|出典|ソース',
  fillers: '・|「|『|の|電子版|放送局|テレビ|新聞',
  after:
    '[』」]?(?:電子版|（電子版）|通信|放送|テレビ)?(?:によると|によれば|が報じた|は報じた|が報じる|は報じる|が伝えた|は伝えた|の取材|のインタビュー|が伝えて|が報道|は報道|の報道|は\\d+日|が\\d+日|に(?:対し|対して)?(?:語|明らか|話|述べ|コメント)|の集計|の調査|の世論調査)',
  said: 'は発表|が発表|が明らかに|は明らかに',
  credit: '提供|配信|転載|©|Copyright|写真提供',
  sourceLabel: '出典|ソース|情報源|引用元|参照元|引用',
  photoLabel: '写真|画像|撮影|提供|写真提供|画像提供|動画|イラスト|資料写真|c',
  outletNouns: '',
  mediaWords: '',
  institutionWords: '',
  verbs: '',
  verbsBefore: '',
  roles: '',
  links: '',
  people: false,
};
