import { render as draw } from 'preact';
import { ReaderProblem } from './ReaderProblem';
import type { ProblemHandle, ProblemOptions } from './reader-options';
import { openShell } from './shell';
import { applySettings } from './use-settings';

/** Says, in the place of the reading view, why there is no article and what can be done instead. */
export function showProblem(options: ProblemOptions): ProblemHandle {
  const shell = openShell({
    isAlive: options.isAlive ?? (() => true),
    onKey: (event) => event.key === 'Escape' && !event.isComposing && closed(shell.close),
    onCancel: () => shell.close(),
    onClosed: () => {
      setTimeout(() => draw(null, shell.dialog));
      options.onClose();
    },
  });
  options.onRoot?.(shell.root);
  applySettings(shell.dialog, options.settings);
  draw(<ReaderProblem {...options} onClose={shell.close} />, shell.dialog);
  shell.show();
  return { close: shell.close };
}

function closed(close: () => void): true {
  close();
  return true;
}
