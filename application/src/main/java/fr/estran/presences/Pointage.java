package fr.estran.presences;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When what is on the sheet of a person was noted. Null: never, or a folder of records told it. */
record Pointage(
        @Nullable Instant presenceLe,
        @Nullable UUID presenceSaisie,
        @Nullable UUID presenceAppareil,
        @Nullable Instant besoinLe,
        @Nullable UUID besoinSaisie,
        @Nullable UUID besoinAppareil,
        @Nullable Instant retireLe) {

    static final Pointage JAMAIS = new Pointage(null, null, null, null, null, null, null);

    @Nullable Marque presence() {
        return Marque.de(presenceLe, presenceSaisie, presenceAppareil);
    }

    @Nullable Marque besoin() {
        return Marque.de(besoinLe, besoinSaisie, besoinAppareil);
    }

    boolean retireApres(Instant moment) {
        return retireLe != null && !retireLe.isBefore(moment);
    }

    Pointage avecPresence(Marque marque) {
        return new Pointage(
                marque.le(), marque.saisie(), marque.appareil(), besoinLe, besoinSaisie, besoinAppareil, retireLe);
    }

    Pointage avecBesoin(Marque marque) {
        return new Pointage(
                presenceLe,
                presenceSaisie,
                presenceAppareil,
                marque.le(),
                marque.saisie(),
                marque.appareil(),
                retireLe);
    }

    Pointage avecRetrait(Instant moment) {
        return new Pointage(
                presenceLe,
                presenceSaisie,
                presenceAppareil,
                besoinLe,
                besoinSaisie,
                besoinAppareil,
                retireApres(moment) ? retireLe : moment);
    }
}
