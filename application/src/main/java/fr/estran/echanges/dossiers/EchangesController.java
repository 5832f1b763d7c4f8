package fr.estran.echanges.dossiers;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page from which records are brought and taken. */
@Controller
public record EchangesController(Exports exports, Versements versements) {

    public record VueEchanges(
            boolean emporte, List<ImportPasse> versements, List<ExportPret> exports, Map<String, String> fautes) {}

    public record VueRefus(String presentation, Trouvailles erreurs, Trouvailles laisses) {}

    static final Messages MESSAGES = Messages.de("echanges/transferts");

    static final String VERIFICATION = "/echanges/imports/{transfert}";
    static final String FEUILLE = "/echanges/feuilles/{transfert}";

    @GetMapping("/echanges")
    @Ouvert(Cercle.GESTION)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(exports, versements, qui, Map.of());
    }

    static Page montrer(Exports exports, Versements versements, Identite qui, Map<String, String> fautes) {
        var emporte = exports.emporte(qui);
        return Page.de(
                "echanges/dossiers/echanges",
                MESSAGES,
                new VueEchanges(
                        emporte, versements.derniers(), emporte ? exports.de(qui.compte()) : List.of(), fautes));
    }

    static Renvoi vers(String ou, TransfertId id, RedirectAttributes suite) {
        suite.addAttribute("transfert", id.valeur());
        return Renvoi.vers(ou);
    }

    static Page montrerLesErreurs(String presentation, Trouvailles erreurs, List<Constat> laisses) {
        return Page.de(
                        "echanges/dossiers/refus",
                        MESSAGES,
                        new VueRefus(presentation, erreurs, Trouvailles.de(laisses)))
                .refusee();
    }
}
