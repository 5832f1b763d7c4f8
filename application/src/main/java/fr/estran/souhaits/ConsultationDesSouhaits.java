package fr.estran.souhaits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One question to everybody: which themes do you want?
 *
 * @param ferme its last day, within the quarter in which it opens
 * @param relevee what a folder of records tells of a quarter; nobody was asked on screen
 * @param closeLe when its box was emptied and counted; null until then
 * @param personnes who gave their name, {@code papiers} who put in a sheet without one, {@code sansCode} who answered on the
 *     web without a code: each counted once, at the close
 * @param illisibles voices sealed by a key that the server no longer has
 */
public record ConsultationDesSouhaits(
        ConsultationId id,
        String reference,
        String titre,
        LocalDate ouvre,
        LocalDate ferme,
        boolean relevee,
        boolean retiree,
        @Nullable LocalDate closeLe,
        int personnes,
        int papiers,
        int sansCode,
        int illisibles) {

    public EtatDeConsultation etat(LocalDate aujourdhui) {
        if (closeLe != null) {
            return EtatDeConsultation.CLOSE;
        }
        if (aujourdhui.isBefore(ouvre)) {
            return EtatDeConsultation.A_VENIR;
        }
        return aujourdhui.isAfter(ferme) ? EtatDeConsultation.A_COMPTER : EtatDeConsultation.OUVERTE;
    }

    public boolean ouverte(LocalDate aujourdhui) {
        return etat(aujourdhui) == EtatDeConsultation.OUVERTE;
    }

    public String adresse() {
        return "/equipe/consultations/" + id;
    }

    /** The last day on which it may end, of one that opens on that day. */
    public static LocalDate auPlusTard(LocalDate ouvre) {
        var premierMois = ouvre.getMonth().firstMonthOfQuarter();
        return LocalDate.of(ouvre.getYear(), premierMois, 1).plusMonths(3).minusDays(1);
    }
}
