import { render as draw } from 'preact';
import digest from '@/components/digest/digest.css?inline';
import { AppearancePanel } from './AppearancePanel';
import { Drawer } from './Drawer';
import drawer from './drawer.css?inline';
import { FindPanel } from './FindPanel';
import { HelpPanel } from './HelpPanel';
import { isDrawerPart } from './panel';
import sheets from './panels.css?inline';
import type { Panels, PanelsProps } from './panels-api';

/** The panels, for whoever loads them. */
export const panels: Panels = {
  css: [sheets, drawer, digest].join('\n'),
  draw: (into, props) => draw(props ? <OpenPanel {...props} /> : null, into),
};

function OpenPanel(props: PanelsProps) {
  const { panel, settings, onSettings, onPanel } = props;
  if (isDrawerPart(panel)) return <Drawer {...props} part={panel} />;
  if (panel === 'find') return <FindPanel reading={props.reading} />;
  if (panel === 'help') return <HelpPanel singleKeys={settings.singleKeys} />;
  return <AppearancePanel settings={settings} onSettings={onSettings} onHelp={() => onPanel('help')} />;
}
