import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** The colours that Office reports of itself, as hexadecimal; null outside Word. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

export interface Surface {
  /** Whether the system replaces colours by the person's own (Windows contrast themes). */
  readonly forcedColours: boolean;
  readonly prefersDark: boolean;
  readonly office: OfficeColours | null;
}

/** Office's own theme where it tells of one, the system's elsewhere. */
export function themeFor(surface: Surface): Theme {
  if (surface.forcedColours) return teamsHighContrastTheme;
  return goesDark(surface) ? webDarkTheme : webLightTheme;
}

/** In which colours the browser draws what is its own: scroll bars, the calendar's sign in the field of a day. */
export function schemeFor(surface: Surface): string {
  if (surface.forcedColours) return "light dark";
  return goesDark(surface) ? "dark" : "light";
}

const goesDark = ({ prefersDark, office }: Surface): boolean =>
  office ? isDark(office.bodyBackgroundColor) : prefersDark;

/** Relative luminance after WCAG 2.2, below the middle. */
function isDark(colour: string): boolean {
  const hex = /^#?([\da-f]{6})/i.exec(colour)?.[1];
  if (!hex) return false;
  const [red = 1, green = 1, blue = 1] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}
