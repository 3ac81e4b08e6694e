import { render as draw } from 'preact';
import ownModel from '@/components/digest/built-in-summary.css?inline';
import digest from '@/components/digest/digest.css?inline';
import digestRows from '@/components/digest/rows.css?inline';
import { AppearancePanel } from './AppearancePanel';
import choices from './choices.css?inline';
import { Drawer } from './Drawer';
import drawer from './drawer.css?inline';
import { FindPanel } from './FindPanel';
import { HelpPanel } from './HelpPanel';
import notes from './notes.css?inline';
import type { OwnModel } from './own-model';
import { PartsPanel } from './PartsPanel';
import { isDrawerPart } from './panel';
import sheets from './panels.css?inline';
import type { Panels, PanelsProps } from './panels-api';
import parts from './parts.css?inline';
import { ToolsPanel } from './ToolsPanel';
import tools from './tools.css?inline';

/** The panels, for whoever loads them; with the browser's own model where that can be asked. */
export function panelsWith(model?: OwnModel): Panels {
  return {
    css: [sheets, choices, drawer, notes, tools, parts, digest, digestRows, ownModel].join('\n'),
    draw: (into, props) => draw(props ? <OpenPanel {...props} model={model} /> : null, into),
  };
}

function OpenPanel(props: PanelsProps & { model: OwnModel | undefined }) {
  const { panel, settings, onSettings, onPanel } = props;
  if (isDrawerPart(panel)) return <Drawer {...props} part={panel} />;
  if (panel === 'tools') return props.aids ? <ToolsPanel tools={props.aids.tools} onClose={props.onClose} /> : null;
  if (panel === 'parts') {
    const { aids, article, onClose, say } = props;
    return aids?.parts ? <PartsPanel parts={aids.parts} lang={article.lang} onClose={onClose} say={say} /> : null;
  }
  if (panel === 'find') return <FindPanel reading={props.reading} />;
  if (panel === 'help') return <HelpPanel singleKeys={settings.singleKeys} onHelp={props.onHelp} />;
  const { onOptions } = props;
  return (
    <AppearancePanel
      {...{ settings, onSettings, onOptions }}
      lang={props.article.lang ?? ''}
      onHelp={() => onPanel('help')}
    />
  );
}
