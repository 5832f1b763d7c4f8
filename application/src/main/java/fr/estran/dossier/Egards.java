package fr.estran.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a folder that was made of something else owes to the records that are there: it says less than they do, and what it
 * does not say is no news. A folder that somebody wrote says all that its files can hold, and owes nothing.
 *
 * @param modifiees of each file, the columns that are brought up to date where the row is known; none: it is only added
 * @param bornes of such columns, as {@code conseillers.entree}, how what they hold and what comes in become one
 * @param attendues of a file, which rows of the service the folder should hold, as an SQL condition on {@code connue}
 */
public record Egards(Map<String, Set<String>> modifiees, Map<String, Borne> bornes, Map<String, String> attendues) {

    public static final Egards AUCUN = new Egards(Map.of(), Map.of(), Map.of());

    public enum Borne {
        AU_PLUS_TOT("least"),
        AU_PLUS_TARD("greatest"),
        /** An empty cell is no news of that row. */
        SI_DIT("coalesce");

        private final String sql;

        Borne(String sql) {
            this.sql = sql;
        }
    }

    public boolean dunDossierEcrit() {
        return modifiees.isEmpty();
    }

    /** Whether all that the file can hold is what its rows say from now on. */
    public boolean entier(Fichier fichier) {
        return !modifiees.containsKey(fichier.nom());
    }

    public boolean modifie(Fichier fichier, Colonne colonne) {
        var tenues = modifiees.get(fichier.nom());
        return tenues == null || tenues.contains(colonne.nom());
    }

    /** What a column of a known row becomes. */
    public String devient(Fichier fichier, Colonne colonne) {
        var borne = bornes.get(fichier.nom() + "." + colonne.nom());
        var source = "source." + colonne.champ();
        return borne == null ? source : "%s(%s, connue.%s)".formatted(borne.sql, source, colonne.champ());
    }

    /** Which rows one may say are no longer there; empty: of that file, nothing can be known. */
    public Optional<String> attendues(Fichier fichier) {
        return dunDossierEcrit() ? Optional.of("true") : Optional.ofNullable(attendues.get(fichier.nom()));
    }
}
