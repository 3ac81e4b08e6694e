import { type SendShown, sendProblemText, sendText } from '@/components/library/send-text';
import type { AccessField } from '@/utils/sync/send/connector';
import type { SyncProblem } from '@/utils/sync/sync-error';
import { type TextKey, t } from '@/utils/texts';
import { Setting } from './Setting';
import { SyncField } from './SyncField';

/** A program that articles can be sent to. */
export interface Program {
  id: string;
  name: string;
  fields: readonly AccessField[];
  /** Null: it is not set up. */
  url: string | null;
  /** While it is being set up, and what stood in the way. */
  step?: 'connecting' | { problem: SyncProblem | 'bad-address'; detail: string };
}

interface Props {
  programs: readonly Program[];
  /** Null: nothing is sent to Obsidian. */
  vault: string | null;
  /** The folder that notes are written into; null: none is chosen. */
  folder: string | null;
  /** Does this browser let a page write into one? */
  hasFolders: boolean;
  status: SendShown;
  /** What the browser is going to ask, in other words. */
  hint?: string;
  onConnect(id: string, url: string, fields: Partial<Record<AccessField, string>>): void;
  onDisconnect(id: string): void;
  onVault(vault: string | null): void;
  onChooseFolder(): void;
  onLeaveFolder(): void;
  onRetry(): void;
  onDrop(): void;
}

const LABELS: Record<AccessField, TextKey> = {
  token: 'sendToken',
  clientId: 'sendClientId',
  clientSecret: 'sendClientSecret',
  login: 'syncLogin',
  password: 'syncPassword',
};
const SECRETS: readonly AccessField[] = ['token', 'clientSecret', 'password'];

/** The programs that articles are sent to, one way: each is set up once, and sent to from the library. */
export function SendRows({ programs, vault, folder, hasFolders, status, hint, ...acts }: Props) {
  return (
    <Setting
      id="send-to"
      name={t('sendName')}
      what={t('sendWhat')}
      words={['Obsidian', ...programs.map(({ name }) => name)].join(' ')}
    >
      <div class="wide-control">
        {hint && <p class="sync-hint">{hint}</p>}
        {programs.map((program) => (
          <ProgramRow key={program.id} program={program} {...acts} />
        ))}
        <ObsidianRow vault={vault} onVault={acts.onVault} />
        <FolderRow folder={folder} hasFolders={hasFolders} {...acts} />
        <Waiting status={status} programs={programs} {...acts} />
      </div>
    </Setting>
  );
}

type RowProps = { program: Program } & Pick<Props, 'onConnect' | 'onDisconnect'>;

function ProgramRow({ program: { id, name, fields, url, step }, onConnect, onDisconnect }: RowProps) {
  const isBusy = step === 'connecting';
  return (
    <details class="send-program">
      <summary>
        {name}
        {url !== null && (
          <>
            {' – '}
            <bdi dir="ltr">{url}</bdi>
          </>
        )}
      </summary>
      {url === null ? (
        <form
          class="sync-form"
          onSubmit={(event) => {
            event.preventDefault();
            const data = new FormData(event.currentTarget);
            const given = (field: string) => String(data.get(field) ?? '').trim();
            onConnect(id, given('url'), Object.fromEntries(fields.map((field) => [field, given(field)])));
          }}
        >
          <SyncField
            name="url"
            label={t('syncAddress')}
            type="text"
            inputmode="url"
            placeholder="https://read.example"
          />
          {fields.map((field) => (
            <SyncField
              key={field}
              name={field}
              label={t(LABELS[field])}
              type={SECRETS.includes(field) ? 'password' : 'text'}
            />
          ))}
          <button type="submit" class="button" disabled={isBusy} aria-busy={isBusy}>
            {t('sendConnect')}
          </button>
        </form>
      ) : (
        <button type="button" class="button" onClick={() => onDisconnect(id)}>
          {t('sendDisconnect')}
        </button>
      )}
      <div role="status">
        {typeof step === 'object' && <p class="sync-problem">{sendProblemText(step.problem, step.detail, 'set-up')}</p>}
      </div>
    </details>
  );
}

function ObsidianRow({ vault, onVault }: Pick<Props, 'vault' | 'onVault'>) {
  return (
    <details class="send-program">
      <summary>Obsidian{vault !== null && <> – {vault === '' ? t('sendOpenVault') : <bdi>{vault}</bdi>}</>}</summary>
      {vault === null ? (
        <form
          class="sync-form"
          onSubmit={(event) => {
            event.preventDefault();
            onVault(String(new FormData(event.currentTarget).get('vault') ?? '').trim());
          }}
        >
          <label class="sync-field">
            <span>{t('sendVault')}</span>
            <input type="text" name="vault" autocomplete="off" spellcheck={false} dir="auto" />
          </label>
          <button type="submit" class="button">
            {t('sendConnect')}
          </button>
        </form>
      ) : (
        <button type="button" class="button" onClick={() => onVault(null)}>
          {t('sendDisconnect')}
        </button>
      )}
    </details>
  );
}

function FolderRow({
  folder,
  hasFolders,
  onChooseFolder,
  onLeaveFolder,
}: Pick<Props, 'folder' | 'hasFolders' | 'onChooseFolder' | 'onLeaveFolder'>) {
  return (
    <details class="send-program">
      <summary>
        {t('sendFolder')}
        {folder !== null && (
          <>
            {' – '}
            <bdi>{folder}</bdi>
          </>
        )}
      </summary>
      <p>{t(hasFolders ? 'sendFolderWhat' : 'sendFolderLacking')}</p>
      {hasFolders && folder === null && (
        <button type="button" class="button" onClick={onChooseFolder}>
          {t('sendFolderChoose')}
        </button>
      )}
      {folder !== null && (
        <button type="button" class="button" onClick={onLeaveFolder}>
          {t('sendDisconnect')}
        </button>
      )}
    </details>
  );
}

function Waiting({ status, programs, onRetry, onDrop }: Pick<Props, 'status' | 'programs' | 'onRetry' | 'onDrop'>) {
  const nameOf = (service: string) => programs.find(({ id }) => id === service)?.name ?? t('sendFolder');
  const { failures, waiting } = status;
  return (
    <>
      <div role="status">{sendText(status) !== null && <p>{sendText(status)}</p>}</div>
      {failures.length > 0 && (
        <ul class="plain-list transfer-skipped">
          {failures.map(({ key, service, name, problem, detail }) => (
            <li key={key}>
              <bdi>{name}</bdi> – {nameOf(service)}: {problem && sendProblemText(problem, detail, 'sending')}
            </li>
          ))}
        </ul>
      )}
      {failures.length + waiting > 0 && (
        <div class="transfer-actions">
          <button type="button" class="button" onClick={onRetry}>
            {t('tryAgain')}
          </button>
          {failures.length > 0 && (
            <button type="button" class="button" onClick={onDrop}>
              {t('sendDrop')}
            </button>
          )}
        </div>
      )}
    </>
  );
}
