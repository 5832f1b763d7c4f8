package fr.estran.programme.affiche;

import fr.estran.socle.documents.Imposition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A leaflet on paper, in the largest letters with which its form holds it; nothing of it is ever cut. */
@Component
record Impression(Habillage habillage) {

    private static final int PAGES_PAR_FEUILLE = 4;

    /** In points, of a sheet on a wall, down to what one reads from near. */
    private static final List<Float> AFFICHE = List.of(28f, 26f, 24f, 22f, 20f, 18f, 16f, 14f);

    private static final float GUICHET = 12;

    /** What came of setting it. */
    sealed interface Resultat {

        /** @param corps of its letters, in points */
        record Tient(byte[] pdf, int pages, float corps) implements Resultat {}

        /** Even in the smallest letters: another form is proposed. */
        record Deborde(int pages) implements Resultat {}
    }

    Resultat composer(Plaquette plaquette, FormeDePlaquette forme) {
        return switch (forme) {
            case DEPLIANT -> depliant(plaquette);
            case LIVRET -> livret(plaquette);
            case GRANDS_CARACTERES -> essai(plaquette, forme, forme.corps().getFirst(), false);
        };
    }

    /** For whoever prints: what the reader is given, in the order of the machine. */
    static byte[] imposer(FormeDePlaquette forme, byte[] pdf) {
        return switch (forme) {
            case DEPLIANT -> Imposition.depliant(pdf);
            case LIVRET -> Imposition.livret(pdf);
            case GRANDS_CARACTERES -> pdf;
        };
    }

    /** On one sheet, in the largest letters that it holds; in the smallest, on as many as it takes. */
    byte[] afficher(Affichette affichette) {
        var sortie = new byte[0];
        for (var corps : AFFICHE) {
            var valeurs = new HashMap<String, @Nullable Object>(Map.of("affichette", affichette));
            valeurs.put("code", habillage.code(affichette.chemin()));
            sortie = habillage.pdf("programme/affiche/affichette.jte", "affichette", corps, valeurs);
            if (Imposition.pages(sortie) == 1) {
                break;
            }
        }
        return sortie;
    }

    byte[] guichet(FeuilleDAccueil.Papier guichet) {
        return habillage.pdf("programme/affiche/guichet.jte", "guichet", GUICHET, Map.of("guichet", guichet));
    }

    /** On a sheet folded in three: how many panels it would take, where that is more than a sheet has. */
    Optional<Integer> deborde(Plaquette plaquette) {
        var petit = essai(
                plaquette,
                FormeDePlaquette.DEPLIANT,
                FormeDePlaquette.DEPLIANT.corps().getLast(),
                false);
        return Optional.of(petit.pages()).filter(pages -> pages > FormeDePlaquette.VOLETS);
    }

    /** Each part on a panel of its own where there is room for it; one after the other where there is not. */
    private Resultat depliant(Plaquette plaquette) {
        var tailles = FormeDePlaquette.DEPLIANT.corps();
        var petit = essai(plaquette, FormeDePlaquette.DEPLIANT, tailles.getLast(), false);
        if (petit.pages() > FormeDePlaquette.VOLETS) {
            return new Resultat.Deborde(petit.pages());
        }
        for (var corps : tailles) {
            for (var aeree : new boolean[] {true, false}) {
                var essai = essai(plaquette, FormeDePlaquette.DEPLIANT, corps, aeree);
                if (essai.pages() <= FormeDePlaquette.VOLETS) {
                    return essai;
                }
            }
        }
        return petit;
    }

    /** As large as the sheets allow that the smallest letters ask for. */
    private Resultat livret(Plaquette plaquette) {
        var corps = FormeDePlaquette.LIVRET.corps();
        var petit = essai(plaquette, FormeDePlaquette.LIVRET, corps.getLast(), false);
        var place = Math.ceilDiv(petit.pages(), PAGES_PAR_FEUILLE) * PAGES_PAR_FEUILLE;
        for (var taille : corps.subList(0, corps.size() - 1)) {
            var essai = essai(plaquette, FormeDePlaquette.LIVRET, taille, false);
            if (essai.pages() <= place) {
                return essai;
            }
        }
        return petit;
    }

    private Resultat.Tient essai(Plaquette plaquette, FormeDePlaquette forme, float corps, boolean aeree) {
        var valeurs =
                new HashMap<String, @Nullable Object>(Map.of("plaquette", plaquette, "forme", forme, "aeree", aeree));
        valeurs.put("code", habillage.code("/programme"));
        var pdf = habillage.pdf("programme/affiche/papier.jte", forme.code(), corps, valeurs);
        return new Resultat.Tient(pdf, Imposition.pages(pdf), corps);
    }
}
