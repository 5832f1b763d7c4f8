package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to somebody: a means, and the number or the address at its end. */
record Voie(Moyen moyen, String destinataire) {

    /** Later than that, an offer that waits in a mailbox waits for nothing. */
    private static final Duration DE_VIVE_VOIX = Duration.ofHours(24);

    /** How the person wishes to be told, and what remains where that is not possible; empty where nothing is. */
    static Optional<Voie> versLaPersonne(Joignable qui, Modele modele, Instant maintenant) {
        return ordre(qui, modele, maintenant).stream()
                .filter(moyen -> modele.aDire() || moyen.partSeul())
                .flatMap(moyen -> vers(qui, moyen, modele, maintenant).stream())
                .findFirst()
                .or(() -> tropTard(qui, modele));
    }

    /** A letter that says too late why the door was shut says it still, to whoever cannot be told otherwise. */
    private static Optional<Voie> tropTard(Joignable qui, Modele modele) {
        return Optional.ofNullable(qui.adresse())
                .filter(_ -> modele == Modele.ANNULATION_SERVICE)
                .map(ou -> new Voie(Moyen.COURRIER, ou));
    }

    /** Who booked for the person is told too, by e-mail or else by a call. */
    static Optional<Voie> versLeProfessionnel(Joignable qui, Modele modele) {
        if (qui.professionnelCourriel() != null) {
            return Optional.of(new Voie(Moyen.COURRIEL, qui.professionnelCourriel()));
        }
        return Optional.ofNullable(qui.professionnelTelephone())
                .filter(_ -> modele.aDire())
                .map(numero -> new Voie(Moyen.APPEL, numero));
    }

    private static List<Moyen> ordre(Joignable qui, Modele modele, Instant maintenant) {
        if (modele == Modele.PROPOSITION && avantLe(qui.debut(), maintenant.plus(DE_VIVE_VOIX))) {
            return List.of(Moyen.APPEL, Moyen.SMS, Moyen.COURRIEL);
        }
        // Nobody asks for silence on a session that will not be held.
        return qui.prevenir() == Moyen.AUCUN && (modele.rappel() || !modele.aDire())
                ? List.of()
                : qui.prevenir().ordre();
    }

    private static Optional<Voie> vers(Joignable qui, Moyen moyen, Modele modele, Instant maintenant) {
        return moyen.vers(qui.ou())
                .filter(_ -> moyen != Moyen.COURRIER || uneLettreArrive(qui.debut(), qui, maintenant, modele))
                .map(ou -> new Voie(moyen, ou));
    }

    private static boolean uneLettreArrive(@Nullable Instant debut, Joignable qui, Instant maintenant, Modele modele) {
        if (debut == null) {
            return false;
        }
        return modele == Modele.ANNULATION_SERVICE
                ? !debut.isBefore(Rappels.lettrePour(maintenant, qui.zone(), qui.feries()))
                : Rappels.pour(Moyen.COURRIER, debut, qui.zone(), qui.feries(), maintenant)
                        .isPresent();
    }

    private static boolean avantLe(@Nullable Instant debut, Instant limite) {
        return debut != null && debut.isBefore(limite);
    }
}
