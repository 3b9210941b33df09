/** Resets of a form that shows saved values: a field that the user changed keeps what was typed. */
export const followSaved = { keepDirtyValues: true };

/**
 * For `reset` after saving, when everything is as saved. The form's own reset options apply to
 * every reset, so without this what was typed would count as unsaved for good.
 */
export const asSaved = { keepDirtyValues: false };
