package fr.estran.accueil.deferlements;

import static fr.estran.accueil.deferlements.PageDesDeferlements.ICI;
import static fr.estran.accueil.deferlements.PageDesDeferlements.PARTOUT;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Waves of askings: which there are, what is in one, and what is put aside of it once it was read. */
@Controller
@Ouvert(Cercle.GUICHET)
record DeferlementsController(Deferlements deferlements, PageDesDeferlements page) {

    private static final Messages MESSAGES = Messages.de("accueil/deferlements");

    @GetMapping(ICI)
    Page lister() {
        return page.lister();
    }

    @GetMapping(ICI + "/{origine}")
    Page montrer(@PathVariable String origine) {
        return page.montrer(lue(origine), List.of(), false, ICI + "/" + origine, null);
    }

    /** No transaction goes around it: the places of an action are let go as soon as they are decided, and what is done stays done. */
    @PostMapping(ICI + "/{origine}")
    Reponse ecarter(
            @PathVariable String origine,
            @RequestParam(defaultValue = "") List<UUID> objet,
            @RequestParam(defaultValue = "") String geste,
            @AuthenticationPrincipal Identite qui) {
        var lue = lue(origine);
        var ici = ICI + "/" + origine;
        if (objet.isEmpty()) {
            return page.montrer(lue, objet, false, ici, MESSAGES.dire("lot.rien"))
                    .refusee();
        }
        if (!geste.equals("ecarter")) {
            return page.montrer(lue, objet, true, ici, null);
        }
        try {
            var n = deferlements.ecarter(lue, objet, qui.compte());
            return Renvoi.vers(ICI + "/" + origine).annoncer(MESSAGES.dire("lot.fait", "n", n));
        } catch (PessimisticLockingFailureException e) {
            return page.montrer(lue, objet, false, ici, MESSAGES.dire("lot.affluence"))
                    .avec(503);
        }
    }

    private static @Nullable String lue(String origine) {
        if (origine.equals(PARTOUT)) {
            return null;
        }
        if (!origine.matches("[0-9a-f]{64}")) {
            throw new Introuvable();
        }
        return origine;
    }
}
