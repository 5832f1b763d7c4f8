package fr.estran.echanges.dossiers;

import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The records of the service, asked for, then fetched. */
@Controller
@Ouvert(Cercle.LE_RESPONSABLE)
record ExportsController(Exports exports) {

    @PostMapping("/echanges/exports")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    String preparer(@AuthenticationPrincipal Identite qui, RedirectAttributes suite) throws IOException {
        exports.preparer(qui.compte());
        suite.addFlashAttribute("message", EchangesController.MESSAGES.dire("export.message"));
        return "redirect:/echanges";
    }

    @GetMapping("/echanges/exports/{transfert}")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    void emporter(
            @AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, HttpServletResponse reponse)
            throws IOException {
        try (var pris = DossierTemporaire.ouvrir()) {
            var pret = exports.prendre(transfert, qui.compte(), pris.zip());
            reponse.setContentType("application/zip");
            reponse.setContentLengthLong(Files.size(pris.zip()));
            reponse.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(pret.nom()).build().toString());
            Files.copy(pris.zip(), reponse.getOutputStream());
        }
    }
}
