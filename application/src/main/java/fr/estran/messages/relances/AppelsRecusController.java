package fr.estran.messages.relances;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call comes in: it is noted while the person speaks, and returned. */
@Controller
@Ouvert(Cercle.EQUIPE)
@ConditionalOnWebApplication
class AppelsRecusController {

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/equipe/messages/recus";

    private final AppelsRecus recus;
    private final RetoursDAppel retours;
    private final Messagerie messagerie;
    private final Clock horloge;

    AppelsRecusController(AppelsRecus recus, RetoursDAppel retours, Messagerie messagerie, Clock horloge) {
        this.recus = recus;
        this.retours = retours;
        this.messagerie = messagerie;
        this.horloge = horloge;
    }

    /** @param personne who calls, where one comes from their sheet */
    @GetMapping(ICI)
    String voir(@RequestParam(required = false) @Nullable UsagerId personne, Model modele) {
        var telephone = personne == null ? null : recus.connue(personne).telephone();
        var saisie = telephone == null ? SaisieAppel.VIERGE : SaisieAppel.VIERGE.du(telephone);
        return montrer(saisie, UUID.randomUUID(), personne, Map.of(), modele);
    }

    /** Whom the number is of, in a part of the page: it is filled in while one types. */
    @PostMapping("/equipe/messages/recus/personnes")
    String personnes(
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String personne,
            Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("personne", personne);
        modele.addAttribute("personnes", recus.connus(telephone));
        return "messages/relances/recus-personnes";
    }

    @PostMapping(ICI)
    String noter(
            @ModelAttribute("saisie") SaisieAppel saisie,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UsagerId personne,
            @AuthenticationPrincipal Identite qui,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        var fautes = saisie.fautes(MESSAGES, recus.aujourdhui());
        if (!fautes.isEmpty()) {
            reponse.setStatus(422);
            return montrer(saisie, cle, personne, fautes, modele);
        }
        recus.noter(cle, saisie, personne, qui.compte());
        suite.addFlashAttribute("message", MESSAGES.dire("recus.note"));
        return "redirect:" + ICI;
    }

    @PostMapping("/equipe/messages/recus/{appel}/prendre")
    String prendre(@PathVariable UUID appel, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        if (!retours.prendre(appel, qui.compte())) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("appel.deja_pris"));
        }
        return "redirect:" + ICI;
    }

    @PostMapping("/equipe/messages/recus/{appel}/issue")
    String rendre(
            @PathVariable UUID appel,
            @RequestParam String issue,
            @RequestParam(defaultValue = "") String essais,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var dite = IssueDeRappel.siConnue(issue).orElseThrow(Introuvable::new);
        switch (retours.rendre(appel, Appel.essaisVus(essais), dite, qui.compte())) {
            case NOTE -> suite.addFlashAttribute("message", MESSAGES.dire("recus.fait." + dite.code()));
            case DEJA_NOTE -> suite.addFlashAttribute("erreur", MESSAGES.dire("deja_note"));
            case SANS_MESSAGE -> suite.addFlashAttribute("erreur", MESSAGES.dire("message.sans_message"));
        }
        return "redirect:" + ICI;
    }

    /** What was noted was not what happened. */
    @PostMapping("/equipe/messages/recus/{appel}/reprendre")
    String reprendre(@PathVariable UUID appel, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        var repris = retours.reprendre(appel, qui.compte());
        suite.addFlashAttribute(
                repris ? "message" : "erreur", MESSAGES.dire(repris ? "recus.repris" : "reprise.deja_repris"));
        return "redirect:" + ICI;
    }

    @PostMapping("/equipe/messages/recus/{appel}/personne")
    String rattacher(@PathVariable UUID appel, @RequestParam UsagerId personne, RedirectAttributes suite) {
        retours.rattacher(appel, personne);
        suite.addFlashAttribute("message", MESSAGES.dire("recus.rattache"));
        return "redirect:" + ICI;
    }

    private String montrer(
            SaisieAppel saisie, UUID cle, @Nullable UsagerId personne, Map<String, String> fautes, Model modele) {
        var aRendre = recus.aRendre();
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("comptes", messagerie.comptes(null));
        modele.addAttribute("saisie", saisie);
        modele.addAttribute("cle", cle);
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("personnes", possibles(saisie, personne));
        modele.addAttribute("personne", personne == null ? "" : personne.toString());
        modele.addAttribute("appels", aRendre);
        modele.addAttribute("clos", recus.derniersRendus());
        modele.addAttribute("maintenant", horloge.instant());
        modele.addAttribute("aujourdhui", recus.aujourdhui());
        return "messages/relances/recus";
    }

    /** Those who have the number, and who was chosen whatever their number. */
    private List<FicheTrouvee> possibles(SaisieAppel saisie, @Nullable UsagerId personne) {
        var connus = recus.connus(saisie.telephone());
        return personne == null || connus.stream().anyMatch(une -> une.id().equals(personne))
                ? connus
                : Stream.concat(Stream.of(recus.connue(personne)), connus.stream())
                        .toList();
    }
}
