package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ContenuPermis;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory, as anyone reads it. */
@Controller
class AnnuaireController {

    private final PageDeLAnnuaire page;
    private final FondDeCarte fond;

    AnnuaireController(PageDeLAnnuaire page, FondDeCarte fond) {
        this.page = page;
        this.fond = fond;
    }

    @PagePublique
    @GetMapping("/annuaire")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String lister(@ModelAttribute("filtre") FiltreDeLAnnuaire filtre, Model modele) {
        return page.lister(filtre, modele);
    }

    /** The one page that may load pictures from elsewhere: once whoever reads it asks for them. */
    @GetMapping("/annuaire/carte")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String carte(@ModelAttribute("filtre") FiltreDeLAnnuaire filtre, Model modele, HttpServletResponse reponse) {
        if (!fond.present()) {
            throw new Introuvable();
        }
        reponse.setHeader("Content-Security-Policy", fond.contenuPermis(ContenuPermis.PARTOUT));
        return page.carte(filtre, modele);
    }

    @PagePublique
    @GetMapping("/annuaire/{organisme}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    String voir(@PathVariable OrganismeId organisme, Model modele) {
        return page.voir(organisme, modele);
    }
}
