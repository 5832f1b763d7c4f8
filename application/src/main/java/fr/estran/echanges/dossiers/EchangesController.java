package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.AEmporter;
import fr.estran.socle.pages.Lien;
import fr.estran.socle.pages.Reponse;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.travaux.Travail;
import fr.estran.socle.travaux.Travaux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page from which records are brought and taken: an export is asked for, then fetched. */
@Controller
public record EchangesController(
        Exports exports, Versements versements, ModeleDeDossier modele, ClasseurDesReleves classeur, Travaux travaux) {

    public record VueEchanges(
            boolean emporte,
            List<Travail> travaux,
            List<ImportPasse> versements,
            List<ExportPret> exports,
            Map<String, String> fautes) {}

    public record VueRefus(String presentation, Trouvailles erreurs, Trouvailles laisses) {}

    static final Messages MESSAGES = Messages.de("echanges/transferts");

    static final String VERIFICATION = "/echanges/imports/{transfert}";
    static final String FEUILLE = "/echanges/feuilles/{transfert}";

    private static final String MODELE = "modele-de-dossier";

    @GetMapping("/echanges")
    @Ouvert(Cercle.GESTION)
    Page voir(@AuthenticationPrincipal Identite qui) {
        return montrer(exports, versements, travaux, qui, Map.of());
    }

    @PostMapping("/echanges/exports")
    @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
    Renvoi preparer(@AuthenticationPrincipal Identite qui) {
        return renvoyer(travaux, qui, "travail.exporter", () -> {
            exports.preparer(qui.compte());
            return Renvoi.vers("/echanges").annoncer(MESSAGES.dire("export.message"));
        });
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

    /** What may last, and whose fruits are found on this page. */
    static Reponse faire(Travaux travaux, Identite qui, String quoi, Callable<? extends Reponse> travail) {
        return travaux.faire(qui, MESSAGES.dire(quoi), new Lien(MESSAGES.dire("echanges.titre"), "/echanges"), travail);
    }

    /** The same, of what is answered by an address only, as is whoever waits for it. */
    static Renvoi renvoyer(Travaux travaux, Identite qui, String quoi, Callable<Renvoi> travail) {
        return (Renvoi) faire(travaux, qui, quoi, travail);
    }

    static Page montrer(
            Exports exports, Versements versements, Travaux travaux, Identite qui, Map<String, String> fautes) {
        var emporte = exports.emporte(qui);
        return Page.de(
                "echanges/dossiers/echanges",
                MESSAGES,
                new VueEchanges(
                        emporte,
                        travaux.enCours(qui.structure(), "/echanges"),
                        versements.derniers(),
                        emporte ? exports.de(qui.compte()) : List.of(),
                        fautes));
    }

    static Renvoi vers(String ou, TransfertId id) {
        return Renvoi.vers(ou.replace("{transfert}", id.valeur().toString()));
    }

    static Page montrerLesErreurs(String presentation, Trouvailles erreurs, List<Constat> laisses) {
        return Page.de(
                        "echanges/dossiers/refus",
                        MESSAGES,
                        new VueRefus(presentation, erreurs, Trouvailles.de(laisses)))
                .refusee();
    }
}
