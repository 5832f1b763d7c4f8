package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one import shows.
 *
 * @param apercu none where it is undone, or remembered no more
 * @param jusquAu the last day on which it can be undone
 * @param personnes how many of those whom it brought are known
 */
public record VersementVu(ImportPasse versement, @Nullable Apercu apercu, LocalDate jusquAu, int personnes) {

    /**
     * What undoing an import would do, or why it cannot be undone.
     *
     * @param tables of each, how many rows would go, be as before, come back
     */
    public record Apercu(List<ImportPasse.Compte> tables, List<Empechement> empechements) {

        public Apercu {
            tables = List.copyOf(tables);
            empechements = List.copyOf(empechements);
        }

        public boolean possible() {
            return empechements.isEmpty();
        }
    }

    /**
     * Why an import cannot be undone.
     *
     * @param table of the rows that stand in the way
     * @param nombre how many
     * @param lien where one of them is looked at
     */
    public record Empechement(
            Genre genre,
            String table,
            long nombre,
            @Nullable String lien) {

        private static final Map<String, String> PAGES = Map.of(
                "seance", "/equipe/seances/%s/presences",
                "action", "/equipe/programme/%s",
                "usager", "/equipe/personnes/%s",
                "absorbe", "/equipe/personnes/%s",
                "lieu", "/equipe/lieux/%s",
                "conseiller", "/equipe/conseillers/%s",
                "acteur", "/equipe/organismes/%s");

        static @Nullable String lien(String sujet, @Nullable String id) {
            var page = PAGES.get(sujet);
            return page == null || id == null ? null : page.formatted(id);
        }
    }

    public enum Genre implements Code {
        /** Rows that it wrote say something else by now, or are gone. */
        CHANGE,
        /** A later import wrote the same rows. */
        REPRIS,
        /** Other records hang on what it brought. */
        BATI,
        /** What was asked for at its sessions is counted with others' by now. */
        COMPTE_ENSEMBLE,
        /** A report that counts it was validated. */
        BILAN,
        /** The software keeps these records in another form by now. */
        LOGICIEL
    }
}
