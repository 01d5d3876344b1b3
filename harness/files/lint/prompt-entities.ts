const url = /https?:\/\/\S+/g;
const slug =
  /(?<![\w./-])([A-Za-z0-9][\w.-]*[\w-]|[A-Za-z0-9])\s?\/\s?([A-Za-z0-9](?:[\w.-]*[\w-])?)(?![\w/])/g;
const standaloneNumber = /(?<![\p{L}\p{N}_.,-])\d+(?![\p{L}\p{N}_]|[.,]\p{L}|[.,-]\d)/gu;

/** Web addresses in a prompt. */
export function urlsIn(prompt: string): string[] {
  return prompt.match(url) ?? [];
}

/**
 * Repositories in a prompt as `owner/repo` in lower case, each once: from `owner/repo`, `owner / repo` and the
 * first two steps of a web address.
 */
export function slugsIn(prompt: string): string[] {
  const fromUrls = urlsIn(prompt).flatMap((address) => {
    const steps = address.replace(/^https?:\/\/[^/]+\//, '').split(/[/?#]/);
    return steps.length >= 2 && steps[0] && steps[1] ? [`${steps[0]}/${steps[1]}`] : [];
  });
  const written = [...prompt.replace(url, ' ').matchAll(slug)].map(([, owner, repo]) => `${owner}/${repo}`);
  return [...new Set([...fromUrls, ...written].map((each) => each.toLowerCase()))];
}

/** Whole numbers that stand alone in a prompt, each once: no part of a version, a date, a name or an address's host. */
export function numbersIn(prompt: string): string[] {
  return [...new Set(prompt.match(standaloneNumber) ?? [])];
}
