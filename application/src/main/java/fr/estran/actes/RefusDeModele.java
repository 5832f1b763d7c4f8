package fr.estran.actes;

import fr.estran.commun.Messages;
import fr.estran.documents.EndroitDuRefus;
import fr.estran.documents.LectureModele.Refuse;
import java.util.Locale;
import java.util.Map;

/** Says why a model is refused, and where in the document to look. */
final class RefusDeModele {

    private static final Messages M = BilansController.MESSAGES;

    private RefusDeModele() {}

    static String dire(Refuse refus) {
        var pourquoi = M.dire("modele.refus." + refus.raison().name().toLowerCase(Locale.ROOT));
        return refus.endroit() instanceof EndroitDuRefus.Fichier ? pourquoi : pourquoi + " " + ou(refus.endroit());
    }

    private static String ou(EndroitDuRefus endroit) {
        return switch (endroit) {
            case EndroitDuRefus.Fichier _ -> "";
            case EndroitDuRefus.Partie(var nom) -> dire("partie", nom, "");
            case EndroitDuRefus.EnteteOuPied(var page, var quoi) -> dire("entete", page, quoi);
            case EndroitDuRefus.Style(var nom, var quoi) -> dire("style", nom, quoi);
            case EndroitDuRefus.Corps(var quoi) -> dire("corps", "", quoi);
            case EndroitDuRefus.Document(var quoi) -> dire("document", "", quoi);
        };
    }

    private static String dire(String endroit, String nom, String quoi) {
        return M.dire("modele.ou." + endroit, Map.of("nom", nom, "quoi", quoi));
    }
}
