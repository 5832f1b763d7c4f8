package fr.estran.documents;

import fr.estran.documents.Bloc.Graphique;

/** A chart by itself, on a ground of its own. */
public final class Dessin {

    private Dessin() {}

    /** SVG; the identifier makes those of its title and description unique within a page. */
    public static String svg(Graphique graphique, String id) {
        return new Diagramme(graphique).svg(id, true);
    }
}
