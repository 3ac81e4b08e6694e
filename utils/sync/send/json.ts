import { Refusal, saidIn, type Wire } from '@/utils/sync/wire';

/** Asks with a token, in JSON, and answers what the service answers; null where that is nothing. */
export async function askJson(
  wire: Wire,
  method: string,
  path: string,
  token: string,
  body?: object,
): Promise<Record<string, unknown> | null> {
  const headers = {
    Accept: 'application/json',
    Authorization: `Bearer ${token}`,
    ...(body ? { 'Content-Type': 'application/json' } : {}),
  };
  return await wire.ask({ method, path, headers, body: body ? JSON.stringify(body) : null }, ({ ok, status, text }) => {
    if (!ok) throw new Refusal(status, saidIn(text));
    return text ? (JSON.parse(text) as Record<string, unknown>) : null;
  });
}
