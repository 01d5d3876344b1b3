const dayMs = 86_400_000;

/** The ISO 8601 week of an instant, in UTC: `2026-W07`. null if the text is no instant. */
export function isoWeek(time: string): string | null {
  const instant = Date.parse(time);
  if (Number.isNaN(instant)) return null;
  const day = new Date(instant);
  // A week belongs to the year of its Thursday.
  const weekday = (day.getUTCDay() + 6) % 7;
  const thursday = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate() - weekday + 3);
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / dayMs / 7) + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
}
