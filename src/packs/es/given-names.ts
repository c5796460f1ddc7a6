export const GIVEN_NAMES = "";
