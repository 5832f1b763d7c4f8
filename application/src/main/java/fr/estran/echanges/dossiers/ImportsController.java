package fr.estran.echanges.dossiers;

import fr.estran.echanges.classeurs.Individuel;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A folder of records, handed in, looked at, confirmed. */
@Controller
@Ouvert(Cercle.GESTION)
class ImportsController {

    private final Imports imports;
    private final CoopEnAttente coop;
    private final Exports exports;
    private final Versements versements;

    ImportsController(Imports imports, CoopEnAttente coop, Exports exports, Versements versements) {
        this.imports = imports;
        this.coop = coop;
        this.exports = exports;
        this.versements = versements;
    }

    @PostMapping("/echanges/imports")
    String deposer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam(required = false) @Nullable List<MultipartFile> zip,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        var fichiers = FichiersRecus.de(zip);
        return fichiers.aucun()
                ? redemander(qui, reponse, modele)
                : suivre(verifier(qui, fichiers), reponse, suite, modele);
    }

    private static String suivre(
            ResultatDepot resultat, HttpServletResponse reponse, RedirectAttributes suite, Model modele) {
        return switch (resultat) {
            case ResultatDepot.Refuse refuse ->
                EchangesController.montrerLesErreurs(
                        EchangesController.MESSAGES.dire(
                                "refus.presentation",
                                Map.of("n", refuse.erreurs().nombre())),
                        refuse.erreurs(),
                        refuse.laisses(),
                        reponse,
                        modele);
            case ResultatDepot.ADire(var id) -> EchangesController.vers(EchangesController.FEUILLE, id, suite);
            case ResultatDepot.AConfirmer(var id) ->
                EchangesController.vers(EchangesController.VERIFICATION, id, suite);
        };
    }

    private ResultatDepot verifier(Identite qui, FichiersRecus fichiers) throws IOException {
        try (var recu = DossierTemporaire.ouvrir()) {
            fichiers.poser(recu);
            return imports.deposer(recu, fichiers.nom(), qui.compte());
        }
    }

    @PostMapping("/echanges/imports/{transfert}/individuel")
    String relire(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            @RequestParam(defaultValue = "") String individuel,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        var dit = Code.lire(Individuel.class, individuel).orElseThrow(Introuvable::new);
        return suivre(coop.relire(transfert, qui.compte(), dit), reponse, suite, modele);
    }

    @GetMapping("/echanges/imports/{transfert}")
    String voir(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, Model modele) {
        var verifie = imports.voir(transfert, qui.compte());
        modele.addAttribute("m", EchangesController.MESSAGES);
        modele.addAttribute("verifie", verifie);
        if (verifie.depose().aDire()) {
            return EchangesController.FEUILLE;
        }
        var versement = imports.versement(transfert);
        modele.addAttribute("versement", versement.orElse(null));
        modele.addAttribute("comptes", versement.map(versements::comptes).orElse(List.of()));
        modele.addAttribute("annee", versement.flatMap(versements::annee).orElse(null));
        return "echanges/dossiers/import";
    }

    @PostMapping("/echanges/imports/{transfert}/confirmation")
    @Ouvert(value = Cercle.GESTION, sensible = true)
    String confirmer(
            @AuthenticationPrincipal Identite qui,
            @PathVariable TransfertId transfert,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele) {
        return switch (imports.confirmer(transfert, qui.compte())) {
            case ResultatConfirmation.Refuse(var erreurs) ->
                EchangesController.montrerLesErreurs(
                        EchangesController.MESSAGES.dire("refus.depuis"), erreurs, List.of(), reponse, modele);
            case ResultatConfirmation.ADire _ -> EchangesController.FEUILLE;
            case ResultatConfirmation.Fait fait -> revenir(suite, fait.autrement() ? "fait.autrement" : "fait.message");
            case ResultatConfirmation.DejaFait _ -> revenir(suite, "fait.deja");
        };
    }

    private static String revenir(RedirectAttributes suite, String message) {
        suite.addFlashAttribute("message", EchangesController.MESSAGES.dire(message));
        return EchangesController.VERIFICATION;
    }

    @PostMapping("/echanges/imports/{transfert}/abandon")
    String abandonner(
            @AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, RedirectAttributes suite) {
        imports.abandonner(transfert, qui.compte());
        suite.addFlashAttribute("message", EchangesController.MESSAGES.dire("abandon.message"));
        return "redirect:/echanges";
    }

    private String redemander(Identite qui, HttpServletResponse reponse, Model modele) {
        reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var faute = EchangesController.MESSAGES.dire("import.faute.absent");
        return EchangesController.montrer(exports, versements, qui, Map.of("zip", faute), modele);
    }
}
