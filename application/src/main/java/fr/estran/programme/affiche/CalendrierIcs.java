package fr.estran.programme.affiche;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.territoire.PourVenir;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sessions as a calendar reads them (RFC 5545). Hours are those of UTC, which each device shows as its own: a change to
 * summer time between today and the session moves nothing, and no zone needs to be described.
 */
public final class CalendrierIcs {

    private static final Messages MESSAGES = Messages.de("programme/programme");
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String PRODUIT = "PRODID:-//Estran//Programme//FR";
    private static final int OCTETS_PAR_LIGNE = 75;

    private CalendrierIcs() {}

    /**
     * @param site its address, as {@code https://numerique.exemple.fr}; null where none is known: nothing is linked then
     * @param ecrit when it is made, which goes no finer than the hour: the same programme is the same file
     */
    static String ecrire(String nom, List<SeancePublique> seances, @Nullable String site, Instant ecrit) {
        return ecrire(nom, seances.stream().map(seance -> evenement(seance, site, List.of())), ecrit);
    }

    /** Of whoever has a place there. */
    static String ecrireLesSiennes(String nom, List<SeancePublique> seances, List<String> aussi, Instant ecrit) {
        return ecrire(nom, seances.stream().map(seance -> evenement(seance, null, aussi)), ecrit);
    }

    /**
     * Who invites whom (RFC 5546): the calendar of whoever is invited then takes the meeting in, moves it or strikes it out by itself.
     *
     * @param organisateur the mailbox of the service, {@code invite} that of the body
     */
    public record Convocation(String organisateur, String service, String invite) {}

    public static String ecrire(String nom, Stream<EvenementIcs> evenements, Instant ecrit) {
        return ecrire(nom, evenements.toList(), ecrit, "PUBLISH", List.of());
    }

    /** One event, as it lies in a calendar of a server (RFC 4791): it is sent to nobody, and the calendar has its own name. */
    public static String deposer(EvenementIcs evenement, Instant ecrit) {
        var lignes = new StringBuilder();
        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", PRODUIT, "CALSCALE:GREGORIAN")
                .forEach(ligne -> plier(lignes, ligne));
        ecrire(lignes, evenement, ecrit.truncatedTo(ChronoUnit.HOURS), List.of());
        plier(lignes, "END:VCALENDAR");
        return lignes.toString();
    }

    /** One event, and to whom it is sent. */
    public static String convoquer(String nom, EvenementIcs evenement, Convocation convocation, Instant ecrit) {
        return ecrire(
                nom,
                List.of(evenement),
                ecrit,
                methode(evenement),
                List.of(
                        "ORGANIZER;CN=\"" + convocation.service().replaceAll("[\"\\p{Cntrl}]", " ") + "\":mailto:"
                                + convocation.organisateur(),
                        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:"
                                + convocation.invite()));
    }

    /** What whoever receives it is asked to do. */
    public static String methode(EvenementIcs evenement) {
        return evenement.annule() ? "CANCEL" : "REQUEST";
    }

    private static String ecrire(
            String nom, List<EvenementIcs> evenements, Instant ecrit, String methode, List<String> deQui) {
        var lignes = new StringBuilder();
        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", PRODUIT, "CALSCALE:GREGORIAN", "METHOD:" + methode)
                .forEach(ligne -> plier(lignes, ligne));
        plier(lignes, "X-WR-CALNAME:" + texte(nom));
        plier(lignes, "REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        plier(lignes, "X-PUBLISHED-TTL:PT6H");
        evenements.forEach(evenement -> ecrire(lignes, evenement, ecrit.truncatedTo(ChronoUnit.HOURS), deQui));
        plier(lignes, "END:VCALENDAR");
        return lignes.toString();
    }

    private static EvenementIcs evenement(SeancePublique seance, @Nullable String site, List<String> aussi) {
        var lieu = seance.lieu();
        return new EvenementIcs(
                seance.id(),
                seance.debut().toInstant(),
                seance.fin().toInstant(),
                titre(seance),
                seance.annulee(),
                rang(seance),
                seance.deplacee(),
                lieu == null ? sansLieu(seance) : joindre(", ", lieu.nom(), lieu.adresseComplete()),
                lieu == null || lieu.plan() == null ? null : lieu.latitude() + ";" + lieu.longitude(),
                description(seance, aussi),
                site == null ? null : site + seance.action().adresse());
    }

    /** What it is instead; nothing where it is to be told yet. */
    private static @Nullable String sansLieu(SeancePublique seance) {
        return seance.seTient().deLaForme() ? null : seance.ou();
    }

    private static void ecrire(StringBuilder lignes, EvenementIcs evenement, Instant ecrit, List<String> deQui) {
        plier(lignes, "BEGIN:VEVENT");
        plier(lignes, "UID:" + evenement.id());
        plier(lignes, "DTSTAMP:" + MOMENT.format(ecrit));
        plier(lignes, "SEQUENCE:" + evenement.rang());
        plier(lignes, "DTSTART:" + MOMENT.format(evenement.debut()));
        plier(lignes, "DTEND:" + MOMENT.format(evenement.fin()));
        deQui.forEach(ligne -> plier(lignes, ligne));
        plier(lignes, "SUMMARY:" + texte(evenement.titre()));
        plier(lignes, "STATUS:" + (evenement.annule() ? "CANCELLED" : "CONFIRMED"));
        if (evenement.change() != null) {
            plier(lignes, "LAST-MODIFIED:" + MOMENT.format(evenement.change()));
        }
        if (evenement.lieu() != null) {
            plier(lignes, "LOCATION:" + texte(evenement.lieu()));
        }
        if (evenement.geo() != null) {
            plier(lignes, "GEO:" + evenement.geo());
        }
        if (evenement.description() != null && !evenement.description().isEmpty()) {
            plier(lignes, "DESCRIPTION:" + texte(evenement.description()));
        }
        if (evenement.adresse() != null) {
            plier(lignes, "URL:" + evenement.adresse());
        }
        plier(lignes, "END:VEVENT");
    }

    private static String titre(SeancePublique seance) {
        var titre = seance.action().nom();
        return seance.annulee() ? MESSAGES.dire("ics.annule", "titre", titre) : titre;
    }

    /** Each line says what it is: read alone, on a small screen. */
    private static String description(SeancePublique seance, List<String> aussi) {
        var lieu = seance.lieu();
        var lignes = Stream.concat(
                Stream.of(
                        seance.ancienMoment(),
                        dire("ics.a_apporter", seance.action().aApporter()),
                        lieu == null ? null : dire("ics.salle", lieu.pourTrouver()),
                        lieu == null ? null : dire("ics.arret", PourVenir.nomDArret(lieu.arret()))),
                aussi.stream());
        return joindre("\n", lignes.toArray(String[]::new));
    }

    private static @Nullable String dire(String cle, @Nullable String quoi) {
        return quoi == null || quoi.isBlank() ? null : MESSAGES.dire(cle, "quoi", quoi);
    }

    /** Grows with each change: whoever kept the file takes the later one. From the minute of the last move on. */
    private static long rang(SeancePublique seance) {
        var deplacee = seance.deplacee() == null ? 0 : seance.deplacee().getEpochSecond() / 60;
        return deplacee + seance.revision();
    }

    private static String joindre(String entre, @Nullable String... parties) {
        return Stream.of(parties)
                .filter(Objects::nonNull)
                .filter(partie -> !partie.isBlank())
                .collect(Collectors.joining(entre));
    }

    /** Whatever was typed, it stays within its line. */
    private static String texte(String texte) {
        return texte.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line holds 75 bytes; what follows begins with a space. No letter is cut in two. */
    private static void plier(StringBuilder lignes, String ligne) {
        var octets = 0;
        for (var rang = 0; rang < ligne.length(); ) {
            var signe = ligne.codePointAt(rang);
            var lettre = Character.toString(signe);
            var poids = lettre.getBytes(UTF_8).length;
            if (octets + poids > OCTETS_PAR_LIGNE) {
                lignes.append("\r\n ");
                octets = 1;
            }
            lignes.append(lettre);
            octets += poids;
            rang += lettre.length();
        }
        lignes.append("\r\n");
    }
}
