package fr.estran.programme.affiche;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.programme.souhaits.ConsultationDesSouhaits;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** The programme: what is coming, a week, a quarter, an action. */
@Controller
public record ProgrammeController(ProgrammePublic programme, ProgrammeParJour parJour, DemandesExaucees demandes) {

    public record VueListe(
            ProgrammeChoisi choisi,
            String papier,
            List<TrimestreDuProgramme> trimestres,
            List<Repere> exaucees,
            @Nullable ConsultationDesSouhaits consultation) {}

    public record VueImprime(
            String titre,
            ProgrammeChoisi choisi,
            @Nullable Lien avant,
            @Nullable Lien apres) {}

    public record VueAction(FicheDAction fiche, String donnees) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    @PagePublique
    @GetMapping("/programme")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lister(@ModelAttribute FiltreDuProgramme filtre, HttpServletResponse reponse) {
        var choisi = parJour.choisir(filtre);
        if (choisi.faute() != null) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return Page.de(
                "programme/affiche/liste",
                MESSAGES,
                new VueListe(
                        choisi,
                        adresse(SemaineDuProgramme.lundi(choisi.aujourdhui())),
                        parJour.trimestres(choisi.aujourdhui()),
                        filtre.vide() ? demandes.depuis(choisi.aujourdhui()) : List.of(),
                        demandes.consultation().orElse(null)));
    }

    @PagePublique
    @GetMapping("/programme/semaine/{jour}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse semaine(@PathVariable String jour, @ModelAttribute FiltreDuProgramme filtre) {
        var demande = FiltreDuProgramme.jour(jour).orElseThrow(Introuvable::new);
        var lundi = SemaineDuProgramme.lundi(demande);
        if (!lundi.equals(demande)) {
            return Renvoi.vers(filtre.sur(adresse(lundi)));
        }
        var choisi = parJour.choisir(filtre, new Periode(lundi, lundi.plusWeeks(1)));
        var celuiCi = SemaineDuProgramme.lundi(choisi.aujourdhui());
        return imprimer(
                SemaineDuProgramme.enTete(lundi),
                choisi,
                lundi.isAfter(celuiCi) ? new Lien(MESSAGES.dire("semaine.avant"), adresse(lundi.minusWeeks(1))) : null,
                lundi.isBefore(celuiCi.plusMonths(6))
                        ? new Lien(MESSAGES.dire("semaine.apres"), adresse(lundi.plusWeeks(1)))
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/trimestre/{trimestre}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page trimestre(@PathVariable String trimestre, @ModelAttribute FiltreDuProgramme filtre) {
        var demande = TrimestreDuProgramme.demande(trimestre);
        var choisi = parJour.choisir(filtre, demande.periode());
        var celuiCi = TrimestreDuProgramme.du(choisi.aujourdhui());
        return imprimer(
                demande.titre(),
                choisi,
                demande.equals(celuiCi.suivant()) ? new Lien(celuiCi.titre(), celuiCi.adresse()) : null,
                demande.equals(celuiCi)
                        ? new Lien(celuiCi.suivant().titre(), celuiCi.suivant().adresse())
                        : null);
    }

    @PagePublique
    @GetMapping("/programme/{action}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable ActionId action) {
        var fiche = programme.lire(action);
        return Page.de("programme/affiche/action", MESSAGES, new VueAction(fiche, DonneesStructurees.de(fiche)));
    }

    private static Page imprimer(String titre, ProgrammeChoisi choisi, @Nullable Lien avant, @Nullable Lien apres) {
        return Page.de(
                "programme/affiche/imprime",
                MESSAGES,
                new VueImprime(titre, choisi, garder(choisi, avant), garder(choisi, apres)));
    }

    private static @Nullable Lien garder(ProgrammeChoisi choisi, @Nullable Lien page) {
        return page == null ? null : new Lien(page.texte(), choisi.filtre().sur(page.adresse()));
    }

    private static String adresse(LocalDate lundi) {
        return "/programme/semaine/" + lundi;
    }

    /** What search engines read of an action: schema.org Event, one for each day. It is data within the page, and no script. */
    static final class DonneesStructurees {

        private static final String SCHEMA = "https://schema.org/";
        private static final JsonMapper JSON = JsonMapper.builder().build();

        private DonneesStructurees() {}

        /** Nothing in it can end the element that it stands in. */
        static String de(FicheDAction fiche) {
            var arbre = Map.of(
                    "@context",
                    "https://schema.org",
                    "@graph",
                    fiche.aVenir().stream()
                            .map(seance -> evenement(fiche, seance))
                            .toList());
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
                        seance.annonce() == null
                                ? null
                                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(seance.annonce()));
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
            var place =
                    new LinkedHashMap<String, Object>(Map.of("@type", "Place", "name", lieu.nom(), "address", adresse));
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
}
