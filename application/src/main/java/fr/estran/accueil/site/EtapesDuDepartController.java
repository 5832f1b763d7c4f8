package fr.estran.accueil.site;

import fr.estran.accueil.site.Depart.EtapeDuDepart;
import fr.estran.accueil.site.Depart.EtapeVue;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is left to do before the service opens: each step is a page, which one may leave for later, or leave out. */
@Controller
@Ouvert(Cercle.GESTION)
public record EtapesDuDepartController(Depart depart) {

    public record VueDepart(
            List<EtapeVue> etapes,
            boolean messagesPartent,
            @Nullable EtapeVue prochaine) {}

    private static final Messages MESSAGES = Messages.de("accueil/site");
    private static final String ICI = "/premiere-fois/etapes";

    @GetMapping(ICI)
    Page voir(@AuthenticationPrincipal Identite qui) {
        var etapes = depart.etapes(qui.roles());
        return Page.de(
                "accueil/site/depart",
                MESSAGES,
                new VueDepart(
                        etapes,
                        depart.messagesPartent(),
                        Depart.prochaine(etapes).orElse(null)));
    }

    @PostMapping(ICI + "/{etape}/passer")
    String passer(@PathVariable String etape) {
        depart.passer(Code.lire(EtapeDuDepart.class, etape).orElseThrow(Introuvable::new));
        return "redirect:" + ICI;
    }

    @PostMapping(ICI + "/{etape}/reprendre")
    String reprendre(@PathVariable String etape) {
        depart.reprendre(Code.lire(EtapeDuDepart.class, etape).orElseThrow(Introuvable::new));
        return "redirect:" + ICI;
    }
}
