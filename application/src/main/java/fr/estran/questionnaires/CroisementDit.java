package fr.estran.questionnaires;

/**
 * What a crossing may tell.
 *
 * @param cases how many cells it has
 * @param bulletins how many forms at least it takes for each to be read by itself
 */
public record CroisementDit(
        String codeDeLaQuestion, String codePar, String question, String par, int cases, int bulletins) {}
