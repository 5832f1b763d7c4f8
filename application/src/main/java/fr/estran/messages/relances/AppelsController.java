package fr.estran.messages.relances;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.messages.Expediteur.EnCours;
import fr.estran.messages.relances.MessageVu.IssueDAppel;
import fr.estran.messages.relances.ReprisesDAppel.ResultatReprise;
import fr.estran.messages.relances.SuiviDesMessages.ResultatAppel;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom to call today: one call after the other, what came of each noted in one tap. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record AppelsController(Appels appels, Messagerie messagerie, SuiviDesMessages suivi, ReprisesDAppel reprises) {

    public record VueAppels(
            ComptesDesListes comptes,
            String action,
            @Nullable String titreDeLAction,
            @Nullable Appel courant,
            @Nullable AppelNote dernier,
            List<Appel> appels,
            Map<String, List<Appel>> parSeance,
            List<ComptesDesListes.Autre> autres) {}

    public record VueAppelsImprimes(List<Appel> appels) {}

    public record VueNeVientPas(List<String> qui, UUID message, Map<String, String> caches) {}

    static final String ICI = "/equipe/messages/appels";

    /** Of several who are told in one call, this one alone does not come. */
    private static final String SEUL = "seul";

    private static final Messages MESSAGES = Messages.de("messages/textes");

    @GetMapping({"/equipe/messages", ICI})
    Page voir(@RequestParam(required = false) @Nullable ActionId action, @AuthenticationPrincipal Identite qui) {
        var duJour = appels.duJour(action, qui.compte());
        return Page.de(
                "messages/relances/appels",
                MESSAGES,
                new VueAppels(
                        messagerie.comptes(action),
                        action == null ? "" : action.toString(),
                        messagerie.titre(action),
                        duJour.stream().filter(Appel::mien).findFirst().orElse(null),
                        reprises.dernier(qui.compte()).orElse(null),
                        duJour,
                        duJour.stream().collect(groupingBy(Appel::entete, LinkedHashMap::new, toList())),
                        messagerie.autres(EnCours::appels, action)));
    }

    @GetMapping("/equipe/messages/appels/imprimer")
    Page imprimer(@AuthenticationPrincipal Identite qui) {
        return Page.de(
                "messages/relances/appels-imprimes",
                MESSAGES,
                new VueAppelsImprimes(appels.duJour(null, qui.compte())));
    }

    @PostMapping("/equipe/messages/appels/suivant")
    String suivant(
            @RequestParam(required = false) @Nullable ActionId action,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        if (!appels.prendreLeSuivant(action, qui.compte())) {
            suite.addFlashAttribute("message", MESSAGES.dire("appel.plus_personne"));
        }
        return retour(action);
    }

    @PostMapping("/equipe/messages/appels/poser")
    String poser(@RequestParam(required = false) @Nullable ActionId action, @AuthenticationPrincipal Identite qui) {
        appels.lacher(qui.compte());
        return retour(action);
    }

    @PostMapping("/equipe/messages/{message}/prendre")
    String prendre(
            @PathVariable UUID message,
            @RequestParam(required = false) @Nullable ActionId action,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        if (!appels.prendre(message, qui.compte())) {
            suite.addFlashAttribute("erreur", MESSAGES.dire("appel.deja_pris"));
        }
        return retour(action);
    }

    /** What was noted was not what happened. */
    @PostMapping("/equipe/messages/{message}/reprendre")
    String reprendre(@PathVariable UUID message, @AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        var resultat = reprises.reprendre(message, qui.compte());
        suite.addFlashAttribute(
                resultat == ResultatReprise.REPRIS ? "message" : "erreur", MESSAGES.dire("reprise." + resultat.code()));
        return "redirect:" + ICI;
    }

    /**
     * @param enchainer the next call is taken at once
     * @param sur somebody was asked whether a place is really to be given back: it may be another's a second later
     */
    @PostMapping("/equipe/messages/{message}/appel")
    String noter(
            @PathVariable UUID message,
            @RequestParam String issue,
            @RequestParam(defaultValue = "") String essais,
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(required = false) @Nullable String enchainer,
            @RequestParam(defaultValue = "") String retour,
            @RequestParam(defaultValue = "") String sur,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var seul = issue.equals(SEUL);
        var dite = seul ? IssueDAppel.NE_VIENT_PAS : IssueDAppel.siConnue(issue).orElseThrow(Introuvable::new);
        if (dite == IssueDAppel.NE_VIENT_PAS && sur.isEmpty()) {
            suite.addAllAttributes(caches(issue, essais, action, enchainer, retour));
            return "redirect:/equipe/messages/{message}/ne-vient-pas";
        }
        var note = suivi.noterAppel(message, seul ? message : null, Appel.essaisVus(essais), dite, qui.compte());
        switch (note) {
            case NOTE -> suite.addFlashAttribute("message", MESSAGES.dire("fait." + dite.code()));
            case DEJA_NOTE -> suite.addFlashAttribute("erreur", MESSAGES.dire("deja_note"));
            case SANS_MESSAGE -> suite.addFlashAttribute("erreur", MESSAGES.dire("message.sans_message"));
        }
        if (enchainer != null && note != ResultatAppel.SANS_MESSAGE) {
            appels.prendreLeSuivant(action, qui.compte());
        }
        return retour.matches("/equipe/messages/[a-z0-9/-]+") ? "redirect:" + retour : retour(action);
    }

    /** Whether a place is really to be given back: by name, as it may be another's a second later. */
    @GetMapping("/equipe/messages/{message}/ne-vient-pas")
    Page demander(
            @PathVariable UUID message,
            @RequestParam(defaultValue = "ne_vient_pas") String issue,
            @RequestParam(defaultValue = "") String essais,
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(required = false) @Nullable String enchainer,
            @RequestParam(defaultValue = "") String retour) {
        var quittent = suivi.quiNeVientPas(message, issue.equals(SEUL) ? message : null);
        if (quittent.isEmpty()) {
            throw new Introuvable();
        }
        var caches = caches(issue, essais, action, enchainer, retour);
        caches.put("sur", "oui");
        return Page.de("messages/relances/ne-vient-pas", MESSAGES, new VueNeVientPas(quittent, message, caches));
    }

    private static Map<String, String> caches(
            String issue, String essais, @Nullable ActionId action, @Nullable String enchainer, String retour) {
        var caches = new LinkedHashMap<String, String>();
        caches.put("issue", issue);
        caches.put("essais", essais);
        caches.put("action", action == null ? "" : action.toString());
        caches.put("enchainer", enchainer == null ? "" : enchainer);
        caches.put("retour", retour);
        caches.values().removeIf(String::isEmpty);
        return caches;
    }

    private static String retour(@Nullable ActionId action) {
        return "redirect:" + ICI + (action == null ? "" : "?action=" + action);
    }
}
