import type { Lexicon } from '../lexicon';

/** Chinese, both scripts: no spaces between words, no capitals, so people are found by role and verb. */
export const zh: Lexicon = {
  before:
    '据|據|根据|根據|接受|援引|引述|告诉|告訴|引用|转引|對|对|来自|综合|綜合|刊登于|刊登於|发表在|發表在|发表于|發表於|来源|來源|向|转载自|轉載自',
  fillers:
    '美国|英国|法国|德国|俄罗斯|日本|韩国|当地|美國|英國|法國|德國|日前|媒体|媒體|《|的|官方|杂志|雜誌|期刊|报纸|報紙|外媒|通讯社',
  after:
    '》?(?:的(?:一篇)?(?:文章|报道|報道|消息|社论|评论|調查|调查))?(?:网站|網站|中文网|記者|记者|新闻网|社|台|新聞網)?\\d*(?:\\d+[月日]|日前|今日|昨日|今天|昨天|援引|周.|\\d|月|日)*(?:报道|報道|报导|報導|消息|称|稱|指出|援引|电|電|讯|訊|专访|專訪|采访|採訪|引述|披露|刊文|刊登|发布|發布|讯息|获悉)',
  said: '说|說|表示|認為|认为',
  credit: '转载自|轉載自|本文来自|本文來自|文章来源|稿源|©|版权归',
  sourceLabel: '来源|來源|资料来源|資料來源|消息来源|出处|出處|稿源|文章来源|新闻来源',
  photoLabel: '图|圖|图片|圖片|图源|圖源|照片|摄影|攝影|图片来源|圖片來源|图自|视频|資料照|资料图',
  outletNouns: '',
  mediaWords: '',
  institutionWords: '',
  verbs: '',
  verbsBefore: '',
  roles: '',
  links: '',
  people: false,
};
