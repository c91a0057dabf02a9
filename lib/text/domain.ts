/** A domain name in the ASCII form that the network uses. */

/** `undefined` where it is no domain with at least two labels. */
export function domainToAscii(raw: string): string | undefined {
  const domain = raw.replace(/\.$/, '');
  if (!/^[\p{L}\p{M}\p{N}.\-。．｡]{3,253}$/u.test(domain)) return undefined;
  const url = URL.parse(`https://${domain}/`);
  if (!url) return undefined;
  const labels = url.hostname.split('.');
  const isValid = labels.length >= 2 && labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isValid && /^(?:xn--[a-z0-9-]+|[a-z]{2,63})$/.test(labels[labels.length - 1] ?? '') ? url.hostname : undefined;
}
