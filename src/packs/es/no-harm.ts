export const describedNouns: readonly string[] = [];
export const abstractNouns: readonly string[] = [];
