package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Diagramme.TeteDeDessin;
import java.util.List;

/** A chart by itself, on a ground of its own. */
public final class Dessin {

    private Dessin() {}

    /** SVG; the identifier makes those of its title and description unique within a page. */
    public static String svg(Graphique graphique, String id) {
        return svg(graphique, id, List.of());
    }

    /** @param tete what it is of, above it: a line or more for each, the first in bold */
    public static String svg(Graphique graphique, String id, List<String> tete) {
        return new Diagramme(graphique, TeteDeDessin.de(tete)).svg(id, true);
    }
}
