import { describeError } from '../components/requestError';

/** Whether the browser knows passkeys. */
export function knowsPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined'
    && typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function'
    && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  );
}

/** Whether they can be used here besides: they belong to the name of a site, and an IP address is none. */
export function passkeysWork(): boolean {
  return knowsPasskeys() && !/^[\d.]+$|:/.test(window.location.hostname);
}

/** Makes a passkey on this device, or on one that it leads to. */
export async function makePasskey(options: Record<string, unknown>): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as unknown as PublicKeyCredentialCreationOptionsJSON);
  return asJson(await navigator.credentials.create({ publicKey }));
}

/** Has somebody choose one of their passkeys for this site, and answers with it. */
export async function answerWithPasskey(options: Record<string, unknown>): Promise<unknown> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as unknown as PublicKeyCredentialRequestOptionsJSON);
  return asJson(await navigator.credentials.get({ publicKey }));
}

function asJson(credential: Credential | null): unknown {
  return (credential as PublicKeyCredential | null)?.toJSON() ?? null;
}

/** What the browser or the device refused, in words. */
export function describePasskeyError(error: unknown): string {
  if (!(error instanceof DOMException)) {
    return describeError(error).message;
  }
  switch (error.name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'That was stopped or took too long, or this device has no passkey that fits. Nothing has changed.';
    case 'InvalidStateError':
      return 'This device has a passkey for your account already.';
    case 'SecurityError':
      return 'Passkeys do not work at this address. Open Volunteers at the address that stands in our e-mails.';
    default:
      return 'This device cannot do that: a passkey needs a screen lock, that is a PIN, a finger or a face.';
  }
}
