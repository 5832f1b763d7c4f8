package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;

import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** What the page of a venue shows, whichever of its forms was sent. */
@Component
@Transactional(readOnly = true)
class PageDeLieu {

    static final Messages MESSAGES = Messages.de("ville/territoire");

    private final Lieux lieux;
    private final Fermetures fermetures;
    private final Salles salles;
    private final List<SuiteDeLieu> suites;

    PageDeLieu(Lieux lieux, Fermetures fermetures, Salles salles, List<SuiteDeLieu> suites) {
        this.suites = suites;
        this.lieux = lieux;
        this.fermetures = fermetures;
        this.salles = salles;
    }

    String montrer(LieuId lieu, Map<String, String> fautes, Model modele) {
        var connu = lieux.lire(lieu);
        modele.addAttribute("m", MESSAGES);
        modele.addAttribute("connu", connu);
        modele.addAttribute("haltes", connu.mobile() ? lieux.haltes(lieu) : List.of());
        modele.addAttribute("mobile", connu.halteDe() == null ? null : lieux.lire(connu.halteDe()));
        modele.addAttribute("salles", salles.du(lieu));
        modele.addAttribute("fermetures", fermetures.aVenir(lieu));
        modele.addAttribute(
                "suites", suites.stream().map(suite -> suite.ligne(lieu)).toList());
        modele.addAttribute("fautes", fautes);
        modele.addAttribute("lieu", LIEU);
        modele.addAttribute("paroles", LIEU.paroles(PRATIQUE, Map.of()));
        parDefaut(modele, "conciliation", Conciliation.ouvrir(lieux.pratique(lieu)));
        parDefaut(modele, "fermeture", FormulaireFermeture.VIERGE);
        parDefaut(modele, "salle", FormulaireSalle.VIERGE);
        return "ville/territoire/lieu";
    }

    private static void parDefaut(Model modele, String nom, Object valeur) {
        if (!modele.containsAttribute(nom)) {
            modele.addAttribute(nom, valeur);
        }
    }
}
