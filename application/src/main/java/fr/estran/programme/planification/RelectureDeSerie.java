package fr.estran.programme.planification;

import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What would be done, shown before it is.
 *
 * @param enMots the rule as one says it
 * @param remarques on the whole
 * @param accord what is sent back by whoever has read this very page; to take a date out is to agree to less
 */
public record RelectureDeSerie(String enMots, List<Ligne> lignes, List<String> remarques, String accord) {

    /**
     * @param remarques what is odd about the date, and may be meant
     * @param conflit what cannot be
     */
    public record Ligne(
            DateDeSerie date,
            List<String> remarques,
            @Nullable String conflit) {}

    static RelectureDeSerie de(
            SaisieSerie saisie, String enMots, List<Ligne> lignes, List<String> remarques, String version) {
        var odd = lignes.stream()
                .map(ligne -> Objects.hash(ligne.date().jour(), ligne.remarques(), ligne.conflit()))
                .toList();
        return new RelectureDeSerie(
                enMots,
                lignes,
                remarques,
                Integer.toHexString(Objects.hash(saisie.regle().toString(), saisie.modele(), odd, remarques, version)));
    }

    /** The sessions that will be written. */
    public long ecrites() {
        return lignes.stream().filter(ligne -> ligne.date().ecrite()).count();
    }

    public long conflits() {
        return lignes.stream()
                .filter(ligne -> ligne.conflit() != null && ligne.date().ecrite())
                .count();
    }

    public boolean previent() {
        return lignes.stream().anyMatch(ligne -> ligne.date().seDit());
    }
}
