package fr.estran.transferts;

import fr.estran.acteurs.Identite;
import fr.estran.versements.Versements;
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
class ImportsController {

    private static final int LONGUEUR_D_UN_NOM = 100;

    private final Imports imports;
    private final Exports exports;
    private final Versements versements;

    ImportsController(Imports imports, Exports exports, Versements versements) {
        this.imports = imports;
        this.exports = exports;
        this.versements = versements;
    }

    @PostMapping("/echanges/imports")
    String deposer(
            @AuthenticationPrincipal Identite qui,
            @RequestParam(required = false) @Nullable MultipartFile zip,
            HttpServletResponse reponse,
            RedirectAttributes suite,
            Model modele)
            throws IOException {
        if (zip == null || zip.isEmpty()) {
            return redemander(qui, reponse, modele);
        }
        return switch (verifier(qui, zip)) {
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

    private ResultatDepot verifier(Identite qui, MultipartFile zip) throws IOException {
        try (var recu = DossierTemporaire.ouvrir()) {
            zip.transferTo(recu.zip());
            return imports.deposer(recu, nomPropre(zip.getOriginalFilename()), qui.compte());
        }
    }

    @GetMapping("/echanges/imports/{transfert}")
    String voir(@AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, Model modele) {
        var verifie = imports.voir(transfert, qui.compte());
        modele.addAttribute("m", EchangesController.MESSAGES);
        modele.addAttribute("verifie", verifie);
        if (verifie.depose().aDire()) {
            return EchangesController.FEUILLE;
        }
        modele.addAttribute("versement", imports.versement(transfert).orElse(null));
        return "transferts/import";
    }

    @PostMapping("/echanges/imports/{transfert}/confirmation")
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

    /** What a browser says that a file is called: shown again to whoever sent it, and good for nothing else. */
    private static String nomPropre(@Nullable String dit) {
        var sansDossier = dit == null ? "" : dit.substring(Math.max(dit.lastIndexOf('/'), dit.lastIndexOf('\\')) + 1);
        var lisible = sansDossier.replaceAll("\\p{Cntrl}", " ").strip();
        return lisible.isEmpty() ? "releves.zip" : lisible.substring(0, Math.min(lisible.length(), LONGUEUR_D_UN_NOM));
    }
}
