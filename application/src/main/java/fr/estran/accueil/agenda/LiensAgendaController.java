package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one gets the link to one's own agenda, and where a calendar reads it. */
@WebController
public record LiensAgendaController(LiensAgenda liens) {

    public record VueLien(
            boolean conseiller,
            @Nullable LocalDate depuis,
            @Nullable String lien) {}

    private static final Messages MESSAGES = Messages.de("accueil/agenda");

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
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(qui, null);
    }

    /** Shown in the answer itself, and nowhere else: it cannot be read again. */
    @PostMapping("/equipe/agenda/lien")
    @Ouvert(Cercle.EQUIPE)
    Page creer(@AuthenticationPrincipal Identite qui, HttpServletRequest demande) {
        return montrer(
                qui,
                qui.conseiller() == null
                        ? null
                        : ServletUriComponentsBuilder.fromContextPath(demande)
                                .path("/agenda/{jeton}")
                                .build(liens.creer(qui.compte().valeur()))
                                .toString());
    }

    private Page montrer(Identite qui, @Nullable String lien) {
        return Page.de(
                "accueil/agenda/lien",
                MESSAGES,
                new VueLien(
                        qui.conseiller() != null,
                        liens.depuis(qui.compte().valeur()).orElse(null),
                        lien));
    }

    @PostMapping("/equipe/agenda/lien/retirer")
    @Ouvert(Cercle.EQUIPE)
    Renvoi retirer(@AuthenticationPrincipal Identite qui) {
        liens.retirer(qui.compte().valeur());
        return Renvoi.vers("/equipe/agenda/lien").annoncer(MESSAGES.dire("lien.retire"));
    }
}
