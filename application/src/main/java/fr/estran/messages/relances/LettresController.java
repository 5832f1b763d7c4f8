package fr.estran.messages.relances;

import fr.estran.messages.AEnvoyer;
import fr.estran.messages.Expediteur.EnCours;
import fr.estran.messages.RedactionDesMessages;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.Formes;
import fr.estran.socle.documents.Imprime;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters to post: printed in one file, ticked as they leave, printed again where need be. */
@WebController
@Ouvert(Cercle.EQUIPE)
public record LettresController(
        Lettres lettres, Messagerie messagerie, RedactionDesMessages redaction, Formes formes, Enseigne enseigne) {

    public record VueCourriers(
            ComptesDesListes comptes,
            String action,
            @Nullable String titreDeLAction,
            List<LettreAPoster> lettres,
            List<LettreAPoster> incompletes,
            List<ComptesDesListes.Autre> autres,
            String aujourdhui) {}

    private static final Messages MESSAGES = Messages.de("messages/textes");
    private static final String ICI = "/equipe/messages/courriers";

    /** Nobody remembers for longer on which day they went to the post. */
    private static final int JOURS_EN_ARRIERE = 31;

    @GetMapping(ICI)
    Page voir(@RequestParam(required = false) @Nullable ActionId action) {
        var aPoster = lettres.aPoster(action);
        return Page.de(
                "messages/relances/courriers",
                MESSAGES,
                new VueCourriers(
                        messagerie.comptes(action),
                        action == null ? "" : action.toString(),
                        messagerie.titre(action),
                        aPoster.stream().filter(LettreAPoster::complete).toList(),
                        aPoster.stream().filter(lettre -> !lettre.complete()).toList(),
                        messagerie.autres(EnCours::lettres, action),
                        lettres.aujourdhui().toString()));
    }

    @GetMapping("/equipe/messages/courriers/lettres.pdf")
    ResponseEntity<byte[]> imprimer() {
        return pdf(lettres.lot());
    }

    @GetMapping("/equipe/messages/{message}/lettre.pdf")
    ResponseEntity<byte[]> imprimer(@PathVariable UUID message) {
        return pdf(List.of(lettres.lire(message)));
    }

    /** @param le when they were posted: today, unless somebody says otherwise */
    @PostMapping("/equipe/messages/courriers/postees")
    String poster(
            @RequestParam(defaultValue = "") List<UUID> lettre,
            @RequestParam(defaultValue = "") String le,
            @RequestParam(required = false) @Nullable ActionId action,
            RedirectAttributes suite) {
        var jour = jour(le);
        if (jour.isEmpty() || lettre.isEmpty()) {
            suite.addFlashAttribute(
                    "erreur", MESSAGES.dire(jour.isEmpty() ? "courriers.faute.jour" : "courriers.faute.aucune"));
        } else {
            noter(lettre, jour.get(), suite);
        }
        return "redirect:" + ICI + (action == null ? "" : "?action=" + action);
    }

    @PostMapping("/equipe/messages/{message}/poste")
    String poster(
            @PathVariable UUID message, @RequestParam(defaultValue = "") String retour, RedirectAttributes suite) {
        lettres.lire(message);
        noter(List.of(message), lettres.aujourdhui(), suite);
        return "redirect:" + (retour.matches("/equipe/messages/[a-z0-9/-]+") ? retour : ICI);
    }

    /** It is still on the table. */
    @PostMapping("/equipe/messages/{message}/pas-postee")
    String reprendre(@PathVariable UUID message, RedirectAttributes suite) {
        var reprise = lettres.reprendre(message);
        suite.addFlashAttribute(
                reprise ? "message" : "erreur", MESSAGES.dire(reprise ? "courriers.reprise" : "reprise.deja_repris"));
        return "redirect:" + ICI;
    }

    private void noter(List<UUID> lettre, LocalDate jour, RedirectAttributes suite) {
        if (lettres.postees(lettre, jour) > 0) {
            suite.addFlashAttribute("message", MESSAGES.dire("fait.postees", "n", lettre.size()));
        } else {
            suite.addFlashAttribute("erreur", MESSAGES.dire("deja_note"));
        }
    }

    private Optional<LocalDate> jour(String le) {
        try {
            var aujourdhui = lettres.aujourdhui();
            return Optional.of(le.isEmpty() ? aujourdhui : LocalDate.parse(le))
                    .filter(jour -> !jour.isAfter(aujourdhui) && jour.isAfter(aujourdhui.minusDays(JOURS_EN_ARRIERE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> pdf(List<AEnvoyer> messages) {
        var jour = lettres.aujourdhui();
        if (messages.isEmpty()) {
            return ResponseEntity.status(302).header(HttpHeaders.LOCATION, ICI).build();
        }
        var octets = formes.lettres(
                MESSAGES.dire("courriers.titre"),
                enseigne.nom(),
                messages.stream()
                        .map(message -> redaction.lettre(message, jour))
                        .toList());
        return Imprime.LETTRES.envoyer(jour.toString(), octets);
    }
}
