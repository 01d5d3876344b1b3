import { isJsonObject, type Json } from '../domain/json.ts';

/** What stands where a secret stood. */
export const maskedSecret = '[masked]';

const tokens = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:gh[pousr]_|github_pat_|glpat-|npm_|hf_|pypi-|sk-|sk_live_|rk_live_|xox[abeprs]-|AIza|ya29\.|dop_v1_|SG\.)[\w.-]{8,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}/g,
  /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
];
const inUrl = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{0,100}:)[^\s/@]{1,300}(?=@)/gi;
const bearer = /\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi;
const secretWord =
  '(?:token|passw(?:or)?d|passphrase|secret|api[-_]?key|access[-_]?key|private[-_]?key|credentials?)';
const assigned = new RegExp(
  `((?:^|[^a-z])${secretWord}["']?\\s{0,3}(?:[:=]|\\s)\\s{0,3})("[^"]{3,}"|'[^']{3,}'|[^\\s"'&,;]{6,})`,
  'gi',
);
const secretKey = new RegExp(`(?:^|[-_.])(?:${secretWord}|authorization|cookie)$`, 'i');
const camelBoundary = /([a-z0-9])([A-Z])/g;

/** A text in which obvious secrets (tokens by their prefix, private keys, passwords in URLs and assignments) are masked. */
export function maskSecrets(text: string): string {
  let masked = text;
  for (const pattern of tokens) masked = masked.replace(pattern, maskedSecret);
  return masked
    .replace(inUrl, `$1${maskedSecret}`)
    .replace(bearer, `$1 ${maskedSecret}`)
    .replace(assigned, (whole, before: string, value: string) =>
      looksSecret(before, value) ? `${before}${maskedSecret}` : whole,
    );
}

/** A name of an argument or field whose text is a secret, such as `api_key` or `accessToken`. */
export function isSecretName(name: string): boolean {
  return secretKey.test(name.replace(camelBoundary, '$1_$2'));
}

/** A JSON value in which obvious secrets are masked, by their form and by the name they stand under. */
export function maskJson(value: Json): Json {
  if (typeof value === 'string') return maskSecrets(value);
  if (Array.isArray(value)) return value.map(maskJson);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      typeof each === 'string' && each !== '' && isSecretName(key) ? maskedSecret : maskJson(each),
    ]),
  );
}

/** After `token=` anything may be secret; after `token ` only what no word of a sentence looks like. */
function looksSecret(before: string, value: string): boolean {
  if (value === maskedSecret) return false;
  return /[:=]\s*$/.test(before) || /--?[\w-]+\s+$/.test(before) || (/\d/.test(value) && value.length >= 12);
}
