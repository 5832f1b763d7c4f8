package fr.estran.contacts;

import fr.estran.commun.Introuvable;
import fr.estran.commun.Messages;
import fr.estran.comptes.Identite;
import fr.estran.programme.Actions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is to be called or written to, who was told, and who was not reached. */
@Controller
@ConditionalOnWebApplication
class MessagesController {

    private static final Messages MESSAGES = Messages.de("contacts");

    private final Messagerie messagerie;
    private final SuiviDesMessages suivi;
    private final Arrets arrets;
    private final Actions actions;

    MessagesController(Messagerie messagerie, SuiviDesMessages suivi, Arrets arrets, Actions actions) {
        this.messagerie = messagerie;
        this.suivi = suivi;
        this.arrets = arrets;
        this.actions = actions;
    }

    @GetMapping("/equipe/messages")
    String voir(Model modele) {
        return montrer(Liste.APPELS, null, "1", modele);
    }

    @GetMapping("/equipe/messages/{liste}")
    String voir(
            @PathVariable String liste,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(defaultValue = "1") String page,
            Model modele) {
        return montrer(Liste.siConnue(liste).orElseThrow(Introuvable::new), action, page, modele);
    }

    @GetMapping("/equipe/messages/actions/{action}")
    String deLAction(@PathVariable UUID action, Model modele) {
        var ouverte = actions.lire(action);
        var messages = messagerie.changementsDe(action);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("titre", ouverte.titre());
        modele.addAttribute("messages", messages);
        modele.addAttribute(
                "restent", (int) messages.stream().filter(vu -> !vu.prevenu()).count());
        modele.addAttribute("ici", "/equipe/messages/actions/" + action);
        return "contacts/action";
    }

    @PostMapping("/equipe/messages/{message}/appel")
    String appeler(
            @PathVariable UUID message,
            @RequestParam String issue,
            @RequestParam(defaultValue = "") String retour,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var dite = Issue.siConnue(issue).orElseThrow(Introuvable::new);
        return suite(suivi.noterAppel(message, dite, qui.compte()), "fait." + dite.code(), retour, suite);
    }

    @PostMapping("/equipe/messages/{message}/poste")
    String poster(
            @PathVariable UUID message, @RequestParam(defaultValue = "") String retour, RedirectAttributes suite) {
        return suite(suivi.noterPoste(message), "fait.poste", retour, suite);
    }

    @PostMapping("/equipe/messages/{message}/arret")
    String arreter(
            @PathVariable UUID message, @RequestParam(defaultValue = "") String retour, RedirectAttributes suite) {
        arrets.parLEquipe(message);
        return suite(true, "fait.arret", retour, suite);
    }

    private static String suite(boolean fait, String phrase, String retour, RedirectAttributes suite) {
        suite.addFlashAttribute(fait ? "message" : "erreur", MESSAGES.dire(fait ? phrase : "deja_note"));
        return "redirect:" + (retour.matches("/equipe/messages[a-z0-9/-]*") ? retour : "/equipe/messages");
    }

    private String montrer(Liste liste, @Nullable UUID action, String page, Model modele) {
        var comptes = messagerie.comptes(action);
        var pages = Math.max(1, Math.ceilDiv(comptes.getOrDefault(liste.chemin, 0), Messagerie.PAR_PAGE));
        var ici = page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), pages) : 1;
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("comptes", comptes);
        modele.addAttribute("liste", liste.chemin);
        modele.addAttribute("action", action == null ? "" : "action=" + action);
        modele.addAttribute(
                "titreDeLAction", action == null ? null : actions.lire(action).titre());
        modele.addAttribute("messages", messagerie.page(liste, action, ici));
        modele.addAttribute("page", ici);
        modele.addAttribute("pages", pages);
        return "contacts/messages";
    }
}
