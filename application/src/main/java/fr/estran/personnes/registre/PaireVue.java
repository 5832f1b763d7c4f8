package fr.estran.personnes.registre;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.UsagerId;
import java.util.Optional;

/**
 * Two records as somebody saw them when they said that both are one person's.
 *
 * @param conservee the one that stays
 * @param version of both, as they were
 */
public record PaireVue(UsagerId conservee, UsagerId absorbee, String version) {

    /** As a form gives it back. */
    public static Optional<PaireVue> lire(String dite) {
        var parts = dite.split("\\.", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        var conservee = Identifiants.lu(parts[0], UsagerId::new);
        var absorbee = Identifiants.lu(parts[1], UsagerId::new);
        return conservee == null || absorbee == null
                ? Optional.empty()
                : Optional.of(new PaireVue(conservee, absorbee, parts[2]));
    }

    public String ecrite() {
        return conservee + "." + absorbee + "." + version;
    }
}
