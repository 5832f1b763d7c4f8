package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page from which records are brought and taken: an export is asked for, then fetched. */
@Controller
public record EchangesController(
        Exports exports, Versements versements, ModeleDeDossier modele, ClasseurDesReleves classeur) {

    public record VueEchanges(
            boolean emporte, List<ImportPasse> versements, List<ExportPret> exports, Map<String, String> fautes) {}

    public record VueRefus(String presentation, Trouvailles erreurs, Trouvailles laisses) {}

    static final Messages MESSAGES = Messages.de("echanges/transferts");

    static final String VERIFICATION = "/echanges/imports/{transfert}";
    static final String FEUILLE = "/echanges/feuilles/{transfert}";

    private static final String MODELE = "modele-de-dossier";

    @GetMapping("/echanges")
    @Ouvert(Cercle.GESTION)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(exports, versements, qui, Map.of());
    }

    @PostMapping("/echanges/exports")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    String preparer(@AuthenticationPrincipal Identite qui, RedirectAttributes suite) throws IOException {
        exports.preparer(qui.compte());
        suite.addFlashAttribute("message", MESSAGES.dire("export.message"));
        return "redirect:/echanges";
    }

    @GetMapping("/echanges/exports/{transfert}")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    void emporter(
            @AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, HttpServletResponse reponse)
            throws IOException {
        try (var pris = DossierTemporaire.ouvrir()) {
            var pret = exports.prendre(transfert, qui.compte(), pris.zip());
            reponse.setContentType(AEmporter.ZIP.toString());
            reponse.setContentLengthLong(Files.size(pris.zip()));
            reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, AEmporter.sousLeNom(pret.nom()));
            Files.copy(pris.zip(), reponse.getOutputStream());
        }
    }

    /** The same in one workbook, for whoever only wants to look. */
    @GetMapping("/echanges/exports/{transfert}/classeur")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    void emporterLeClasseur(
            @AuthenticationPrincipal Identite qui, @PathVariable TransfertId transfert, HttpServletResponse reponse)
            throws IOException {
        try (var pris = DossierTemporaire.ouvrir()) {
            var pret = exports.prendre(transfert, qui.compte(), pris.zip());
            reponse.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            reponse.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    AEmporter.sousLeNom(pret.nom().replaceFirst("zip$", "xlsx")));
            classeur.ecrire(pris.zip(), reponse.getOutputStream());
        }
    }

    /** An empty folder to fill: what {@code ./estran dossier --modele} writes, in a zip. */
    @GetMapping("/echanges/modele.zip")
    @Ouvert(Cercle.GESTION)
    ResponseEntity<byte[]> emporterLeModele() throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var la = DossierTemporaire.ouvrir();
                var zip = new ZipOutputStream(octets, UTF_8)) {
            modele.ecrire(la.releves());
            try (var fichiers = Files.list(la.releves())) {
                for (var fichier : fichiers.sorted().toList()) {
                    zip.putNextEntry(new ZipEntry(MODELE + "/" + fichier.getFileName()));
                    Files.copy(fichier, zip);
                    zip.closeEntry();
                }
            }
        }
        return AEmporter.fichier(MODELE + ".zip", AEmporter.ZIP, octets.toByteArray());
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
