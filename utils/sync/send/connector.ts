import type { Wire } from '@/utils/sync/wire';

/** An article as another program gets it. */
export interface Sendable {
  url: string;
  title: string;
  /** Sanitised; null for an address alone. */
  html: string | null;
  tags: readonly string[];
  authors: readonly string[];
  /** ISO 8601. */
  published: string | null;
  lang: string | null;
  isArchived: boolean;
  isFavourite: boolean;
}

/** What the person fills in, apart from the address. Secrets are shown as dots. */
export type AccessField = 'token' | 'clientId' | 'clientSecret' | 'login' | 'password';

/** How a service is reached: in this browser's own storage alone. */
export interface Access {
  /** Without a slash at its end. */
  url: string;
  fields: Partial<Record<AccessField, string>>;
}

/**
 * A program that articles are sent to, one way. To add one: a file like its neighbours in `connectors/`, which
 * exports it and nothing else, and a stand-in in `tests/tools/send-stand-ins.ts`.
 */
export interface Connector {
  id: string;
  /** As the program calls itself, in every language. */
  name: string;
  fields: readonly AccessField[];
  /** Logs in, where the service wants that, and answers what sends one article. Sent twice it is there once, where the service can tell. */
  open(access: Access, wire: Wire): Promise<(item: Sendable) => Promise<void>>;
}
