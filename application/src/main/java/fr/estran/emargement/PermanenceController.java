package fr.estran.emargement;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.comptes.Identite;
import fr.estran.emargement.Fait.Arrivee;
import fr.estran.emargement.Fait.BesoinDe;
import fr.estran.emargement.Fait.Inconnu;
import fr.estran.emargement.Fait.RetraitDInconnu;
import fr.estran.emargement.Fait.SuiteDArrivee;
import fr.estran.emargement.Fait.Tour;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people come or call one after the other: who, what for, done; who is next, and who left without help. */
@Controller
@ConditionalOnWebApplication
class PermanenceController {

    private static final String SAISIE = "saisir";

    private final Reponses reponses;

    PermanenceController(Reponses reponses) {
        this.reponses = reponses;
    }

    /** @param cle made with the form: sent twice, it is one entry @param usager null for somebody whom nobody knows */
    @PostMapping("/equipe/seances/{seance}/presences/entree")
    String entrer(
            @PathVariable UUID seance,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UUID usager,
            @ModelAttribute SaisieBesoin besoin,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var fait = usager == null ? new Inconnu(cle, besoin.lire()) : new BesoinDe(usager, besoin.lire());
        return reponses.noter(seance, fait, null, qui, SAISIE, suite);
    }

    @PostMapping("/equipe/seances/{seance}/presences/entree/{passage}/retirer")
    String retirer(
            @PathVariable UUID seance,
            @PathVariable UUID passage,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        return reponses.noter(seance, new RetraitDInconnu(passage), null, qui, "sans-nom", suite);
    }

    /** @param cle made with the form: sent twice, it is one place in the line; the form names several people */
    @PostMapping("/equipe/seances/{seance}/presences/arrivees")
    String arriver(
            @PathVariable UUID seance,
            @RequestParam UUID cle,
            @RequestParam(required = false) @Nullable UUID usager,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var arrivee = usager == null ? cle : UUID.nameUUIDFromBytes((cle + " " + usager).getBytes(UTF_8));
        return reponses.noter(seance, new Arrivee(arrivee, usager), null, qui, "file", suite);
    }

    @PostMapping("/equipe/seances/{seance}/presences/arrivees/{arrivee}")
    String suivre(
            @PathVariable UUID seance,
            @PathVariable UUID arrivee,
            @RequestParam Tour tour,
            @RequestParam(required = false) @Nullable UUID usager,
            @AuthenticationPrincipal Identite qui,
            RedirectAttributes suite) {
        var retour = reponses.noter(seance, new SuiteDArrivee(arrivee, tour), null, qui, "file", suite);
        return tour == Tour.AIDE && usager != null && suite.getFlashAttributes().isEmpty()
                ? Reponses.feuille(seance) + "?pour=" + usager + "#" + SAISIE
                : retour;
    }
}
