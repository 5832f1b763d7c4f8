package fr.estran.ville.themes;

/**
 * What hangs on a theme.
 *
 * @param actions of all times, {@code aVenir} those that have a session to come
 * @param demandes that people made of it, by name, or counted apart from people
 * @param souhaits voices for it in all consultations, {@code competences} counsellors who run it
 */
public record SuitesDeTheme(int actions, int aVenir, int demandes, int souhaits, int competences) {}
