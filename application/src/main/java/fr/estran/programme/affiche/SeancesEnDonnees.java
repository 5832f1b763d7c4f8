package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sessions as search engines and other programs read them: schema.org Event, one for each. */
final class SeancesEnDonnees {

    private static final String SCHEMA = "https://schema.org/";

    /** In one order, whatever holds them: others compare what is written today with what was yesterday. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private SeancesEnDonnees() {}

    /**
     * Within a page: nothing in it can end the element that it stands in. It is data, and no script.
     *
     * @return all of its sessions that are to come, at addresses of this page's own site
     */
    static String dansUnePage(FicheDAction fiche) {
        return ecrire(fiche.aVenir().stream().map(seance -> new SeanceAuProgramme(seance, fiche.venir())), "")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** @param site before each address, as {@code https://numerique.exemple.fr} */
    static String ecrire(Stream<SeanceAuProgramme> lignes, String site) {
        return JSON.writeValueAsString(Map.of(
                "@context",
                "https://schema.org",
                "@graph",
                lignes.map(ligne -> evenement(ligne, site)).toList()));
    }

    private static Map<String, Object> evenement(SeanceAuProgramme ligne, String site) {
        var seance = ligne.seance();
        var action = seance.action();
        var adresse = site + action.adresse();
        var evenement = new LinkedHashMap<String, Object>();
        evenement.put("@type", "Event");
        evenement.put("name", action.nom());
        mettre(evenement, "description", action.presentation());
        evenement.put("startDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(seance.debut()));
        evenement.put("endDate", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(seance.fin()));
        evenement.put("eventStatus", SCHEMA + etat(seance));
        if (seance.ancienMoment() != null) {
            mettre(
                    evenement,
                    "previousStartDate",
                    seance.annonce() == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(seance.annonce()));
        }
        evenement.put(
                "eventAttendanceMode",
                SCHEMA + (seance.seTient().aDistance() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        evenement.put("url", adresse);
        evenement.put("isAccessibleForFree", true);
        evenement.put("inLanguage", "fr");
        mettre(evenement, "location", lieu(seance, adresse));
        if (action.capacite() != null) {
            evenement.put("maximumAttendeeCapacity", action.capacite());
        }
        if (action.capacite() != null && aPrendre(ligne)) {
            evenement.put(
                    "offers",
                    Map.of(
                            "@type",
                            "Offer",
                            "price",
                            0,
                            "priceCurrency",
                            "EUR",
                            "url",
                            adresse,
                            "availability",
                            SCHEMA + (ligne.venir() instanceof CommentVenir.Complet ? "SoldOut" : "InStock")));
        }
        return evenement;
    }

    /** Nobody can take a place of what is cancelled, has begun, or does not open yet. */
    private static boolean aPrendre(SeanceAuProgramme ligne) {
        return ligne.ouverte()
                && !(ligne.venir() instanceof CommentVenir.Commencee)
                && !(ligne.venir() instanceof CommentVenir.PasEncore);
    }

    private static String etat(SeancePublique seance) {
        return seance.annulee()
                ? "EventCancelled"
                : seance.ancienMoment() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static @Nullable Object lieu(SeancePublique seance, String page) {
        var lieu = seance.lieu();
        if (lieu == null) {
            return seance.seTient().aDistance() ? Map.of("@type", "VirtualLocation", "url", page) : null;
        }
        var adresse = new LinkedHashMap<String, Object>(Map.of("@type", "PostalAddress", "addressCountry", "FR"));
        mettre(adresse, "streetAddress", lieu.adresse());
        mettre(adresse, "postalCode", lieu.codePostal());
        mettre(adresse, "addressLocality", lieu.commune());
        var place = new LinkedHashMap<String, Object>(Map.of("@type", "Place", "name", lieu.nom(), "address", adresse));
        if (lieu.latitude() != null && lieu.longitude() != null) {
            place.put(
                    "geo",
                    Map.of("@type", "GeoCoordinates", "latitude", lieu.latitude(), "longitude", lieu.longitude()));
        }
        return place;
    }

    private static void mettre(Map<String, Object> arbre, String nom, @Nullable Object valeur) {
        if (valeur != null) {
            arbre.put(nom, valeur);
        }
    }
}
