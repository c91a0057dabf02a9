/** Outlook's own Trusted Types policy, named `default`: where another script has made one before, Outlook does not start. */
export function claimDefaultPolicy(): boolean {
  const factory: unknown = Reflect.get(window, 'trustedTypes');
  if (!isFactory(factory)) return true;
  try {
    // It lets no string through: whoever draws with strings in the page's own world fails here.
    factory.createPolicy('default', {});
    return true;
  } catch {
    return false;
  }
}

interface PolicyFactory {
  createPolicy(name: string, rules: object): unknown;
}

function isFactory(given: unknown): given is PolicyFactory {
  return typeof given === 'object' && given !== null && 'createPolicy' in given;
}
