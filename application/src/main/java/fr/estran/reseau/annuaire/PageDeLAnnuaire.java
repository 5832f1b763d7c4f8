package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the public pages of the directory show. */
@Component
@Transactional(readOnly = true)
class PageDeLAnnuaire {

    private static final Messages MESSAGES = Messages.de("reseau/quiaide");

    private final RechercheDOrganismes recherche;
    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;
    private final FondDeCarte fond;

    PageDeLAnnuaire(RechercheDOrganismes recherche, AnnuairePublie annuaire, ChoixDesFiches choix, FondDeCarte fond) {
        this.recherche = recherche;
        this.annuaire = annuaire;
        this.choix = choix;
        this.fond = fond;
    }

    String lister(FiltreDeLAnnuaire filtre, Model modele) {
        return montrer(filtre, modele, "reseau/annuaire/annuaire");
    }

    String carte(FiltreDeLAnnuaire filtre, Model modele) {
        return montrer(filtre, modele, "reseau/annuaire/carte");
    }

    String voir(OrganismeId organisme, Model modele) {
        dire(modele);
        modele.addAttribute("un", recherche.lire(organisme).orElseThrow(Introuvable::new));
        return "reseau/annuaire/public-organisme";
    }

    private String montrer(FiltreDeLAnnuaire filtre, Model modele, String page) {
        dire(modele);
        modele.addAttribute("filtre", filtre);
        modele.addAttribute("servis", recherche.besoinsServis());
        var trouves = recherche.trouver(filtre);
        modele.addAttribute("trouves", trouves);
        modele.addAttribute("points", RepereDeCarte.de(trouves));
        return page;
    }

    private void dire(Model modele) {
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("choix", choix.tous());
        modele.addAttribute("depuis", annuaire.recentDepuis());
        modele.addAttribute("fond", fond);
    }
}
