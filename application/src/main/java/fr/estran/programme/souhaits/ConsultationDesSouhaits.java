package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Suppression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One question to everybody: which themes do you want?
 *
 * @param ferme its last day, within the quarter in which it opens
 * @param relevee what a folder of records tells of a quarter; nobody was asked on screen
 * @param closeLe when it was counted; null until then
 * @param personnes who gave their name: in older records, and in consultations that were counted before ADR 0083
 * @param papiers answers that the team entered, {@code sansCode} answers on the web: told at the close
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

    /** By whichever door. */
    public int reponses() {
        return personnes + papiers + sansCode;
    }

    /** Of what came from the web, themes are told: fewer would say what each of them wished. */
    public boolean siteDit() {
        return sansCode >= Suppression.SEUIL;
    }

    /** So few came by one door, and others by the other, that the themes of those few are not told. */
    public boolean unePorteMuette() {
        return new ReponseAuxSouhaits.Recues(personnes + papiers, sansCode).unePorteMuette();
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
