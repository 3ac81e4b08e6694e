import { type BrowserName, childOf, type Feature, featureAt, isIn, namesIn } from './support';
import type { UsedNames } from './used';
import type { UsedCss } from './used-css';

/** A browser in one version. */
export interface Target {
  browser: BrowserName;
  version: number;
}

/** What programs of ours use and this browser lacks: "api getComposedRanges", "extension sidePanel.open", … */
export function missingNames(used: UsedNames, { browser, version }: Target): string[] {
  const lacks = (feature: Feature | undefined) => !isIn(feature, browser, version);
  const members = membersByName();
  const unknown = [...used.members].filter(
    (name) => !used.own.has(name) && members.get(name)?.every((feature) => lacks(feature)),
  );
  const known = [...used.known].filter((path) => {
    const [object = '', name = ''] = path.split('.');
    const features = [featureAt('api', object), featureAt('javascript', 'builtins', object)];
    const found = features.flatMap((feature) => (feature ? membersOf(feature, name) : []));
    return found.length > 0 && found.every(lacks);
  });
  const globals = [...used.globals].filter(
    (name) => lacks(featureAt('api', name)) || lacks(featureAt('javascript', 'builtins', name)),
  );
  const extension = [...used.extension].filter(
    (path) => !isIn(extensionFeature(path), browser, version, { name: path }),
  );
  const markup = [...used.markup].filter((path) => {
    const [element = '', attribute] = path.split('.');
    if (attribute === undefined) return lacks(featureAt('html', 'elements', element));
    return lacks(
      featureAt('html', 'elements', element, attribute) ?? featureAt('html', 'global_attributes', attribute),
    );
  });
  return [
    ...unknown.map((name) => `api ${name}`),
    ...known.map((path) => `api ${path}`),
    ...globals.map((name) => `api ${name}`),
    ...extension.map((path) => `extension ${path}`),
    ...markup.map((path) => `markup ${path}`),
  ].sort();
}

/** The one prefix that our style sheets write beside the plain name, where a browser wants it. */
const PREFIX = '-webkit-';

/** What style sheets of ours use and this browser lacks: "css field-sizing", "selector :has", … */
export function missingCss(used: UsedCss, { browser, version }: Target): string[] {
  const lacks = (feature: Feature | undefined, prefix = '') => !isIn(feature, browser, version, { prefix });
  const prefixIf = (prefixed: string) => (used.declarations.has(prefixed) ? PREFIX : '');
  const declarations = [...used.declarations].filter((said) => {
    const [property = '', word] = said.split(': ');
    const feature = featureAt('css', 'properties', property);
    if (word === undefined) return lacks(feature, prefixIf(PREFIX + property));
    // Of a property that is there with a prefix alone MDN does not say which words it knows.
    return !lacks(feature) && lacks(feature && childOf(feature, word), prefixIf(`${property}: ${PREFIX}${word}`));
  });
  const functions = functionsByName();
  return [
    ...declarations.map((said) => `css ${said}`),
    ...[...used.functions].filter((name) => lacks(functions.get(name))).map((name) => `css ${name}()`),
    ...[...used.selectors]
      .filter((name) => lacks(featureAt('css', 'selectors', name)))
      .map((name) => `selector ${name}`),
    ...[...used.atRules].filter((name) => lacks(featureAt('css', 'at-rules', name))).map((name) => `css @${name}`),
  ].sort();
}

/** Keys of a manifest that this browser does not know. */
export function missingManifest(manifest: object, { browser, version }: Target): string[] {
  return Object.keys(manifest)
    .filter((key) => !isIn(featureAt('webextensions', 'manifest', key), browser, version))
    .map((key) => `manifest ${key}`)
    .sort();
}

/** Menus are described under the name that Firefox prefers; it knows both. */
function extensionFeature(path: string): Feature | undefined {
  const [area = '', name = ''] = path.split('.');
  return featureAt('webextensions', 'api', area === 'contextMenus' ? 'menus' : area, name);
}

/** Every method, property and event that MDN describes, by its name. */
function membersByName(): Map<string, Feature[]> {
  const found = new Map<string, Feature[]>();
  for (const root of [featureAt('api'), featureAt('javascript', 'builtins')]) {
    for (const name of namesIn(root)) {
      const feature = root && childOf(root, name);
      for (const member of namesIn(feature)) {
        const plain = member.replace(/_(?:static|event)$/, '');
        found.set(plain, [...(found.get(plain) ?? []), ...(feature ? membersOf(feature, plain) : [])]);
      }
    }
  }
  return found;
}

function membersOf(feature: Feature, name: string): Feature[] {
  const names = [name, `${name}_static`, `${name}_event`];
  return names.map((one) => childOf(feature, one)).filter((one) => one !== undefined);
}

/** Functions of values, wherever MDN has put them. */
function functionsByName(): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const look = (feature: Feature | undefined, depth: number) => {
    for (const name of namesIn(feature)) {
      const child = feature && childOf(feature, name);
      if (!child) continue;
      if (!found.has(name)) found.set(name, child);
      if (depth > 0) look(child, depth - 1);
    }
  };
  look(featureAt('css', 'types'), 3);
  return found;
}
