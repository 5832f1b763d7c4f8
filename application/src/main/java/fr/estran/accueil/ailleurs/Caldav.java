package fr.estran.accueil.ailleurs;

import fr.estran.socle.sorties.Sortie;
import fr.estran.socle.sorties.Sortie.Demande;
import fr.estran.socle.sorties.Sortie.Issue.Manquee;
import fr.estran.socle.sorties.Sortie.Issue.Reponse;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The few requests of CalDAV (RFC 4791) that are made of a calendar: whether it is one, what is in it, one event written or taken away. */
@Component
record Caldav(Sortie sortie) {

    private static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
    private static final String XML = "application/xml; charset=utf-8";
    private static final int PLUSIEURS = 207;
    private static final int PLUS_LE_MEME = 412;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final String EST_CE_UN_AGENDA = """
        <?xml version="1.0" encoding="utf-8"?>
        <D:propfind xmlns:D="DAV:"><D:prop><D:resourcetype/></D:prop></D:propfind>
        """;

    private static final String TOUT_ENTRE = """
        <?xml version="1.0" encoding="utf-8"?>
        <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
        <D:prop><C:calendar-data/></D:prop>
        <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
        <C:time-range start="%s" end="%s"/>
        </C:comp-filter></C:comp-filter></C:filter>
        </C:calendar-query>
        """;

    private static final String RIEN = "BEGIN:VCALENDAR\nEND:VCALENDAR\n";

    /** What came of a request that changes something. */
    sealed interface Ecriture {

        /** @param etag by which the server knows what is now there; null where it does not say */
        record Faite(@Nullable String etag) implements Ecriture {}

        /** What is there is not what we believed. */
        record Autre() implements Ecriture {}

        record Manque(Panne panne) implements Ecriture {}
    }

    /** @return why it is none that can be used */
    Optional<Panne> verifier(Acces acces) {
        return switch (demander(
                "PROPFIND", acces, acces.adresse(), Map.of("Depth", "0", "Content-Type", XML), EST_CE_UN_AGENDA)) {
            case Manquee(var raison) -> Optional.of(Panne.de(raison));
            case Reponse reponse when reponse.statut() != PLUSIEURS -> Optional.of(Panne.duStatut(reponse.statut()));
            case Reponse reponse ->
                contenu(reponse.corps(), "calendar")
                                .filter(dit -> !dit.isEmpty())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Panne.ILLISIBLE);
        };
    }

    /** All that is there between two moments, one calendar after the other. */
    Lu lire(Acces acces, Instant debut, Instant fin) {
        var corps = TOUT_ENTRE.formatted(MOMENT.format(debut), MOMENT.format(fin));
        return switch (demander("REPORT", acces, acces.adresse(), Map.of("Depth", "1", "Content-Type", XML), corps)) {
            case Manquee(var raison) -> new Lu.EnPanne(Panne.de(raison));
            case Reponse reponse when reponse.statut() != PLUSIEURS -> new Lu.EnPanne(Panne.duStatut(reponse.statut()));
            case Reponse reponse ->
                contenu(reponse.corps(), "calendar-data")
                        .<Lu>map(dits -> new Lu.Calendriers(dits.isEmpty() ? RIEN : dits))
                        .orElseGet(() -> new Lu.EnPanne(Panne.ILLISIBLE));
        };
    }

    sealed interface Lu {

        record Calendriers(String textes) implements Lu {}

        record EnPanne(Panne panne) implements Lu {}
    }

    /** @param etag of what we believe to be there; null where nothing is */
    Ecriture ecrire(Acces acces, String nom, String calendrier, @Nullable String etag) {
        return changer(
                "PUT",
                acces,
                nom,
                etag == null
                        ? Map.of("Content-Type", "text/calendar; charset=utf-8", "If-None-Match", "*")
                        : Map.of("Content-Type", "text/calendar; charset=utf-8", "If-Match", etag),
                calendrier);
    }

    Ecriture effacer(Acces acces, String nom) {
        return changer("DELETE", acces, nom, Map.of(), null);
    }

    /** Of an event as it is there now; empty where there is none. */
    Optional<String> etag(Acces acces, String nom) {
        return demander("GET", acces, acces.de(nom), Map.of(), null) instanceof Reponse reponse
                        && reponse.statut() == 200
                ? reponse.etag()
                : Optional.empty();
    }

    private Ecriture changer(
            String methode, Acces acces, String nom, Map<String, String> entetes, @Nullable String corps) {
        return switch (demander(methode, acces, acces.de(nom), entetes, corps)) {
            case Manquee(var raison) -> new Ecriture.Manque(Panne.de(raison));
            case Reponse reponse
            when reponse.statut() / 100 == 2 ->
                new Ecriture.Faite(reponse.etag().orElse(null));
            case Reponse reponse when reponse.statut() == PLUS_LE_MEME -> new Ecriture.Autre();
            case Reponse reponse
            when corps == null && (reponse.statut() == 404 || reponse.statut() == 410) -> new Ecriture.Faite(null);
            case Reponse reponse -> new Ecriture.Manque(Panne.duStatut(reponse.statut()));
        };
    }

    private Sortie.Issue demander(
            String methode, Acces acces, URI adresse, Map<String, String> entetes, @Nullable String corps) {
        return sortie.demander(new Demande(methode, adresse, acces.entetes(entetes), corps));
    }

    /** The texts of all elements of that name, each with its end of line; nothing where it is no XML. Nothing that it points at is read. */
    private static Optional<String> contenu(String xml, String element) {
        var fabrique = XMLInputFactory.newDefaultFactory();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var textes = new StringBuilder();
        try {
            var lecteur = fabrique.createXMLStreamReader(new StringReader(xml));
            while (lecteur.hasNext()) {
                if (lecteur.next() == XMLStreamConstants.START_ELEMENT
                        && lecteur.getLocalName().equals(element)
                        && CALDAV.equals(lecteur.getNamespaceURI())) {
                    textes.append(lecteur.getElementText()).append('\n');
                }
            }
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
        return Optional.of(textes.toString());
    }
}
