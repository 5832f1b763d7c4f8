package fr.estran.bilan.actes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.ModeleOdt;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the headers of a model that no report will show: a town believes that it has given them. */
final class PagesLaissees {

    private static final Messages M = Messages.de("bilan/actes");

    private PagesLaissees() {}

    static @Nullable String dire(ModeleOdt modele) {
        var pages = modele.pagesLaissees();
        if (pages.isEmpty()) {
            return null;
        }
        var noms = "«\u00A0" + String.join("\u00A0», «\u00A0", pages) + "\u00A0»";
        return M.dire(
                "modele.pages_laissees", Map.of("n", pages.size(), "pages", noms, "premiere", modele.premierePage()));
    }
}
