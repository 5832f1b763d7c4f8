package fr.estran.socle.documents;

import fr.estran.socle.documents.Bloc.Graphique;
import fr.estran.socle.documents.Bloc.Graphique.Barre;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart: narrow for the screen, so that its text stays legible on a phone, and wide for the paper, so that its
 * labels fold less and it stays low.
 *
 * <p>The first series is solid and the second hollow, so that a photocopy still tells them apart. A zero is written: an
 * empty place would look like a figure that is kept back.
 */
final class Diagramme {

    static final int LARGEUR = Traits.LARGEUR;
    static final int AXE = 165;
    static final int LARGEUR_DU_PAPIER = 560;

    private static final float CORPS = Traits.CORPS;
    private static final int MARGE_DU_LIBELLE = 12;
    private static final int INTERLIGNE = 17;
    private static final int EPAISSEUR = 15;
    private static final int ECART = 11;
    private static final int LIGNES = 5;
    private static final double PAGE = 820;

    /** On paper, what is taller is drawn smaller, as long as it can be read: it would leave half a page white. */
    private static final double DEMI_PAGE = 400;

    private static final double POINTS = 0.75;

    private final Graphique graphique;
    private final TeteDeDessin tete;
    private final Balises svg = new Balises();
    private final Traits traits = new Traits(svg);
    private final Support support;
    private final int axe;
    private final double echelle;

    Diagramme(Graphique graphique, Support support) {
        this(graphique, support, TeteDeDessin.VIDE);
    }

    Diagramme(Graphique graphique, TeteDeDessin tete) {
        this(graphique, Support.ECRAN, tete);
    }

    private Diagramme(Graphique graphique, Support support, TeteDeDessin tete) {
        this.graphique = graphique;
        this.tete = tete;
        this.support = support;
        double libelle = graphique.barres().stream()
                .mapToDouble(barre -> Police.NORMALE.largeur(barre.libelle(), CORPS))
                .max()
                .orElse(0);
        axe = (int) Math.clamp(libelle + MARGE_DU_LIBELLE, AXE, support.axe);
        int plafond = graphique.barres().stream()
                .flatMap(barre -> barre.valeurs().stream())
                .reduce(1, Math::max);
        echelle = (support.largeur - axe - 10 - Police.GRASSE.largeur(nombre(plafond), CORPS)) / plafond;
    }

    Diagramme(Graphique graphique) {
        this(graphique, Support.ECRAN);
    }

    /** In points, as it is printed. */
    double largeurImprimee() {
        return support.largeur * reduction() * POINTS;
    }

    double hauteurImprimee() {
        return hauteur() * reduction() * POINTS;
    }

    private int hauteur() {
        return debut() + graphique.barres().stream().mapToInt(this::hauteur).sum();
    }

    /** A drawing with many bars shrinks rather than run past the end of a page. */
    private double reduction() {
        return Math.min(Math.clamp(DEMI_PAGE / hauteur(), support.lisible, 1), PAGE / hauteur());
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
                "0 0 " + support.largeur + " " + hauteur(),
                "width",
                String.valueOf(Math.round(support.largeur * reduction())),
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
            traits.rectangle(1, haut, EPAISSEUR - 4, EPAISSEUR - 4, serie);
            var texte = Coupe.lignes(graphique.series().get(serie), support.largeur - 30, CORPS, 1);
            traits.texte(24, haut + 11, "start", 400, texte.getFirst());
        }
    }

    private void barres() {
        int haut = debut();
        traits.axe(axe, haut - 4, hauteur() - 4);
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
            traits.texte(axe - 8, base, "end", 400, lignes.get(ligne));
        }
    }

    private void valeur(int valeur, int haut, int serie) {
        int longueur = (int) Math.round(valeur * echelle);
        if (longueur > 0) {
            traits.rectangle(axe, haut + 1, longueur, EPAISSEUR - 2, serie);
        }
        traits.texte(axe + longueur + 6, haut + 13, "start", serie == 0 ? 700 : 400, nombre(valeur));
    }

    private int debut() {
        return tete.hauteur() + graphique.series().size() * (INTERLIGNE + 3) + 10;
    }

    private int hauteur(Barre barre) {
        return Math.max(barre.valeurs().size() * EPAISSEUR, libelle(barre).size() * INTERLIGNE) + ECART;
    }

    private List<String> libelle(Barre barre) {
        return Coupe.lignes(barre.libelle(), axe - 10, CORPS, LIGNES);
    }

    /** The narrow space of French thousands is missing from the font: a plain no-break space stands for it. */
    private static String nombre(int valeur) {
        return NumberFormat.getIntegerInstance(Locale.FRANCE).format(valeur).replace('\u202F', '\u00A0');
    }

    enum Support {
        ECRAN(LARGEUR, AXE, 1),
        PAPIER(LARGEUR_DU_PAPIER, 300, 0.8);

        private final int largeur;
        private final int axe;
        private final double lisible;

        Support(int largeur, int axe, double lisible) {
            this.largeur = largeur;
            this.axe = axe;
            this.lisible = lisible;
        }
    }

    /**
     * What a chart that stands by itself is of, above it: the first in bold.
     *
     * @param dits each folded into lines
     */
    record TeteDeDessin(List<List<String>> dits) {

        static final TeteDeDessin VIDE = new TeteDeDessin(List.of());

        private static final int LIGNES = 15;
        private static final int INTERLIGNE = 17;
        private static final int ESPACE = 15;
        private static final int CORPS = 12;

        /** Smaller than it is folded for: without our font, on another machine, it fits all the same. */
        static TeteDeDessin de(List<String> dits) {
            return new TeteDeDessin(dits.stream()
                    .map(dit -> Coupe.lignes(dit, Traits.LARGEUR, Traits.CORPS, LIGNES))
                    .toList());
        }

        int hauteur() {
            return dits.isEmpty() ? 0 : dits.stream().mapToInt(List::size).sum() * INTERLIGNE + ESPACE;
        }

        void dessiner(Balises svg) {
            int rang = 1;
            for (var lignes : dits) {
                for (var ligne : lignes) {
                    svg.element(
                            "text",
                            ligne,
                            "x",
                            "1",
                            "y",
                            String.valueOf(rang * INTERLIGNE),
                            "font-size",
                            String.valueOf(CORPS),
                            "font-weight",
                            lignes.equals(dits.getFirst()) ? "700" : "400",
                            "fill",
                            Traits.ENCRE);
                    rang++;
                }
            }
        }
    }
}
