interface Props {
  name: string;
  label: string;
  type: 'text' | 'password';
  inputmode?: 'url';
  placeholder?: string;
  minlength?: number;
}

/** What a field asks of the person, for password managers and whoever fills in forms by help. Tokens and passphrases have no name there. */
const PURPOSES: Readonly<Record<string, string>> = { login: 'username', password: 'current-password' };

/** A field of a form that reaches a server. What is typed here is the same in every direction of writing. */
export function SyncField({ label, type, ...rest }: Props) {
  const autocomplete = PURPOSES[rest.name] ?? 'off';
  const input = { ...rest, dir: 'ltr', required: true, autocomplete, spellcheck: false } as const;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it holds one of two
    <label class="sync-field">
      <span>{label}</span>
      {type === 'password' ? <input type="password" {...input} /> : <input type="text" {...input} />}
    </label>
  );
}
