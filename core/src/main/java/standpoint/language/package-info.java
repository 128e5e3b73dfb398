/**
 * An {@link standpoint.news.Article} goes in, a {@link standpoint.news.ParsedArticle} comes out: sentences, tokens, lemmas, parts of speech and
 * basic dependencies of its title, summary, text and captions. English is tagged and parsed; other languages are cut into sentences and
 * tokens, and {@link standpoint.language.LanguageFinder} says which language it is. Time is linear in the length of the text.
 */
package standpoint.language;
