package fr.estran.vieprivee;

import fr.estran.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The periods as they are typed: numbers, or anything else. */
public record FormulaireDurees(
        @Nullable String moisSansContact,
        @Nullable String moisDeJournal,
        @Nullable String joursApresTrimestre) {

    static FormulaireDurees de(Regles regles) {
        return new FormulaireDurees(
                Integer.toString(regles.moisSansContact()),
                Integer.toString(regles.moisDeJournal()),
                Integer.toString(regles.joursApresTrimestre()));
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        verifier(fautes, m, "moisSansContact", moisSansContact, Regles.MOIS_AU_MOINS, Regles.LEGALES.moisSansContact());
        verifier(fautes, m, "moisDeJournal", moisDeJournal, Regles.MOIS_AU_MOINS, Regles.LEGALES.moisDeJournal());
        verifier(fautes, m, "joursApresTrimestre", joursApresTrimestre, 0, Regles.JOURS_AU_PLUS);
        return fautes;
    }

    /** Once {@link #fautes} found none. */
    Regles regles() {
        return new Regles(lire(moisSansContact), lire(moisDeJournal), lire(joursApresTrimestre));
    }

    private static void verifier(
            Map<String, String> fautes, Messages m, String champ, @Nullable String saisi, int minimum, int maximum) {
        if (!Regles.entre(lire(saisi), minimum, maximum)) {
            fautes.put(champ, m.dire("durees.faute", Map.of("minimum", minimum, "maximum", maximum)));
        }
    }

    private static int lire(@Nullable String saisi) {
        return saisi != null && saisi.strip().matches("\\d{1,3}") ? Integer.parseInt(saisi.strip()) : -1;
    }
}
