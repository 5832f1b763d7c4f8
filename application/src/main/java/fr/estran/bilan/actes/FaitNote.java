package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact, who noted it and when; one noted by mistake stays, and says why it does not count. */
public record FaitNote(
        UUID id,
        FaitDActe fait,
        Instant noteLe,
        String notePar,
        @Nullable Annulation annulation) {

    private static final Messages M = Messages.de("bilan/actes");

    public record Annulation(Instant le, String par, String motif) {}

    public boolean tient() {
        return annulation == null;
    }

    /** What was known of it at that moment. */
    FaitNote au(Instant moment) {
        return annulation != null && annulation.le().isAfter(moment)
                ? new FaitNote(id, fait, noteLe, notePar, null)
                : this;
    }

    /** The session, the number, who presents; or the reference. Nothing where the date says all. */
    public @Nullable String detail() {
        return switch (fait) {
            case FaitDActe.Inscription f -> f.point().dite();
            case FaitDActe.Accuse f -> M.dire("parcours.reference", "reference", f.reference());
            case FaitDActe.Convocation _,
                    FaitDActe.Retrait _,
                    FaitDActe.Presentation _,
                    FaitDActe.Transmission _,
                    FaitDActe.MiseEnLigne _ -> null;
        };
    }
}
