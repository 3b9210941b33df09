/** Whether an element stands in a disabled group: unlike a control, a place to drop on has to ask. */
export function isSwitchedOff(element: Element): boolean {
  return element.closest('fieldset:disabled') !== null;
}
