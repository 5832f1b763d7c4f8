package fr.estran.messages.relances;

import fr.estran.messages.Arrets;
import fr.estran.messages.MessageLibre;
import fr.estran.messages.MessagesLibres;
import fr.estran.programme.Actions;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is to be called or written to, who was told, and who was not reached. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record MessagesController(Messagerie messagerie, Arrets arrets, Actions actions, MessagesLibres libres) {

    public record VueMessages(
            ComptesDesListes comptes,
            String liste,
            String action,
            @Nullable String titreDeLAction,
            List<MessageVu> messages,
            List<ComptesDesListes.Autre> autres,
            int page,
            int pages) {}

    public record VueAction(
            ActionId action,
            String titre,
            List<MessageVu> messages,
            int restent,
            List<MessageLibre> libres,
            String ici) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");

    @GetMapping("/equipe/messages/{liste}")
    Page voir(
            @PathVariable String liste,
            @RequestParam(required = false) @Nullable ActionId action,
            @RequestParam(defaultValue = "1") String page) {
        return montrer(Liste.siConnue(liste).orElseThrow(Introuvable::new), action, page);
    }

    @GetMapping("/equipe/messages/actions/{action}")
    Page deLAction(@PathVariable ActionId action) {
        var ouverte = actions.lire(action);
        var messages = messagerie.changementsDe(action);
        return Page.de(
                "messages/relances/action",
                MESSAGES,
                new VueAction(
                        action,
                        ouverte.titre(),
                        messages,
                        (int) messages.stream().filter(vu -> !vu.prevenu()).count(),
                        libres.de(List.of(action)),
                        "/equipe/messages/actions/" + action));
    }

    @PostMapping("/equipe/messages/{message}/arret")
    String arreter(
            @PathVariable UUID message, @RequestParam(defaultValue = "") String retour, RedirectAttributes suite) {
        arrets.parLEquipe(message);
        suite.addFlashAttribute("message", MESSAGES.dire("fait.arret"));
        return "redirect:" + (retour.matches("/equipe/messages/[a-z0-9/-]+") ? retour : "/equipe/messages/partis");
    }

    private Page montrer(Liste liste, @Nullable ActionId action, String page) {
        var ici = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
        var messages = messagerie.page(liste, action, ici);
        return Page.de(
                "messages/relances/messages",
                MESSAGES,
                new VueMessages(
                        messagerie.comptes(action),
                        liste.chemin,
                        action == null ? "" : action.toString(),
                        messagerie.titre(action),
                        messages.stream().limit(Messagerie.PAR_PAGE).toList(),
                        messagerie.autres(liste.autres, action),
                        ici,
                        messages.size() > Messagerie.PAR_PAGE ? ici + 1 : ici));
    }
}
