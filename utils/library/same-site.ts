/**
 * Second-level names under which country registries sell domains (`example.co.uk`). Two letters count by
 * themselves. Naming one too many only makes the rule stricter.
 */
const REGISTRY_LABELS = new Set(
  (
    'com net org gov edu mil int gob gouv govt gub gen web nom info biz ltd plc sch school asn nhs police ' +
    'ind firm store adv blog art tur eng med jus leg'
  ).split(' '),
);

/** Hosts under which strangers live next door to each other; the public suffix list's private part, the large ones. */
const SHARED_HOSTS = new Set(
  (
    'github.io gitlab.io bitbucket.io codeberg.page pages.dev workers.dev web.app firebaseapp.com netlify.app vercel.app ' +
    'herokuapp.com onrender.com fly.dev surge.sh neocities.org blogspot.com wordpress.com tumblr.com substack.com ' +
    'medium.com ghost.io beehiiv.com bearblog.dev livejournal.com typepad.com weebly.com wixsite.com squarespace.com ' +
    'webflow.io notion.site hatenablog.com hatenablog.jp fc2.com free.fr over-blog.com altervista.org jimdofree.com ' +
    'amazonaws.com cloudfront.net azurewebsites.net azurestaticapps.net appspot.com readthedocs.io translate.goog ' +
    'cdn.ampproject.org ampproject.org webcitation.org archive.org'
  ).split(' '),
);

/** Labels that say how a page is shown, not whose it is. */
const PRESENTATION = new Set(['www', 'm', 'mobile', 'amp', 'touch']);

/**
 * May a page of `page` speak for an address of `other` (both host names)? A stand-in for "same registrable
 * domain" that needs no list of 10,000 suffixes and errs towards no: the hosts are equal, or equal but for
 * `www.`, `m.`, `amp.`; or one of them is the bare (or `www.`) domain that the other lies under, and that
 * domain can be owned by one party. Two different subdomains (`a.example.com`, `b.example.com`) never speak
 * for each other: on a host that we don't know they may belong to strangers.
 */
export function isSameSite(page: string, other: string): boolean {
  if (page.replace(/^www\./, '') === other.replace(/^www\./, '')) return true;
  if (isNumeric(page) || isNumeric(other)) return false;
  const a = withoutPresentation(page);
  const b = withoutPresentation(other);
  const shared = a.length <= b.length ? a : b;
  const longer = shared === a ? b : a;
  return isOwnable(shared) && endsWith(longer, shared);
}

function withoutPresentation(host: string): string[] {
  return host.split('.').filter((label, at, all) => at >= all.length - 2 || !PRESENTATION.has(label));
}

function endsWith(labels: string[], suffix: string[]): boolean {
  return labels.slice(labels.length - suffix.length).join('.') === suffix.join('.');
}

/** Can these labels be one party's domain, rather than a registry's or a host's for many? */
function isOwnable(labels: string[]): boolean {
  if (labels.length < 2 || SHARED_HOSTS.has(labels.join('.'))) return false;
  if (labels.length > 2) return true;
  const [second = '', top = ''] = labels;
  if (second === 'blogspot') return false;
  return top.length !== 2 || (second.length > 2 && !REGISTRY_LABELS.has(second));
}

function isNumeric(host: string): boolean {
  return host.startsWith('[') || /^[\d.]+$/.test(host);
}
