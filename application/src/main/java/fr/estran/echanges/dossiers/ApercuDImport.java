package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.TotauxDits;
import fr.estran.socle.commun.Code;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an import makes, seen before one confirms it.
 *
 * @param lignes of the sessions that it holds: all of them, then by month, then by venue
 * @param lues how many came, by the rows of the sheet added up one by one; null of a folder
 * @param tables what is added, changed, taken away, kind by kind
 */
public record ApercuDImport(
        List<Ligne> lignes, Pertes pertes, @Nullable Integer lues, List<ImportPasse.Compte> tables) {

    /** That a page shows, those with most sessions. */
    public static final int LIEUX = 40;

    static final ApercuDImport RIEN = new ApercuDImport(List.of(), Pertes.AUCUNE, null, List.of());

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    public enum Axe implements Code {
        TOUT,
        MOIS,
        LIEU
    }

    /**
     * @param cle the month as {@code 2025-03}, or what the venue is called; empty where there is none
     * @param presences of people who have a name
     * @param tetes of others
     * @param ecrit the total that the sheet itself writes; null where it writes none
     */
    public record Ligne(
            Axe axe,
            String cle,
            int seances,
            int personnes,
            int presences,
            int tetes,
            @Nullable Integer ecrit) {

        private Ligne ecrit(@Nullable Integer total) {
            return new Ligne(axe, cle, seances, personnes, presences, tetes, total);
        }

        public int participations() {
            return presences + tetes;
        }

        public boolean differe() {
            return ecrit != null && ecrit != participations();
        }

        public String mois() {
            return MOIS.format(YearMonth.parse(cle));
        }
    }

    /**
     * What is there and would be no more.
     *
     * @param noms people who are known by name to have come to a session, and would be no longer
     * @param participations by how many sessions that have fewer would fall
     * @param seances that would no longer be held
     */
    public record Pertes(int noms, int participations, int seances) {

        static final Pertes AUCUNE = new Pertes(0, 0, 0);

        public boolean aucune() {
            return noms + participations + seances == 0;
        }
    }

    ApercuDImport avec(TotauxDits totaux) {
        return new ApercuDImport(
                lignes.stream()
                        .map(ligne -> switch (ligne.axe()) {
                            case TOUT -> ligne.ecrit(totaux.ecrit());
                            case MOIS -> ligne.ecrit(totaux.parMois().get(YearMonth.parse(ligne.cle())));
                            case LIEU -> ligne;
                        })
                        .toList(),
                pertes,
                totaux.lues() == 0 ? null : Integer.valueOf(totaux.lues()),
                tables);
    }

    public List<Ligne> par(Axe axe) {
        return lignes.stream().filter(ligne -> ligne.axe() == axe).toList();
    }

    /** Whether the sheet tells of more, or of fewer, than is made of it. */
    public boolean autrementQueLues() {
        return lues != null && par(Axe.TOUT).stream().anyMatch(tout -> tout.participations() != lues);
    }
}
