package fr.estran.personnes.vieprivee;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.droits.ReglesDeConservation;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept, why and how long: on one page, with the periods that the town may shorten. */
@Controller
@ConditionalOnWebApplication
public class DureesController {

    public record VueDurees(
            FormulaireDurees formulaire,
            Map<String, String> fautes,
            List<Conservation> conservees,
            int nombre,
            boolean regle) {}

    private static final Messages MESSAGES = Messages.de("personnes/vieprivee");
    private static final String ICI = "/reglages/vie-privee";

    private final ReglesDeConservation regles;
    private final Echeances echeances;
    private final Droits droits;

    DureesController(ReglesDeConservation regles, Echeances echeances, Droits droits) {
        this.regles = regles;
        this.echeances = echeances;
        this.droits = droits;
    }

    @GetMapping(ICI)
    @Ouvert(Cercle.GESTION)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(qui, FormulaireDurees.de(regles.lire()), Map.of());
    }

    @PostMapping(ICI)
    @Ouvert(value = Cercle.ADMINISTRATION, sensible = true)
    Reponse changer(@AuthenticationPrincipal Identite qui, @RequestParam Map<String, String> dits) {
        var formulaire = new FormulaireDurees(dits);
        var fautes = formulaire.fautes(MESSAGES);
        if (!fautes.isEmpty() || !regles.changer(formulaire.durees())) {
            return montrer(qui, formulaire, fautes).refusee();
        }
        return Renvoi.vers(ICI).annoncer(MESSAGES.dire("durees.changees"));
    }

    private Page montrer(Identite qui, FormulaireDurees formulaire, Map<String, String> fautes) {
        return Page.de(
                "personnes/vieprivee/durees",
                MESSAGES,
                new VueDurees(
                        formulaire,
                        fautes,
                        Conservation.de(regles.lire()),
                        echeances.nombre(),
                        droits.permet(qui.roles(), HttpMethod.POST, ICI)));
    }
}
