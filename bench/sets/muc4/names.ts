/** Words that stand before a name or in place of one: after the last of them the name begins. */
const TITLES = new Set(
  `mr mrs miss ms dr don dona sir sister father fr reverend rev monsignor bishop archbishop cardinal priest priests nun nuns jesuit jesuits general gen colonel col lieutenant lt major maj captain capt sergeant sgt corporal private
  admiral brigadier commander commandant president vice minister deputy senator congressman congresswoman representative rep mayor governor councilman councilwoman judge magistrate prosecutor attorney ambassador consul diplomat secretary
  candidate leader chief director rector dean professor teacher student journalist reporter newsman editor photographer cameraman announcer publisher engineer doctor nurse lawyer businessman industrialist rancher landowner banker merchant
  peasant worker union trade labor leader activist member driver bodyguard guard policeman officer soldier agent inspector detective citizen citizens u.s spanish german french italian salvadoran colombian peruvian chilean guatemalan honduran
  wife son daughter husband brother sister mother father former ex presidential social democratic christian liberal conservative party national local municipal police army military retired deceased attorney-general supreme court office house
  brothers priest writer poet singer architect economist manager administrator official executive coordinator spokesman spokeswoman founder rebel guerrilla foreign justice interior defense labor education health agriculture`
    .trim()
    .split(/\s+/),
);

/** Parts of a victim's phrase: what the person is, and the name. Either is null where the words do not hold it. */
export function splitName(text: string): { readonly name: string | null; readonly desc: string | null } {
  const words = text.split(" ");
  let cut = 0;
  words.forEach((word, i) => {
    if (TITLES.has(word.toLowerCase().replace(/[.,"]/g, ""))) cut = i + 1;
  });
  const rest = words.slice(cut);
  const isName =
    rest.length >= (cut > 0 ? 1 : 2) &&
    rest.length <= 5 &&
    rest.every(
      (word) =>
        /^[\p{Lu}"'.-]+$/u.test(word) &&
        !COMMON.has(word.toLowerCase()) &&
        !/(S|ED|ING|ION|ERS|MENT)$/.test(word.replace(/(EZ|AS|OS|ES|IS|US)$/, "")),
    );
  if (!isName) return { name: null, desc: text };
  return { name: rest.join(" "), desc: cut === 0 ? null : words.slice(0, cut).join(" ") };
}

const COMMON = new Set(
  "people person persons man men woman women child children boy girl boys girls civilian civilians victim victims others other officials members family families wounded dead bodies body passers-by passersby bystanders hostages hostage group population residents inhabitants youths youth personnel employee employees farmer farmers workers students teachers americans foreigners tourists technicians advisers cadres refugees relatives of and the in at from".split(
    " ",
  ),
);
