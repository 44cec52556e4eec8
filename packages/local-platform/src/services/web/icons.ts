/** The few icons of the pages, drawn on a grid of 16; always beside words or with a label, never alone. */
import { escapeHtml, Html } from './html.ts';

const SHAPES = {
  check: '<circle cx="8" cy="8" r="6.5"/><path d="M5.2 8.2l2 2 3.8-4.2"/>',
  cross: '<circle cx="8" cy="8" r="6.5"/><path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4"/>',
  dot: '<circle cx="8" cy="8" r="6.5"/><circle cx="8" cy="8" r="2" fill="currentColor"/>',
  skip: '<circle cx="8" cy="8" r="6.5"/><path d="M5 11l6-6"/>',
  pull: '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="12.5" r="1.8"/><path d="M4 5.3v5.4M12 10.7V6.5a2 2 0 0 0-2-2H7.5M9.5 2.5l-2 2 2 2"/>',
  merge:
    '<circle cx="4" cy="3.5" r="1.8"/><circle cx="4" cy="12.5" r="1.8"/><circle cx="12" cy="9" r="1.8"/><path d="M4 5.3v5.4M4 5.3c0 2.6 3 3.7 6.2 3.7"/>',
  commit: '<circle cx="8" cy="8" r="3"/><path d="M1 8h4M11 8h4"/>',
  shield:
    '<path d="M8 1.5l5.5 2v4c0 3.4-2.3 5.9-5.5 7-3.2-1.1-5.5-3.6-5.5-7v-4z"/><path d="M5.6 8l1.8 1.8 3-3.3"/>',
  waybill:
    '<rect x="2.5" y="1.5" width="11" height="13" rx="1.5"/><path d="M5.3 5h5.4M5.3 8h5.4M5.3 11l1.3 1.3 2.6-2.8"/>',
} as const;

export type Colour = 'green' | 'red' | 'amber' | 'purple' | 'grey';

/** With a label it is an image for screen readers; without one it is decoration beside words. */
export function icon(name: keyof typeof SHAPES, colour?: Colour, label?: string): Html {
  const access = label ? `role="img" aria-label="${escapeHtml(label)}"` : 'aria-hidden="true"';
  return new Html(`<svg class="i ${colour ?? ''}" viewBox="0 0 16 16" ${access}>${SHAPES[name]}</svg>`);
}
