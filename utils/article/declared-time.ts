const HOURS =
  '(\\d{1,2})\\s*(?:hours?|hrs?|h|stunden?|std|heures?|horas?|ore|uur|timmar|timer|godz\\w*|час\\w*|小时|小時|時間|시간)';
const MINUTES =
  '(\\d{1,3})\\s*-?\\s*(?:minutes?|mins?|min|m|minuten?|minutos?|minut[aoy]?|minuti|minuuttia|perc|dakika|dk|menit|phút|мин\\w*|хв\\w*|λεπτ\\w*|دقائق|دقيقة|דקות|मिनट|นาที|分钟|分鐘|分|분)';
const SECONDS =
  '(\\d{1,2})\\s*(?:seconds?|secs?|sec|s|sekunden?|secondes?|segundos?|secondi|sek\\w*|сек\\w*|ثانية|שניות|秒|초)';
const SPAN = new RegExp(
  `(?:${HOURS})?[\\s,.:]*(?:${MINUTES})(?:[\\s,.:]*(?:and|und|et|y|e|en|och|og)?\\s*${SECONDS})?`,
  'iu',
);
/** In small letters: a pattern that knows both cases in all these scripts is slow to build. */
const READING =
  /\bread(?:ing)?\b|lese|lectura|lecture|leitura|lettura|leestijd|l[äa]s(?:tid|ning)|l[æe]se|czyta|чтени|читан|okuma|baca|đọc|ανάγνωσ|قراءة|קריאה|読|閱讀|阅读|읽/;

/**
 * Seconds that a page claims for reading, from a line that is nothing but this claim ("Read Time: 4 Minute,
 * 18 Second", "5 min read"); undefined for any other line.
 */
export function declaredSeconds(text: string): number | undefined {
  if (text.length > 80 || !/\d/.test(text) || !READING.test(text.toLowerCase())) return undefined;
  const found = SPAN.exec(text);
  if (!found) return undefined;
  const [, hours = '0', minutes = '0', seconds = '0'] = found;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total > 0 && total < 6 * 3600 ? total : undefined;
}
