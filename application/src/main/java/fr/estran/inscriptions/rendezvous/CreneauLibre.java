package fr.estran.inscriptions.rendezvous;

import fr.estran.programme.planification.CreneauIndividuel;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An hour that one may have, at the town's own hours. It is reckoned each time it is asked for, and kept nowhere.
 *
 * @param salle the room, where the venue has several
 * @param prevue the session that the programme holds for it already; null where there is none
 */
public record CreneauLibre(
        Endroit ou,
        ConseillerId conseiller,
        @Nullable String salle,
        ZonedDateTime debut,
        ZonedDateTime fin,
        @Nullable SeanceId prevue) {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    /** Of universal time: an hour that comes twice, when clocks go back, is two moments. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

    public LocalDate jour() {
        return debut.toLocalDate();
    }

    /** As a form says it. */
    public String moment() {
        return MOMENT.format(debut);
    }

    /** Of a moment, whether an hour is free then or not. */
    static String ecrire(Instant moment) {
        return MOMENT.format(moment);
    }

    /** What a form says; nothing where it says no moment. */
    static Optional<Instant> lire(String moment) {
        try {
            return Optional.of(MOMENT.parse(moment, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean est(String moment) {
        return moment().equals(moment);
    }

    /** 14 h 30. */
    public String heure() {
        return Jours.dire(debut.toLocalTime());
    }

    /** Mardi 23 janvier 2024, de 14 h à 14 h 45. */
    public String quand() {
        return MESSAGES.dire(
                "creneau.quand",
                "jour",
                Jours.dire(jour()),
                "debut",
                Jours.dire(debut.toLocalTime()),
                "fin",
                Jours.dire(fin.toLocalTime()));
    }

    /** Whoever asks is told when and where: by which of two counsellors is not theirs to choose. */
    boolean memeMoment(CreneauLibre autre) {
        return Objects.equals(ou, autre.ou) && debut.toInstant().equals(autre.debut.toInstant());
    }

    CreneauIndividuel individuel() {
        return new CreneauIndividuel(conseiller, ou.lieu(), ou.dite(), debut.toInstant(), fin.toInstant(), prevue);
    }
}
