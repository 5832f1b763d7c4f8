package fr.estran.programme.affiche;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.SeancePublique;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read of an action: schema.org Event, one for each day. It is data within the page, and no script. */
final class DonneesStructurees {

    private static final String SCHEMA = "https://schema.org/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DonneesStructurees() {}

    /** Nothing in it can end the element that it stands in. */
    static String de(FicheDAction fiche) {
        var arbre = Map.of(
                "@context",
                "https://schema.org",
                "@graph",
                fiche.aVenir().stream().map(seance -> evenement(fiche, seance)).toList());
        return JSON.writeValueAsString(arbre)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    private static Map<String, Object> evenement(FicheDAction fiche, SeancePublique seance) {
        var action = fiche.action();
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
                SCHEMA
                        + switch (action.type().ou()) {
                            case LIEU -> "OfflineEventAttendanceMode";
                            case TELEPHONE -> "OnlineEventAttendanceMode";
                        });
        evenement.put("url", action.adresse());
        evenement.put("isAccessibleForFree", true);
        evenement.put("inLanguage", "fr");
        mettre(evenement, "location", lieu(seance, action));
        if (action.capacite() != null) {
            evenement.put("maximumAttendeeCapacity", action.capacite());
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
                            action.adresse(),
                            "availability",
                            SCHEMA + (fiche.venir() instanceof CommentVenir.Complet ? "SoldOut" : "InStock")));
        }
        return evenement;
    }

    private static String etat(SeancePublique seance) {
        return seance.annulee()
                ? "EventCancelled"
                : seance.ancienMoment() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static @Nullable Object lieu(SeancePublique seance, ActionPublique action) {
        var lieu = seance.lieu();
        if (lieu == null) {
            return switch (action.type().ou()) {
                case LIEU -> null;
                case TELEPHONE -> Map.of("@type", "VirtualLocation", "url", action.adresse());
            };
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
