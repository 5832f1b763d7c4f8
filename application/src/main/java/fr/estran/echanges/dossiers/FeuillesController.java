package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.FeuilleOuverte.Ouverture;
import fr.estran.echanges.classeurs.ReponsesDites;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sheet that nobody knew: what it is, what its columns are, and how its rows are understood. */
@Controller
@Ouvert(Cercle.GESTION)
class FeuillesController {

    private static final Messages PAROLES = Messages.de("echanges/correspondances");

    private final FeuillesEnAttente feuilles;

    FeuillesController(FeuillesEnAttente feuilles) {
        this.feuilles = feuilles;
    }

    @GetMapping("/echanges/feuilles/{transfert}")
    String voir(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            HttpServletResponse reponse,
            Model modele)
            throws IOException {
        try (var recue = DossierTemporaire.ouvrir()) {
            return montrer(feuilles.regarder(transfert, qui.compte(), recue), reponse, modele);
        }
    }

    private static String montrer(FeuillesEnAttente.Regardee regardee, HttpServletResponse reponse, Model modele)
            throws IOException {
        if (regardee.depose().confirme()) {
            return EchangesController.VERIFICATION;
        }
        return switch (regardee.ouverture()) {
            case Ouverture.Ouverte(var feuille) -> {
                var apercu = feuille.apercu();
                modele.addAttribute("m", PAROLES)
                        .addAttribute("depose", regardee.depose())
                        .addAttribute("apercu", apercu)
                        .addAttribute("sansElles", feuille.sansElles())
                        .addAttribute(
                                "garder",
                                regardee.dites().une(ReponsesDites.GARDER).orElse(apercu.gardee()));
                yield "echanges/dossiers/feuille";
            }
            case Ouverture.Refusee(var phrase) -> refuser(phrase, reponse, modele);
        };
    }

    /** To whoever gave it, and to nobody else. */
    @GetMapping("/echanges/feuilles/{transfert}/a-corriger")
    void rendre(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, HttpServletResponse reponse)
            throws IOException {
        try (var recue = DossierTemporaire.ouvrir()) {
            switch (feuilles.regarder(transfert, qui.compte(), recue).ouverture()) {
                case Ouverture.Refusee _ -> throw new Introuvable();
                case Ouverture.Ouverte(var feuille) -> {
                    reponse.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
                    reponse.setHeader(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("feuille-a-corriger.xlsx")
                                    .build()
                                    .toString());
                    feuille.rendre(reponse.getOutputStream());
                }
            }
        }
    }

    private static String refuser(String phrase, HttpServletResponse reponse, Model modele) {
        var erreurs = Trouvailles.dUne(phrase);
        return EchangesController.montrerLesErreurs(phrase, erreurs, List.of(), reponse, modele);
    }

    @PostMapping("/echanges/feuilles/{transfert}")
    String repondre(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            @RequestParam Map<String, String> envoi,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        var dites = new HashMap<>(envoi);
        dites.putIfAbsent("sans_elles", "non");
        if (!feuilles.repondre(transfert, qui.compte(), dites)) {
            return EchangesController.VERIFICATION;
        }
        if (!"verifier".equals(envoi.get("suite"))) {
            return EchangesController.FEUILLE + "#lignes";
        }
        return switch (feuilles.verifier(transfert, qui.compte())) {
            case Lecture.Acceptee _ -> EchangesController.VERIFICATION;
            case Lecture.ADire _ -> {
                suite.addFlashAttribute("erreur", PAROLES.dire("feuille.a_dire"));
                yield EchangesController.FEUILLE;
            }
            case Lecture.Refusee(var erreurs, var laisses) ->
                EchangesController.montrerLesErreurs(
                        PAROLES.dire("feuille.contredit"), erreurs, laisses, reponse, modele);
        };
    }
}
