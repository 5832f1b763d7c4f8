package fr.estran.vieprivee;

import java.time.LocalDate;

/**
 * How long things are kept in this service: never longer than the law lets us.
 *
 * @param moisSansContact that a person is known after one last heard of them
 * @param moisDeJournal that who did what is kept
 * @param joursApresTrimestre that sheets may still be completed, once their quarter has ended
 */
public record Regles(int moisSansContact, int moisDeJournal, int joursApresTrimestre) {

    static final Regles LEGALES = new Regles(24, 12, 15);
    static final int MOIS_AU_MOINS = 6;
    static final int JOURS_AU_PLUS = 45;
    static final int MOIS_DES_MESSAGES = 6;

    /** That the team is told before somebody is erased. */
    static final int JOURS_D_ANNONCE = 30;

    boolean permises() {
        return entre(moisSansContact, MOIS_AU_MOINS, LEGALES.moisSansContact)
                && entre(moisDeJournal, MOIS_AU_MOINS, LEGALES.moisDeJournal)
                && entre(joursApresTrimestre, 0, JOURS_AU_PLUS);
    }

    /** On which day somebody is erased, if nothing more is heard of them. */
    LocalDate terme(LocalDate dernierContact) {
        return dernierContact.plusMonths(moisSansContact);
    }

    LocalDate annonce(LocalDate dernierContact) {
        return terme(dernierContact).minusDays(JOURS_D_ANNONCE);
    }

    static boolean entre(int valeur, int minimum, int maximum) {
        return valeur >= minimum && valeur <= maximum;
    }
}
