package fr.estran.socle.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/**
 * Letters, one after the other, each for a DL window envelope (110 × 220 mm, window of 45 × 100 mm, 20 mm from its right and
 * lower edges) in which the sheet, folded in three, has some play: see ADR 0028.
 */
final class LettresPdf {

    private static final TemplateEngine MODELES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final String PAPIER = Ressources.texte("/documents/lettres.css");

    private LettresPdf() {}

    static byte[] octets(String titre, String auteur, List<Lettre> lettres) {
        var page = new StringOutput();
        MODELES.render(
                "socle/documents/lettres.jte",
                Map.of("titre", titre, "auteur", auteur, "style", PAPIER, "lettres", lettres),
                page);
        return PdfForm.octets(PdfArbre.lire(page.toString()).preparer());
    }
}
