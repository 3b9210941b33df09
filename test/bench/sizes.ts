/** Sizes of the synthetic rubrics, in indicators: the 1× and the 10× draft answer all of one. */
export const rubricSizes = [60, 600] as const;
