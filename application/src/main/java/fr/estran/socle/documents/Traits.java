package fr.estran.socle.documents;

/** The lines, bars and words of a chart: the first series is solid and the second hollow, whatever prints them. */
record Traits(Balises svg) {

    /** On a screen, of a whole chart. */
    static final int LARGEUR = 400;

    /** Of its letters. */
    static final float CORPS = 14;

    static final String ENCRE = "#1b2733";
    private static final String MER = "#0b3d5c";
    private static final String SABLE = "#f4efe6";

    void axe(int x, int haut, int bas) {
        svg.vide("rect", "x", "" + x, "y", "" + haut, "width", "1", "height", "" + (bas - haut), "fill", ENCRE);
    }

    void rectangle(int x, int y, int largeur, int hauteur, int serie) {
        svg.vide(
                "rect",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(largeur),
                "height",
                String.valueOf(hauteur),
                "fill",
                serie == 0 ? MER : SABLE,
                "stroke",
                MER,
                "stroke-width",
                "1.2");
    }

    void texte(int x, int y, String ancre, int graisse, String contenu) {
        svg.element(
                "text",
                contenu,
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "text-anchor",
                ancre,
                "font-weight",
                String.valueOf(graisse),
                "fill",
                ENCRE);
    }
}
