/** Names that lead into the person's own network, by convention or by standard. */
const OWN_NAMES = /(?:^|\.)(?:localhost|local|internal|intranet|home|lan|corp|private|home\.arpa)$/i;

/**
 * Does the address lead to the public web? An imported file is a stranger's: it must not make the browser ask the
 * router or a machine beside it for anything.
 */
export function isPublic(address: string): boolean {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  const { hostname } = url;
  if (hostname.startsWith('[')) return /^\[[23]/.test(hostname);
  if (/^[\d.]+$/.test(hostname)) return isPublicNumber(hostname.split('.').map(Number));
  return hostname.includes('.') && !OWN_NAMES.test(hostname.replace(/\.$/, ''));
}

/** IPv4; the browser has made every spelling of it four numbers. */
function isPublicNumber([a = 0, b = 0]: number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b < 128) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b < 32) return false;
  return !(a === 192 && (b === 168 || b === 0)) && !(a === 198 && (b === 18 || b === 19));
}
