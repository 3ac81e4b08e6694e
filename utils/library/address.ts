/**
 * Parameters that say where a click came from and nothing about what is shown. A name gets in only when it is
 * one service's own and never chooses content: `ref`, `source`, `src`, `t`, `s`, `id` choose content somewhere,
 * so they stay. Compared without regard to case.
 */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl msclkid twclid ttclid li_fat_id ' +
    'igshid igsh yclid ysclid _openstat epik rdt_cid scclid mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp ' +
    'hsctatracking oly_anon_id oly_enc_id vero_id vero_conv wickedid rb_clickid ml_subscriber ml_subscriber_hash ' +
    'fb_action_ids fb_action_types fb_source fb_ref ref_src ref_url __twitter_impression guccounter guce_referrer ' +
    'guce_referrer_sig'
  ).split(' '),
);
/** Whole families: Google Analytics, Matomo and Piwik. */
const TRACKING_FAMILIES = ['utm_', 'mtm_', 'pk_', 'piwik_'];

/**
 * The address that an article is known by. It never merges two different articles: what goes is the
 * fragment (but not a route: `#!/a`, `#/a`), a login, and tracking parameters. Case, order and encoding of the
 * rest, scheme, `www.` and a trailing slash stay as they are; host case and default ports are `URL`'s doing.
 * What is no web address comes back without its fragment and otherwise unchanged.
 */
export function cleanAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !isWeb(url)) return address.replace(/#.*$/s, '');
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  // By hand: URLSearchParams would write every other parameter anew ("%20" as "+", "?a" as "?a=").
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(pair));
  // With its question mark: the setter takes one away, which may be the query's own ("/story??").
  const query = kept.join('&');
  url.search = query && `?${query}`;
  return url.href;
}

/** Is this an address of the web, the only kind that a canonical link or a saved link may be? */
export function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}

function isTracking(pair: string): boolean {
  const name = (pair.split('=', 1)[0] ?? '').toLowerCase();
  return TRACKING.has(name) || TRACKING_FAMILIES.some((family) => name.startsWith(family));
}
