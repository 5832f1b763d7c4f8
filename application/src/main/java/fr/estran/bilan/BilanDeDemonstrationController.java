package fr.estran.bilan;

import fr.estran.commun.Introuvable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the report that the demonstration has just written; elsewhere a report is not for whoever passes by. */
@Controller
@ConditionalOnProperty("estran.demo.bilan")
class BilanDeDemonstrationController {

    private static final Map<String, MediaType> PIECES = Map.of(
            "bilan.html",
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
            "bilan.pdf",
            MediaType.APPLICATION_PDF,
            "bilan.odt",
            MediaType.parseMediaType("application/vnd.oasis.opendocument.text"),
            "bilan.json",
            MediaType.APPLICATION_JSON,
            "indicateurs.csv",
            new MediaType("text", "csv", StandardCharsets.UTF_8));

    private final Path dossier;

    BilanDeDemonstrationController(@Value("${estran.demo.bilan}") Path dossier) {
        this.dossier = dossier;
    }

    @GetMapping("/bilan/{piece}")
    ResponseEntity<Resource> lire(@PathVariable String piece) {
        var genre = PIECES.get(piece);
        var contenu = new FileSystemResource(dossier.resolve(genre == null ? "" : piece));
        if (genre == null || !contenu.exists()) {
            throw new Introuvable();
        }
        var enLigne = ContentDisposition.inline().filename(piece).build();
        return ResponseEntity.ok()
                .contentType(genre)
                .header(HttpHeaders.CONTENT_DISPOSITION, enLigne.toString())
                .body(contenu);
    }
}
