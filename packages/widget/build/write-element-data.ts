import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';
import { customElementsManifest } from './manifest/custom-elements-manifest.ts';

/** The generators' own type of a manifest is narrower than that of the schema. */
type Cem = Parameters<typeof getWebTypesData>[0];

const OPTIONS = { prefix: '', suffix: '', hideLogs: true };

/** What tools learn of the element, by the file that the package has it in. */
export function elementData(packageFolder: string): Record<string, object> {
  const manifest = customElementsManifest(packageFolder);
  return {
    'custom-elements.json': manifest,
    'vscode.html-custom-data.json': vsCodeData(manifest),
    'vscode.css-custom-data.json': JSON.parse(getVsCodeCssCustomData(manifest as Cem, OPTIONS)),
    'web-types.json': webTypes(manifest, packageFolder),
  };
}

/** Writes them into the package. */
export function writeElementData(packageFolder: string): void {
  for (const [name, data] of Object.entries(elementData(packageFolder)))
    writeFileSync(join(packageFolder, name), `${JSON.stringify(data, null, 2)}\n`);
}

interface VsCodeData {
  tags: { attributes: { name: string; valueSet?: string }[] }[];
}

/** The generator does not say that an attribute has no value: an editor would propose one. */
function vsCodeData(manifest: Package): VsCodeData {
  const data: VsCodeData = JSON.parse(getVsCodeHtmlCustomData(manifest as Cem, OPTIONS));
  const switches = new Set(
    manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((one) => ('attributes' in one ? (one.attributes ?? []) : []))
      .filter(({ type }) => type?.text === 'boolean')
      .map(({ name }) => name),
  );
  for (const attribute of data.tags.flatMap(({ attributes }) => attributes))
    if (switches.has(attribute.name)) attribute.valueSet = 'v';
  return data;
}

/** The generator takes name and version from the folder that it is called in, wherever that is. */
function webTypes(manifest: Package, packageFolder: string): object {
  const { name, version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return { ...JSON.parse(getWebTypesData(manifest as Cem, OPTIONS)), name, version };
}
