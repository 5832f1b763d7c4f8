package fr.estran.messages;

import fr.estran.coordonnees.Telephone;
import fr.estran.passerelles.Canal;
import fr.estran.textes.Modele;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A way to somebody: a channel, and the number or the address at its end. */
record Voie(Canal canal, String destinataire) {

    /** Later than that, an offer that waits in a mailbox waits for nothing. */
    private static final Duration DE_VIVE_VOIX = Duration.ofHours(24);

    /** How the person wishes to be told, and what remains where that is not possible; empty where nothing is. */
    static Optional<Voie> versLaPersonne(Joignable qui, Modele modele, Instant maintenant) {
        return ordre(qui, modele, maintenant).stream()
                .filter(canal -> modele.aDire() || canal.ecrit())
                .flatMap(canal -> vers(qui, canal, modele, maintenant).stream())
                .findFirst()
                .or(() -> tropTard(qui, modele));
    }

    /** A letter that says too late why the door was shut says it still, to whoever cannot be told otherwise. */
    private static Optional<Voie> tropTard(Joignable qui, Modele modele) {
        return Optional.ofNullable(qui.adresse())
                .filter(_ -> modele == Modele.ANNULATION_SERVICE)
                .map(ou -> new Voie(Canal.COURRIER, ou));
    }

    /** Who booked for the person is told too, by e-mail or else by a call. */
    static Optional<Voie> versLeProfessionnel(Joignable qui, Modele modele) {
        if (qui.professionnelCourriel() != null) {
            return Optional.of(new Voie(Canal.COURRIEL, qui.professionnelCourriel()));
        }
        return Optional.ofNullable(qui.professionnelTelephone())
                .filter(_ -> modele.aDire())
                .map(numero -> new Voie(Canal.APPEL, numero));
    }

    private static List<Canal> ordre(Joignable qui, Modele modele, Instant maintenant) {
        if (modele == Modele.PROPOSITION && avantLe(qui.debut(), maintenant.plus(DE_VIVE_VOIX))) {
            return List.of(Canal.APPEL, Canal.SMS, Canal.COURRIEL);
        }
        return switch (qui.prevenir()) {
            case "sms" -> List.of(Canal.SMS, Canal.COURRIEL, Canal.APPEL, Canal.COURRIER);
            case "courriel" -> List.of(Canal.COURRIEL, Canal.SMS, Canal.APPEL, Canal.COURRIER);
            case "appel" -> List.of(Canal.APPEL, Canal.COURRIER, Canal.COURRIEL);
            case "courrier" -> List.of(Canal.COURRIER, Canal.APPEL, Canal.COURRIEL);
            // Nobody asks for silence on a session that will not be held.
            default ->
                modele == Modele.RAPPEL || !modele.aDire()
                        ? List.of()
                        : List.of(Canal.APPEL, Canal.COURRIEL, Canal.COURRIER);
        };
    }

    private static Optional<Voie> vers(Joignable qui, Canal canal, Modele modele, Instant maintenant) {
        return (switch (canal) {
                    case SMS -> qui.mobile().map(Telephone::international);
                    case COURRIEL -> Optional.ofNullable(qui.courriel());
                    case APPEL -> Optional.ofNullable(qui.telephone());
                    case COURRIER ->
                        Optional.ofNullable(qui.adresse())
                                .filter(_ -> uneLettreArrive(qui.debut(), qui, maintenant, modele));
                })
                .map(ou -> new Voie(canal, ou));
    }

    private static boolean uneLettreArrive(@Nullable Instant debut, Joignable qui, Instant maintenant, Modele modele) {
        if (debut == null) {
            return false;
        }
        return modele == Modele.ANNULATION_SERVICE
                ? !debut.isBefore(Rappels.lettrePour(maintenant, qui.zone()))
                : Rappels.pour(Canal.COURRIER, debut, qui.zone(), maintenant).isPresent();
    }

    private static boolean avantLe(@Nullable Instant debut, Instant limite) {
        return debut != null && debut.isBefore(limite);
    }
}
