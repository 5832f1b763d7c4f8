package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one gets the link to one's own agenda, and where a calendar reads it. */
@Controller
@ConditionalOnWebApplication
class LiensAgendaController {

    private static final Messages MESSAGES = Messages.de("accueil/agenda");

    private final LiensAgenda liens;

    LiensAgendaController(LiensAgenda liens) {
        this.liens = liens;
    }

    @GetMapping("/agenda/{jeton}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    ResponseEntity<String> lire(@PathVariable String jeton, HttpServletRequest demande) {
        return switch (liens.lire(jeton, demande.getRemoteAddr())) {
            case LiensAgenda.Lecture.Lue lue ->
                ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, AgendaDeConseiller.TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(lue.calendrier());
            case LiensAgenda.Lecture.Inconnue _ -> throw new Introuvable();
            case LiensAgenda.Lecture.TropDEssais _ ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        };
    }

    @GetMapping("/equipe/agenda/lien")
    @Ouvert(Cercle.EQUIPE)
    String voir(@AuthenticationPrincipal Identite qui, Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("conseiller", qui.conseiller() != null);
        modele.addAttribute("depuis", liens.depuis(qui.compte().valeur()).orElse(null));
        return "accueil/agenda/lien";
    }

    /** Shown in the answer itself, and nowhere else: it cannot be read again. */
    @PostMapping("/equipe/agenda/lien")
    @Ouvert(Cercle.EQUIPE)
    String creer(@AuthenticationPrincipal Identite qui, HttpServletRequest demande, Model modele) {
        if (qui.conseiller() != null) {
            modele.addAttribute(
                    "lien",
                    ServletUriComponentsBuilder.fromContextPath(demande)
                            .path("/agenda/{jeton}")
                            .build(liens.creer(qui.compte().valeur()))
                            .toString());
        }
        return voir(qui, modele);
    }

    @PostMapping("/equipe/agenda/lien/retirer")
    @Ouvert(Cercle.EQUIPE)
    String retirer(@AuthenticationPrincipal Identite qui, RedirectAttributes suite) {
        liens.retirer(qui.compte().valeur());
        suite.addFlashAttribute("message", MESSAGES.dire("lien.retire"));
        return "redirect:/equipe/agenda/lien";
    }
}
