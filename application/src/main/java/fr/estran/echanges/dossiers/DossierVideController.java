package fr.estran.echanges.dossiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** An empty folder to fill: what {@code ./estran dossier --modele} writes, in a zip. */
@Controller
record DossierVideController(ModeleDeDossier modele) {

    private static final String NOM = "modele-de-dossier";

    @GetMapping("/echanges/modele.zip")
    @Ouvert(Cercle.GESTION)
    ResponseEntity<byte[]> emporter() throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var la = DossierTemporaire.ouvrir();
                var zip = new ZipOutputStream(octets, UTF_8)) {
            modele.ecrire(la.releves());
            try (var fichiers = Files.list(la.releves())) {
                for (var fichier : fichiers.sorted().toList()) {
                    zip.putNextEntry(new ZipEntry(NOM + "/" + fichier.getFileName()));
                    Files.copy(fichier, zip);
                    zip.closeEntry();
                }
            }
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(NOM + ".zip")
                                .build()
                                .toString())
                .body(octets.toByteArray());
    }
}
