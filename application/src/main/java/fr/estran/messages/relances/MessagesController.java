package fr.estran.messages.relances;

import fr.estran.messages.Arrets;
import fr.estran.programme.Actions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is to be called or written to, who was told, and who was not reached. */
@Controller
@Ouvert(Cercle.EQUIPE)
@ConditionalOnWebApplication
class MessagesController {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private final Messagerie messagerie;
    private final Arrets arrets;
    private final Actions actions;

    MessagesController(Messagerie messagerie, Arrets arrets, Actions actions) {
        this.messagerie = messagerie;
        this.arrets = arrets;
        this.actions = actions;
    }

    @GetMapping("/equipe/messages/{liste}")
    String voir(
            @PathVariable String liste,
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(defaultValue = "1") String page,
            Model modele) {
        return montrer(Liste.siConnue(liste).orElseThrow(Introuvable::new), action, page, modele);
    }

    @GetMapping("/equipe/messages/actions/{action}")
    String deLAction(@PathVariable ActionId action, Model modele) {
        var ouverte = actions.lire(action);
        var messages = messagerie.changementsDe(action);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("titre", ouverte.titre());
        modele.addAttribute("messages", messages);
        modele.addAttribute(
                "restent", (int) messages.stream().filter(vu -> !vu.prevenu()).count());
        modele.addAttribute("ici", "/equipe/messages/actions/" + action);
        return "messages/relances/action";
    }

    @PostMapping("/equipe/messages/{message}/arret")
    String arreter(
            @PathVariable UUID message, @RequestParam(defaultValue = "") String retour, RedirectAttributes suite) {
        arrets.parLEquipe(message);
        suite.addFlashAttribute("message", MESSAGES.dire("fait.arret"));
        return "redirect:" + (retour.matches("/equipe/messages/[a-z0-9/-]+") ? retour : "/equipe/messages/partis");
    }

    private String montrer(Liste liste, @Nullable ActionId action, String page, Model modele) {
        var ici = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var messages = messagerie.page(liste, action, ici);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("comptes", messagerie.comptes(action));
        modele.addAttribute("liste", liste.chemin);
        modele.addAttribute("action", action == null ? "" : action.toString());
        modele.addAttribute("titreDeLAction", messagerie.titre(action));
        modele.addAttribute(
                "messages", messages.stream().limit(Messagerie.PAR_PAGE).toList());
        modele.addAttribute("page", ici);
        modele.addAttribute("pages", messages.size() > Messagerie.PAR_PAGE ? ici + 1 : ici);
        return "messages/relances/messages";
    }
}
