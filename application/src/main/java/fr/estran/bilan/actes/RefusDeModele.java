package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.EndroitDeRefus;
import fr.estran.socle.documents.LectureModele.Refuse;
import java.util.Locale;
import java.util.Map;

/** Says why a model is refused, and where in the document to look. */
final class RefusDeModele {

    private static final Messages M = Messages.de("bilan/actes");

    private RefusDeModele() {}

    static String dire(Refuse refus) {
        var pourquoi = M.dire("modele.refus." + refus.raison().name().toLowerCase(Locale.ROOT));
        return refus.endroit() instanceof EndroitDeRefus.Fichier ? pourquoi : pourquoi + " " + ou(refus.endroit());
    }

    private static String ou(EndroitDeRefus endroit) {
        return switch (endroit) {
            case EndroitDeRefus.Fichier _ -> "";
            case EndroitDeRefus.Partie(var nom) -> dire("partie", nom, "");
            case EndroitDeRefus.EnteteOuPied(var page, var quoi) -> dire("entete", page, quoi);
            case EndroitDeRefus.Style(var nom, var quoi) -> dire("style", nom, quoi);
            case EndroitDeRefus.Corps(var quoi) -> dire("corps", "", quoi);
            case EndroitDeRefus.Document(var quoi) -> dire("document", "", quoi);
        };
    }

    private static String dire(String endroit, String nom, String quoi) {
        return M.dire("modele.ou." + endroit, Map.of("nom", nom, "quoi", quoi));
    }
}
