package fr.estran.programme.affiche;

import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What takes place at a venue, and how one comes: for whoever lives beside it. */
@Controller
@ConditionalOnWebApplication
class PageDuLieuController {

    private final CeQuiSePasseIci ici;

    PageDuLieuController(CeQuiSePasseIci ici) {
        this.ici = ici;
    }

    /** A code that hangs on a wall leads to the venue that stays, where two were found to be one. */
    @PagePublique
    @GetMapping("/programme/lieux/{lieu}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String voir(@PathVariable LieuId lieu, Model modele) {
        var trouve = ici.au(lieu);
        if (!trouve.lieu().id().equals(lieu)) {
            return "redirect:/programme/lieux/" + trouve.lieu().id();
        }
        modele.addAttribute("m", MotsDePlaquette.MESSAGES);
        modele.addAttribute("affiche", Messages.de("programme/programme"));
        modele.addAttribute("lieu", trouve.lieu());
        modele.addAttribute("mois", trouve.mois());
        return "programme/affiche/plaquette-lieu";
    }
}
