/**
 * A {@link standpoint.news.ParsedArticle} goes in, {@link standpoint.news.Mentions} come out: the people, organizations, countries, groups, documents and unnamed
 * sources that an article speaks of, with the roles and the member that its words give them, and every passage that speaks of each. One
 * actor stands for a person's names, titles and pronouns.
 */
package standpoint.mention;
