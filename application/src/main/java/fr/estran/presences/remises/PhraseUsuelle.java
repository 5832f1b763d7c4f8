package fr.estran.presences.remises;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said often on the paper that leaves with somebody: one taps it rather than write it. */
public record PhraseUsuelle(
        String code, Sorte sorte, String texte, @Nullable LocalDate retireeLe) {

    /** Under which heading of the paper it stands. */
    public enum Sorte implements Code {
        FAIT,
        A_FAIRE,
        A_APPORTER
    }

    /** Those that come with Estran, until the town words them otherwise or retires them. */
    enum Depart implements Code {
        MESSAGE_LU(Sorte.FAIT),
        MOT_DE_PASSE(Sorte.FAIT),
        PHOTOS_RANGEES(Sorte.FAIT),
        DOCUMENT_ENVOYE(Sorte.FAIT),
        COMPTE_CREE(Sorte.FAIT),
        MISE_A_JOUR(Sorte.FAIT),
        REFAIRE_SEUL(Sorte.A_FAIRE),
        ATTENDRE_REPONSE(Sorte.A_FAIRE),
        RANGER_MOT_DE_PASSE(Sorte.A_FAIRE),
        RAPPELER_ORGANISME(Sorte.A_FAIRE),
        APPAREIL_CHARGE(Sorte.A_APPORTER),
        CHARGEUR(Sorte.A_APPORTER),
        CARNET(Sorte.A_APPORTER),
        LUNETTES(Sorte.A_APPORTER),
        COURRIER_RECU(Sorte.A_APPORTER);

        private static final Messages MESSAGES = Messages.de("presences/remises");

        private final Sorte sorte;

        Depart(Sorte sorte) {
            this.sorte = sorte;
        }

        static List<PhraseUsuelle> toutes() {
            return Arrays.stream(values())
                    .map(une -> new PhraseUsuelle(une.code(), une.sorte, MESSAGES.dire("depart." + une.code()), null))
                    .toList();
        }
    }
}
