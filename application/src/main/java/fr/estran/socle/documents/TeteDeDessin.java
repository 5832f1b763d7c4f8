package fr.estran.socle.documents;

import java.util.List;

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
