/** Wires the background's use cases to the browser's events. */
import { defineBackground } from '#imports';

export default defineBackground({ type: 'module', main() {} });
