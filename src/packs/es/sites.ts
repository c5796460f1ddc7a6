export const siteNouns: readonly string[] = [];
export const weakSites: readonly string[] = [];
