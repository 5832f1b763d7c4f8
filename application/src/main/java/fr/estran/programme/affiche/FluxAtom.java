package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.Messages;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Sessions as a reader of news reads them (RFC 4287), the next first. */
final class FluxAtom {

    /** Some months of a large town: who wants all of it reads the data. */
    private static final int AU_PLUS = 100;

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Messages MESSAGES = Messages.de("programme/programme");
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private FluxAtom() {}

    /**
     * @param site before each address, as {@code https://numerique.exemple.fr}
     * @param ici where this is read
     */
    static String ecrire(String service, String site, String ici, List<SeancePublique> seances) {
        try {
            var ecrit = new StringWriter();
            var flux = XML.createXMLStreamWriter(ecrit);
            flux.writeStartDocument("UTF-8", "1.0");
            flux.writeStartElement("feed");
            flux.writeDefaultNamespace(ATOM);
            flux.writeAttribute("xml:lang", "fr");
            element(flux, "id", site + ici);
            element(flux, "title", MESSAGES.dire("flux.titre", "service", service));
            lien(flux, "self", site + ici);
            lien(flux, "alternate", site + "/programme");
            element(
                    flux,
                    "updated",
                    seances.stream()
                            .map(FluxAtom::change)
                            .max(Instant::compareTo)
                            .orElse(Instant.EPOCH)
                            .toString());
            flux.writeStartElement("author");
            element(flux, "name", service);
            flux.writeEndElement();
            for (var seance : seances.subList(0, Math.min(AU_PLUS, seances.size()))) {
                entree(flux, site, seance);
            }
            flux.writeEndDocument();
            return ecrit.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entree(XMLStreamWriter flux, String site, SeancePublique seance) throws XMLStreamException {
        var action = seance.action();
        flux.writeStartElement("entry");
        element(flux, "id", "urn:uuid:" + seance.id().valeur());
        element(flux, "title", seance.annulee() ? MESSAGES.dire("ics.annule", "titre", action.nom()) : action.nom());
        lien(flux, "alternate", site + action.adresse());
        element(flux, "updated", change(seance).toString());
        categorie(flux, action.type().code(), action.forme());
        if (action.thematique() != null) {
            categorie(flux, action.thematique(), Objects.requireNonNullElse(action.theme(), action.thematique()));
        }
        element(
                flux,
                "summary",
                Stream.of(seance.quand() + ", " + seance.ou() + ".", seance.ancienMoment(), action.presentation())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")));
        flux.writeEndElement();
    }

    /**
     * When it was moved, or else written down: its identifier begins with that moment (RFC 9562, version 7). A second later for
     * each time that it has changed: one that is cancelled, or at another venue, is news.
     */
    private static Instant change(SeancePublique seance) {
        UUID id = seance.id().valeur();
        var ecrite = id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16) : Instant.EPOCH;
        return Objects.requireNonNullElse(seance.deplacee(), ecrite).plusSeconds(seance.revision());
    }

    private static void element(XMLStreamWriter flux, String nom, String texte) throws XMLStreamException {
        flux.writeStartElement(nom);
        flux.writeCharacters(lisible(texte));
        flux.writeEndElement();
    }

    private static void lien(XMLStreamWriter flux, String sorte, String ou) throws XMLStreamException {
        flux.writeEmptyElement("link");
        flux.writeAttribute("rel", sorte);
        flux.writeAttribute("href", ou);
    }

    private static void categorie(XMLStreamWriter flux, String code, @Nullable String nom) throws XMLStreamException {
        flux.writeEmptyElement("category");
        flux.writeAttribute("term", code);
        flux.writeAttribute("label", lisible(nom == null ? code : nom));
    }

    /** What XML cannot hold at all, whatever was typed, is a space. */
    private static String lisible(String texte) {
        return texte.replaceAll(
                "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
                " ");
    }
}
