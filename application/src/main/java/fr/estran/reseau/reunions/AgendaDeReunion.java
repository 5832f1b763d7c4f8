package fr.estran.reseau.reunions;

import fr.estran.messages.PieceJointe;
import fr.estran.programme.affiche.CalendrierIcs;
import fr.estran.programme.affiche.CalendrierIcs.Convocation;
import fr.estran.programme.affiche.EvenementIcs;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A meeting as a calendar takes it in. */
@Component
record AgendaDeReunion(Enseigne enseigne, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("reseau/invitations");
    private static final String FICHIER = "reunion-du-collectif.ics";

    /** Where nobody said when it ends: a calendar asks for it. */
    private static final Duration SINON = Duration.ofHours(2);

    /** To keep: none as long as no day is chosen, or nobody said at what time. */
    Optional<PieceJointe> calendrier(ReunionEntiere entiere) {
        return evenement(entiere)
                .map(evenement -> new PieceJointe(
                        FICHIER,
                        CalendrierIcs.TYPE,
                        CalendrierIcs.ecrire(titre(), Stream.of(evenement), horloge.instant())));
    }

    /** For the calendar of a body: it takes the meeting in, moves it, strikes it out. Without a mailbox of ours it is one to keep. */
    Optional<PieceJointe> convocation(ReunionEntiere entiere, String adresse) {
        var notre = enseigne.courriel();
        return notre.isEmpty()
                ? calendrier(entiere)
                : evenement(entiere)
                        .map(evenement -> new PieceJointe(
                                FICHIER,
                                CalendrierIcs.TYPE + ";method=" + CalendrierIcs.methode(evenement),
                                CalendrierIcs.convoquer(
                                        titre(),
                                        evenement,
                                        new Convocation(notre.get(), enseigne.nom(), adresse),
                                        horloge.instant())));
    }

    private Optional<EvenementIcs> evenement(ReunionEntiere entiere) {
        var reunion = entiere.reunion();
        if (reunion.jour() == null || reunion.debut() == null) {
            return Optional.empty();
        }
        var zone = horloge.getZone();
        var debut = reunion.jour().atTime(reunion.debut()).atZone(zone).toInstant();
        return Optional.of(new EvenementIcs(
                reunion.id(),
                debut,
                reunion.fin() == null
                        ? debut.plus(SINON)
                        : reunion.jour().atTime(reunion.fin()).atZone(zone).toInstant(),
                titre(),
                reunion.annuleeLe() != null,
                reunion.revision(),
                null,
                ou(entiere).isEmpty() ? null : ou(entiere),
                null,
                reunion.sujet(),
                null));
    }

    private String titre() {
        return MESSAGES.dire("titre_de_reunion", "service", enseigne.nom());
    }

    static String ou(ReunionEntiere entiere) {
        var lieu = entiere.lieu();
        return Stream.of(
                        lieu == null ? null : lieu.nom(),
                        lieu == null ? null : lieu.adresse(),
                        entiere.reunion().lieuDit())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
