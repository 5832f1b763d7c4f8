package fr.estran.documents;

import fr.estran.documents.Bloc.Graphique;
import fr.estran.documents.Bloc.Graphique.Barre;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart once for the screen, the paper and the office suite.
 *
 * <p>The first series is solid and the second hollow, so that a photocopy still tells them apart. The drawing is narrow
 * so that its text stays legible on a phone.
 */
final class Diagramme {

    static final int LARGEUR = 400;
    static final int AXE = 165;
    static final float CORPS = 14;
    static final String ENCRE = "#1b2733";

    private static final String MER = "#0b3d5c";
    private static final String SABLE = "#f4efe6";
    private static final int INTERLIGNE = 17;
    private static final int EPAISSEUR = 17;
    private static final int ECART = 15;
    private static final int LIGNES = 3;
    private static final double PAGE = 820;

    private final Graphique graphique;
    private final TeteDeDessin tete;
    private final Balises svg = new Balises();
    private final int plafond;
    private final double echelle;

    Diagramme(Graphique graphique) {
        this(graphique, TeteDeDessin.VIDE);
    }

    Diagramme(Graphique graphique, TeteDeDessin tete) {
        this.graphique = graphique;
        this.tete = tete;
        plafond = graphique.barres().stream()
                .flatMap(barre -> barre.valeurs().stream())
                .reduce(1, Math::max);
        echelle = (LARGEUR - AXE - 10 - Police.GRASSE.largeur(nombre(plafond), CORPS)) / plafond;
    }

    int hauteur() {
        return debut() + graphique.barres().stream().mapToInt(this::hauteur).sum();
    }

    /** A drawing with many bars shrinks rather than run past the end of a page. */
    double reduction() {
        return Math.min(1, PAGE / hauteur());
    }

    /** The identifier makes those of the title and description unique within a page. */
    String svg(String id) {
        return svg(id, false);
    }

    /** {@code surPapier}: on a ground of its own, so that it can be read on a dark screen. */
    String svg(String id, boolean surPapier) {
        svg.ouvrir(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + LARGEUR + " " + hauteur(),
                "width",
                String.valueOf(Math.round(LARGEUR * reduction())),
                "height",
                String.valueOf(Math.round(hauteur() * reduction())),
                "role",
                "img",
                "aria-labelledby",
                id + "-titre " + id + "-description",
                "font-family",
                "'" + Police.FAMILLE + "', sans-serif",
                "font-size",
                String.valueOf((int) CORPS));
        svg.element("title", graphique.titre(), "id", id + "-titre");
        svg.element("desc", graphique.alternative(), "id", id + "-description");
        if (surPapier) {
            svg.vide("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        }
        tete.dessiner(svg);
        legende();
        barres();
        return svg.fermer().toString();
    }

    private void legende() {
        for (int serie = 0; serie < graphique.series().size(); serie++) {
            int haut = tete.hauteur() + serie * (INTERLIGNE + 3) + 1;
            rectangle(1, haut, EPAISSEUR - 4, EPAISSEUR - 4, serie);
            var texte = Coupe.lignes(graphique.series().get(serie), LARGEUR - 30, CORPS, 1);
            texte(24, haut + 11, "start", 400, texte.getFirst());
        }
    }

    private void barres() {
        int haut = debut();
        trait(haut - 4, hauteur() - 4);
        for (Barre barre : graphique.barres()) {
            int milieu = haut + (hauteur(barre) - ECART) / 2;
            libelle(barre, milieu);
            for (int serie = 0; serie < barre.valeurs().size(); serie++) {
                int dessus = milieu - barre.valeurs().size() * EPAISSEUR / 2 + serie * EPAISSEUR;
                valeur(barre.valeurs().get(serie), dessus, serie);
            }
            haut += hauteur(barre);
        }
    }

    private void libelle(Barre barre, int milieu) {
        var lignes = libelle(barre);
        for (int ligne = 0; ligne < lignes.size(); ligne++) {
            int base = milieu - lignes.size() * INTERLIGNE / 2 + ligne * INTERLIGNE + 13;
            texte(AXE - 8, base, "end", 400, lignes.get(ligne));
        }
    }

    private void valeur(int valeur, int haut, int serie) {
        int largeur = (int) Math.round(valeur * echelle);
        if (valeur == 0) {
            return;
        }
        if (largeur > 0) {
            rectangle(AXE, haut + 1, largeur, EPAISSEUR - 2, serie);
        }
        texte(AXE + largeur + 6, haut + 13, "start", serie == 0 ? 700 : 400, nombre(valeur));
    }

    private int debut() {
        return tete.hauteur() + graphique.series().size() * (INTERLIGNE + 3) + 10;
    }

    private int hauteur(Barre barre) {
        return Math.max(barre.valeurs().size() * EPAISSEUR, libelle(barre).size() * INTERLIGNE) + ECART;
    }

    private static List<String> libelle(Barre barre) {
        return Coupe.lignes(barre.libelle(), AXE - 10, CORPS, LIGNES);
    }

    private void trait(int haut, int bas) {
        svg.vide("rect", "x", "" + AXE, "y", "" + haut, "width", "1", "height", "" + (bas - haut), "fill", ENCRE);
    }

    private void rectangle(int x, int y, int largeur, int hauteur, int serie) {
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

    private void texte(int x, int y, String ancre, int graisse, String contenu) {
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

    /** The narrow space of French thousands is missing from the font: a plain no-break space stands for it. */
    private static String nombre(int valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(valeur).replace('\u202F', '\u00A0');
    }
}
