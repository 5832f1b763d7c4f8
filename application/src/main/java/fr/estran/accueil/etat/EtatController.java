package fr.estran.accueil.etat;

import fr.estran.socle.commun.Constat;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;

/** How the service is: each line with what it means and what to do. */
@WebController
public record EtatController(EtatDuService etat) {

    /** @param aVoir of how many one is told otherwise too */
    public record VueEtat(List<Constat> constats, int aVoir) {}

    static final String ICI = "/reglages/etat";

    private static final Messages MESSAGES = Messages.de("accueil/etat");

    @GetMapping(ICI)
    @Ouvert(Cercle.ADMINISTRATION)
    Page montrer() {
        var constats = etat.constats().stream()
                .sorted(Comparator.comparing(Constat::gravite).reversed())
                .toList();
        return Page.de("accueil/etat/etat", MESSAGES, new VueEtat(constats, (int)
                constats.stream().filter(un -> un.gravite().alerte()).count()));
    }
}
