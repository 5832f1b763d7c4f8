package fr.estran.socle.dossier;

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
 * @param acquises of a file, or of a column as {@code participations.demande}, which rows it neither adds, changes nor
 *     takes away, as an SQL condition on {@code ligne}
 */
public record Egards(
        Map<String, Set<String>> modifiees,
        Map<String, Borne> bornes,
        Map<String, String> attendues,
        Map<String, String> acquises) {

    public static final Egards AUCUN = new Egards(Map.of(), Map.of(), Map.of(), Map.of());

    public enum Borne {
        AU_PLUS_TOT("least"),
        AU_PLUS_TARD("greatest"),
        /** An empty cell is no news of that row. */
        SI_DIT("coalesce"),
        /** What the row says stands; what it leaves blank is told. */
        SI_VIDE("coalesce") {
            @Override
            String devient(String source, String connue) {
                return super.devient(connue, source);
            }
        };

        private final String sql;

        Borne(String sql) {
            this.sql = sql;
        }

        String devient(String source, String connue) {
            return "%s(%s, %s)".formatted(sql, source, connue);
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
        var nom = fichier.nom() + "." + colonne.nom();
        var borne = bornes.get(nom);
        var source = "source." + colonne.champ();
        var devient = borne == null ? source : borne.devient(source, "connue." + colonne.champ());
        return acquises(nom, "connue")
                .map(acquise -> "case when %s then connue.%s else %s end".formatted(acquise, colonne.champ(), devient))
                .orElse(devient);
    }

    /** Of the rows of a file by that name, those that are left as they are. */
    public Optional<String> acquises(Fichier fichier, String ligne) {
        return acquises(fichier.nom(), ligne);
    }

    private Optional<String> acquises(String nom, String ligne) {
        return Optional.ofNullable(acquises.get(nom)).map(condition -> condition.replace("ligne.", ligne + "."));
    }

    /** Which rows one may say are no longer there; empty: of that file, nothing can be known. */
    public Optional<String> attendues(Fichier fichier) {
        return dunDossierEcrit() ? Optional.of("true") : Optional.ofNullable(attendues.get(fichier.nom()));
    }
}
