import { attributeRegistry } from '../element/attributes.ts';
import type { PanelSettings } from '../view-model/panel-settings.ts';

/** The attributes that were given, and the defaults of the others. */
export function settingsOf(options: Partial<PanelSettings>): PanelSettings {
  const values = Object.values(attributeRegistry).map(({ property, default: usual }) => [
    property,
    options[property] ?? usual,
  ]);
  return Object.fromEntries(values) as PanelSettings;
}

/** The attributes that were given as they stand in markup, in the order of the registry. */
export function attributeTexts(options: Partial<PanelSettings>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributeRegistry).flatMap(([name, { property }]) => {
      const value = options[property];
      return value === undefined || value === false
        ? []
        : [[name, value === true ? '' : `${value}`]];
    }),
  );
}
