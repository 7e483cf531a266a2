/** Words and phrases by the name of the sign that they are, parted by `|`. `*` stands for the rest of a word, `~` for up to three words, of which
 * none is needed. Without accents and apostrophes: "cant", "nino". */
export type SignWords = Record<string, string>
