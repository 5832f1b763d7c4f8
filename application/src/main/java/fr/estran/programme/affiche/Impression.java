package fr.estran.programme.affiche;

import fr.estran.programme.affiche.Pliage.Feuille;
import fr.estran.socle.documents.Imposition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A leaflet on paper, in the largest letters with which its form holds it; nothing of it is ever cut. */
@Component
record Impression(Habillage habillage) {

    private static final int PAGES_PAR_FEUILLE = 4;

    private static final float GUICHET = 12;

    /** More than three pages and a part hold. */
    private static final int LIGNES_A_ECRIRE = 72;

    private static final int AU_MOINS = 3;

    /** What came of setting it. */
    sealed interface Resultat {

        /** @param corps of its letters, in points, @param dense what each line would repeat is said once */
        record Tient(byte[] pdf, int pages, float corps, boolean dense) implements Resultat {}

        /** Even in the smallest letters: another form is proposed. */
        record Deborde(int pages) implements Resultat {}
    }

    Resultat composer(Plaquette plaquette, FormeDePlaquette forme) {
        return composer(plaquette, forme, Pliage.ENTIER, Decor.NU);
    }

    Resultat composer(Plaquette plaquette, FormeDePlaquette forme, Pliage pliage, Decor decor) {
        return switch (forme) {
            case DEPLIANT -> depliant(plaquette, pliage);
            case LIVRET -> livret(plaquette, decor);
            case GRANDS_CARACTERES ->
                tient(
                        page(plaquette, forme, forme.corps().getFirst(), false, decor, 0),
                        forme.corps().getFirst(),
                        false);
        };
    }

    /** For whoever prints: what the reader is given, in the order of the machine. */
    static byte[] imposer(FormeDePlaquette forme, Feuille feuille, byte[] pdf) {
        return switch (forme) {
            case DEPLIANT -> feuille == Feuille.A4 ? Imposition.depliant(pdf) : Imposition.grandDepliant(pdf);
            case LIVRET -> Imposition.livret(pdf);
            case GRANDS_CARACTERES -> pdf;
        };
    }

    byte[] guichet(FeuilleDAccueil.Papier guichet) {
        return habillage.pdf("programme/affiche/guichet.jte", "guichet", GUICHET, Map.of("guichet", guichet));
    }

    /** The larger sheet is looked at only where the smaller one is nearly full: in larger letters, or at all. */
    List<ApercuDePliage> apercus(Plaquette plaquette) {
        var apercus = new ArrayList<ApercuDePliage>();
        for (var feuille : Feuille.values()) {
            var apercu = apercu(plaquette, feuille);
            apercus.add(apercu);
            if (apercu.volets() < feuille.volets() - 1) {
                break;
            }
        }
        return apercus;
    }

    private ApercuDePliage apercu(Plaquette plaquette, Feuille feuille) {
        var corps = feuille.corps().getLast();
        var entier = dense(plaquette, Pliage.entier(feuille), corps, false);
        var court = entier.pages() <= feuille.volets()
                ? null
                : Pliage.plusCourts(feuille, plaquette).stream()
                        .filter(pliage -> dense(plaquette, pliage, corps, false).pages() <= feuille.volets())
                        .findFirst()
                        .orElse(null);
        return new ApercuDePliage(feuille, entier.pages(), court);
    }

    /**
     * Sentences, each part on a panel of its own where there is room for it, as long as the letters are of a good size; else
     * told closely.
     */
    private Resultat depliant(Plaquette plaquette, Pliage pliage) {
        var tailles = pliage.feuille().corps();
        var volets = pliage.feuille().volets();
        var serre = dense(plaquette, pliage, tailles.getLast(), false);
        if (serre.pages() > volets) {
            return new Resultat.Deborde(serre.pages());
        }
        if (pliage.equals(Pliage.ENTIER)) {
            for (var corps : tailles.subList(0, tailles.size() - 1)) {
                for (var aeree : new boolean[] {true, false}) {
                    var pdf = page(plaquette, FormeDePlaquette.DEPLIANT, corps, aeree, Decor.NU, 0);
                    if (Imposition.pages(pdf) <= volets) {
                        return tient(pdf, corps, false);
                    }
                }
            }
        }
        for (var corps : tailles) {
            var essai = dense(plaquette, pliage, corps, false);
            if (essai.pages() == volets - 1) {
                return dense(plaquette, pliage, corps, true);
            }
            if (essai.pages() <= volets) {
                return essai;
            }
        }
        return serre;
    }

    /** @param dos whether the panel that is left, the back, says once more whom to ring */
    private Resultat.Tient dense(Plaquette plaquette, Pliage pliage, float corps, boolean dos) {
        var valeurs = new HashMap<String, @Nullable Object>();
        valeurs.put("plaquette", plaquette);
        valeurs.put("dense", new PlaquetteDense(plaquette, pliage.sans()));
        valeurs.put("feuille", pliage.feuille());
        valeurs.put("dos", dos);
        valeurs.put("code", habillage.code("/programme"));
        return tient(habillage.pdf("programme/affiche/depliant.jte", "dense", corps, valeurs), corps, true);
    }

    private static Resultat.Tient tient(byte[] pdf, float corps, boolean dense) {
        return new Resultat.Tient(pdf, Imposition.pages(pdf), corps, dense);
    }

    /** As large as the sheets allow that the smallest letters ask for; what is left of them is lines to write on. */
    private Resultat livret(Plaquette plaquette, Decor decor) {
        var corps = FormeDePlaquette.LIVRET.corps();
        var petit = page(plaquette, FormeDePlaquette.LIVRET, corps.getLast(), false, decor, 0);
        var place = Math.ceilDiv(Imposition.pages(petit), PAGES_PAR_FEUILLE) * PAGES_PAR_FEUILLE;
        for (var taille : corps) {
            var pages = Imposition.pages(page(plaquette, FormeDePlaquette.LIVRET, taille, false, decor, 0));
            if (pages <= place) {
                return noter(plaquette, taille, decor, place);
            }
        }
        throw new IllegalStateException("letters that hold on their own sheets do not");
    }

    /** As many lines to write on as leave no page white before the last. */
    private Resultat noter(Plaquette plaquette, float corps, Decor decor, int place) {
        int tiennent = 0;
        int trop = LIGNES_A_ECRIRE;
        while (trop - tiennent > 1) {
            int milieu = (tiennent + trop) / 2;
            var essai = page(plaquette, FormeDePlaquette.LIVRET, corps, false, decor, milieu);
            if (Imposition.pages(essai) <= place) {
                tiennent = milieu;
            } else {
                trop = milieu;
            }
        }
        var lignes = tiennent < AU_MOINS ? 0 : tiennent;
        return tient(page(plaquette, FormeDePlaquette.LIVRET, corps, false, decor, lignes), corps, false);
    }

    /** @param aeree each part begins on a page, @param notes how many lines to write on come before the last page */
    private byte[] page(
            Plaquette plaquette, FormeDePlaquette forme, float corps, boolean aeree, Decor decor, int notes) {
        var valeurs = new HashMap<String, @Nullable Object>(Map.of(
                "plaquette",
                plaquette,
                "forme",
                forme,
                "aeree",
                aeree,
                "semaine",
                SemaineType.de(plaquette),
                "semaines",
                SemainesDuTrimestre.de(plaquette),
                "pictogrammes",
                decor.pictogrammes(),
                "notes",
                notes));
        valeurs.put("image", decor.image());
        valeurs.put("code", habillage.code("/programme"));
        return habillage.pdf("programme/affiche/papier.jte", forme.code(), corps, valeurs);
    }
}
