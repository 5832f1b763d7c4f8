package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.PageDeLAnnuaire.FiltreDeLAnnuaire;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.PagePublique;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.ContenuPermis;
import fr.estran.socle.pages.Reponse.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The directory, as anyone reads it. */
@Controller
record AnnuaireController(PageDeLAnnuaire page, FondDeCarte fond) {

    @PagePublique
    @GetMapping("/annuaire")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page lister(@ModelAttribute("filtre") FiltreDeLAnnuaire filtre) {
        return page.lister(filtre);
    }

    /** The one page that may load pictures from elsewhere: once whoever reads it asks for them. */
    @GetMapping("/annuaire/carte")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page carte(@ModelAttribute("filtre") FiltreDeLAnnuaire filtre, HttpServletResponse reponse) {
        if (!fond.present()) {
            throw new Introuvable();
        }
        reponse.setHeader("Content-Security-Policy", fond.contenuPermis(ContenuPermis.PARTOUT));
        return page.carte(filtre);
    }

    @PagePublique
    @GetMapping("/annuaire/{organisme}")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    Page voir(@PathVariable OrganismeId organisme) {
        return page.voir(organisme);
    }
}
