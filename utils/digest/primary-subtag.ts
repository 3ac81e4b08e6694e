/** "pt-BR" → "pt", "cmn-Hans" → "zh"; undefined for what is no language tag. */
export function primarySubtag(tag: string | null): string | undefined {
  const subtag = /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0].toLowerCase();
  if (!subtag || subtag === 'und') return undefined;
  const folded: Record<string, string> = { iw: 'he', nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh', eng: 'en', in: 'id' };
  return folded[subtag] ?? subtag;
}
