package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Ecritures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column, and what it is.
 *
 * @param place from zero
 * @param titre as the sheet has it, of both rows where there are two; empty where it has none
 * @param champ null for what is not taken over
 * @param jour that its title says; null where it says none
 */
public record ColonneDeFeuille(
        int place,
        String titre,
        @Nullable ChampDeFeuille champ,
        @Nullable LocalDate jour) {

    private static final Messages MESSAGES = Messages.de("echanges/correspondances");

    /** Between the titles of two rows. */
    static final String DESSOUS = " – ";

    private static final int LETTRES = 26;

    /** As the spreadsheet calls it: A, B… AA. */
    public String lettre() {
        var lettre = "" + (char) ('A' + place % LETTRES);
        return place < LETTRES ? lettre : (char) ('A' + place / LETTRES - 1) + lettre;
    }

    /** Its title; by its letter where it has none. */
    String designation() {
        return titre.isEmpty() ? MESSAGES.dire("colonne_sans_titre", Map.of("lettre", lettre())) : "« " + titre + " »";
    }

    String nus() {
        return Ecritures.nus(titre);
    }

    /** Of two rows of titles, the lower one, which is of this column alone. */
    String nusDuBas() {
        return Ecritures.nus(duBas());
    }

    String duBas() {
        int place = titre.lastIndexOf(DESSOUS);
        return place < 0 ? titre : titre.substring(place + DESSOUS.length());
    }

    static boolean a(List<ColonneDeFeuille> colonnes, ChampDeFeuille champ) {
        return colonnes.stream().anyMatch(colonne -> colonne.est(champ));
    }

    boolean est(ChampDeFeuille autre) {
        return champ == autre;
    }

    ColonneDeFeuille devient(@Nullable ChampDeFeuille autre) {
        return new ColonneDeFeuille(place, titre, autre, jour);
    }
}
