package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.maplace.PlaceDuNavigateur.PlaceGardee;
import fr.estran.inscriptions.maplace.RechercheParCode.Resultat;
import fr.estran.inscriptions.maplace.RechercheParCode.SaisieDuCode;
import fr.estran.inscriptions.places.Attribution;
import fr.estran.inscriptions.places.Auteur;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.Entree;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Verdict;
import fr.estran.inscriptions.places.Verdict.Enregistree;
import fr.estran.inscriptions.places.VieDesInscriptions;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.MemeEnMaintenance;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's place, by its code and the first letters of one's name: to see it, to accept it, to give it up. */
@Controller
record MaPlaceController(
        PlaceDuNavigateur navigateur,
        VieDesInscriptions vie,
        Attribution attribution,
        PageMaPlace page,
        RechercheParCode recherche,
        AgendaDeMaPlace agenda) {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");
    private static final String ICI = "/ma-place";
    private static final Pattern LIEN = Pattern.compile("[A-Za-z0-9]{8}");
    private static final SaisieDuCode VIDE = new SaisieDuCode("", "");

    /** @param par {@code code}: rather than by the link of the message that was followed */
    @GetMapping("/ma-place")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@RequestParam(defaultValue = "") String par, HttpServletRequest demande) {
        var ouvertes = navigateur.ouvertes(demande);
        return ouvertes.isEmpty()
                ? page.demander(
                        par.isEmpty() && PlaceGardee.LIEN.valeur(demande).isPresent(), VIDE, Map.of(), false)
                : page.montrer(ouvertes, null);
    }

    /** What was asked for in one tab, whatever another tab has opened since. */
    @GetMapping("/ma-place/demande/{une}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable UUID une, HttpServletRequest demande) {
        var ouvertes = navigateur.ouvertes(demande);
        return ouvertes.stream()
                .filter(ouverte -> ouverte.demande().equals(une))
                .findFirst()
                .map(laSienne -> page.montrer(ouvertes, laSienne))
                .orElseGet(() -> page.demander(false, VIDE, Map.of(), true));
    }

    /** What a message links to: the name is asked for on a page whose address says nothing. */
    @GetMapping("/p/{lien}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Renvoi suivre(@PathVariable String lien, HttpServletRequest demande, HttpServletResponse reponse) {
        if (!LIEN.matcher(lien).matches()) {
            throw new Introuvable();
        }
        PlaceGardee.suivre(lien, demande, reponse);
        reponse.setHeader("Referrer-Policy", "no-referrer");
        return Renvoi.vers(ICI);
    }

    @PostMapping("/ma-place")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.ESSAI)
    Reponse entrer(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(defaultValue = "") String nom,
            HttpServletRequest demande,
            HttpServletResponse reponse) {
        var lien = PlaceGardee.LIEN.valeur(demande).filter(_ -> code == null);
        var saisie = new SaisieDuCode(code == null ? "" : code, nom);
        var origine = demande.getRemoteAddr();
        return switch (lien.map(suivi -> recherche.suivre(suivi, nom, origine))
                .orElseGet(() -> recherche.chercher(saisie, origine))) {
            case Resultat.TropDEssais(var fautes) ->
                page.demander(lien.isPresent(), saisie, fautes, false).avec(429);
            case Resultat.Inconnue(var fautes) ->
                page.demander(lien.isPresent(), saisie, fautes, false).refusee();
            case Resultat.Trouvee trouvee -> {
                navigateur.retenir(trouvee.demande(), demande, reponse);
                yield Renvoi.vers(ICI);
            }
        };
    }

    @GetMapping("/ma-place/agenda")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> agenda(HttpServletRequest demande) {
        var ouvertes = navigateur.ouvertes(demande);
        return ouvertes.isEmpty()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/ma-place")
                        .build()
                : ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ma-place.ics\"")
                        .body(agenda.ecrire(ouvertes));
    }

    @PostMapping("/ma-place/quitter")
    @MemeEnMaintenance
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    String quitter(HttpServletRequest demande, HttpServletResponse reponse) {
        PlaceGardee.oublier(demande, reponse);
        return "redirect:/";
    }

    /** The question has an address of its own: whoever goes back comes to a page, and not to the browser's error. */
    @GetMapping("/ma-place/annuler")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Reponse demanderSiSur(@RequestParam InscriptionId inscription, HttpServletRequest demande) {
        return page.demanderSiSur(navigateur.ouvertes(demande), inscription);
    }

    @PostMapping("/ma-place/annuler")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Renvoi annuler(@RequestParam InscriptionId inscription, HttpServletRequest demande, RedirectAttributes suite) {
        return faire(inscription, _ -> "suite.annuler", id -> vie.annuler(id, Auteur.EN_LIGNE), demande, suite);
    }

    @PostMapping("/ma-place/accepter")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Renvoi accepter(@RequestParam InscriptionId inscription, HttpServletRequest demande, RedirectAttributes suite) {
        return faire(
                inscription,
                MaPlaceController::acceptee,
                id -> attribution.passer(new Entree.Acceptation(id, Auteur.EN_LIGNE)),
                demande,
                suite);
    }

    @PostMapping("/ma-place/revenir")
    @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.SIENNE)
    Renvoi revenir(@RequestParam InscriptionId inscription, HttpServletRequest demande, RedirectAttributes suite) {
        return faire(
                inscription,
                _ -> "suite.revenir",
                id -> attribution.passer(new Entree.Retour(id, Auteur.EN_LIGNE)),
                demande,
                suite);
    }

    private Renvoi faire(
            InscriptionId inscription,
            Function<InscriptionVue, String> fait,
            Function<InscriptionId, Verdict.Suite> action,
            HttpServletRequest demande,
            RedirectAttributes suite) {
        navigateur
                .lire(inscription, demande)
                .ifPresentOrElse(
                        laSienne -> {
                            try {
                                dire(action.apply(inscription), laSienne, fait.apply(laSienne), suite);
                            } catch (PessimisticLockingFailureException e) {
                                suite.addFlashAttribute("erreur", MESSAGES.dire("suite.affluence"));
                            }
                        },
                        // Another tab has opened somebody else's since: nothing is done, and it is said.
                        () -> suite.addFlashAttribute("erreur", MESSAGES.dire("suite.pas_ici")));
        return Renvoi.vers(ICI);
    }

    private static String acceptee(InscriptionVue inscription) {
        return inscription.individuelle() ? "suite.accepter.rendez_vous" : "suite.accepter";
    }

    /** @param fait of what was done, whatever the state in which it was read: that may have changed before the lock was had */
    private static void dire(Verdict.Suite resultat, InscriptionVue laquelle, String fait, RedirectAttributes suite) {
        switch (resultat) {
            case FAIT ->
                suite.addFlashAttribute(
                        "message",
                        MESSAGES.dire(fait)
                                + " "
                                + MESSAGES.dire(
                                        "suite.laquelle", "qui", laquelle.nomEntier(), "quoi", Billet.titre(laquelle)));
            case DEJA_FAIT -> suite.addFlashAttribute("message", MESSAGES.dire("suite.deja_fait"));
            case A_PROUVER -> suite.addFlashAttribute("erreur", MESSAGES.dire("suite.a_prouver"));
            case TROP_TARD -> suite.addFlashAttribute("erreur", MESSAGES.dire("suite.trop_tard"));
        }
    }

    /** The days on which somebody has a place, for a calendar, with what they need to come back to it. */
    @Component
    static class AgendaDeMaPlace {

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        private final ProgrammePublic programme;
        private final Demandes demandes;
        private final Enseigne enseigne;

        AgendaDeMaPlace(ProgrammePublic programme, Demandes demandes, Enseigne enseigne) {
            this.programme = programme;
            this.demandes = demandes;
            this.enseigne = enseigne;
        }

        @Transactional(readOnly = true)
        public String ecrire(List<Enregistree> ouvertes) {
            var premiere = ouvertes.getFirst();
            return programme.calendrier(
                    MESSAGES.dire("place.onglet"),
                    ouvertes.stream()
                            .flatMap(une -> une.inscriptions().stream())
                            .filter(inscription -> inscription.etat() == EtatInscription.CONFIRMEE)
                            .map(InscriptionVue::action)
                            .distinct()
                            .toList(),
                    Stream.of(
                                    Optional.of(MESSAGES.dire("agenda.code", "code", premiere.code())),
                                    enseigne.telephone()
                                            .map(numero -> MESSAGES.dire("agenda.telephone", "telephone", numero)),
                                    enseigne.adresse()
                                            .map(adresse -> MESSAGES.dire(
                                                    "agenda.lien",
                                                    "lien",
                                                    adresse + "/p/" + demandes.lien(premiere.demande()))))
                            .flatMap(Optional::stream)
                            .toList());
        }
    }
}
