/** Gmail's ids in their several spellings, brought to the one that is stable: 16 hexadecimal digits. */

/** The legacy id (as in the Gmail API), or nothing for the literal "undefined" of 2025-11 and other non-ids. */
export function legacyId(text: string | null | undefined): string | undefined {
  return text && /^[0-9a-f]{8,16}$/.test(text) ? text : undefined;
}

/**
 * `#thread-f:N` and `#msg-f:N`: the legacy id is N in hexadecimal (GMAIL facts, "id arithmetic"). `…-a:r…` ids of own new
 * mail have no legacy id until Gmail has synced them.
 */
export function idOfPermanent(text: string | null | undefined): string | undefined {
  const decimal = /^#?(?:thread|msg)-f:(\d{1,20})$/.exec(text ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : undefined;
}

/** A message id that cannot be converted yet, without the `#` Gmail writes before it. */
export function newMessageId(text: string | null | undefined): string | undefined {
  return /^#?(msg-a:r-?\d+)$/.exec(text ?? '')?.[1];
}

/** The first id under a key of a `jslog` attribute, as `1:<base64 of ["#thread-f:…"]>` (captures of 2022 to 2025). */
export function idInJslog(jslog: string | null, key: 1 | 4): string | undefined {
  const encoded = new RegExp(`(?:^|;)\\s*${key}:([\\w+/=-]+)`).exec(jslog ?? '')?.[1];
  if (!encoded) return undefined;
  try {
    const first: unknown = JSON.parse(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')))?.[0];
    return typeof first === 'string' ? first : undefined;
  } catch {
    return undefined;
  }
}
