package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.RangeesDeTitres.Onglet;
import fr.estran.socle.commun.Code;
import fr.estran.socle.tableurs.LectureDeFeuille;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import fr.estran.socle.tableurs.ReceptionDeLignes;
import fr.estran.socle.tableurs.Tableurs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one sheet is read: what was answered, and where nothing was, what it seems to be.
 *
 * @param onglets names of all that hold something
 * @param repeter whether a blank says what stands above it
 * @param periode of days written without a year, or a month
 * @param gardee the one that was kept for such titles; null if there is none
 */
record Correspondance(
        List<String> onglets,
        Onglet onglet,
        NatureDeFeuille nature,
        RangeesDeTitres entete,
        List<ColonneDeFeuille> colonnes,
        boolean repeter,
        PeriodeDeFeuille periode,
        MotsDeFeuille mots,
        Map<Integer, Map<Integer, String>> corrections,
        @Nullable CorrespondanceGardee gardee,
        LocalDate aujourdhui) {

    /** Of the rows that say something, those that say nothing of when or where: above this, cells are merged, or left blank. */
    private static final double BLANCS = 0.15;

    static Correspondance de(Survol.Vu vu, ReponsesDites reponses, Savoir savoir) {
        var onglet = onglet(vu.onglets(), reponses, savoir);
        var trouvees = RangeesDeTitres.trouver(onglet);
        var entete = new RangeesDeTitres(
                reponses.nombre(ReponsesDites.ENTETE, trouvees.premiere()),
                reponses.nombre(ReponsesDites.RANGEES, trouvees.rangees()) == 2 ? 2 : 1);
        var contexte = entete.dessus(onglet) + " " + onglet.nom() + " " + savoir.nomDuFichier();
        var devinee = PeriodeDeFeuille.de(contexte);
        var periode = devinee.en(reponses.nombre(ReponsesDites.ANNEE, devinee.annee()));
        var titres = entete.colonnes(
                onglet, periode.annee() == 0 ? periode.en(savoir.aujourdhui().getYear()) : periode);
        var gardee = savoir.gardee(titres);
        var nature = reponses.une(ReponsesDites.NATURE)
                .flatMap(dite -> Code.lire(NatureDeFeuille.class, dite))
                .or(() -> gardee.map(CorrespondanceGardee::nature))
                .orElseGet(() -> Proposition.nature(onglet, entete, titres, contexte));
        var valable = gardee.filter(une -> une.nature() == nature);
        var dites = valable.map(CorrespondanceGardee::mots)
                .orElse(ReponsesDites.AUCUNE)
                .puis(reponses);
        var colonnes = colonnes(
                valable.map(une -> une.colonnes(titres))
                        .orElseGet(() -> Proposition.colonnes(nature, onglet, entete, titres)),
                nature,
                reponses);
        return new Correspondance(
                vu.onglets().stream().map(Onglet::nom).toList(),
                onglet,
                nature,
                entete,
                periode.annee() == 0 ? dites(colonnes, entete.colonnes(onglet, periode)) : colonnes,
                reponses.une(ReponsesDites.REPETER)
                        .map("oui"::equals)
                        .or(() -> valable.map(CorrespondanceGardee::repeter))
                        .orElseGet(() -> blancs(nature, onglet, entete, colonnes)),
                periode,
                new MotsDeFeuille(
                        cle -> dites.une(ReponsesDites.MOT + cle), savoir.choses(), Proposition.ateliers(colonnes)),
                corrections(reponses),
                valable.orElse(null),
                savoir.aujourdhui());
    }

    private static Onglet onglet(List<Onglet> onglets, ReponsesDites reponses, Savoir savoir) {
        return onglets.stream()
                .filter(onglet -> reponses.une(ReponsesDites.ONGLET)
                        .filter(onglet.nom()::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> onglets.stream()
                        .max(Comparator.<Onglet>comparingInt(onglet -> points(onglet, savoir))
                                .thenComparingLong(Onglet::lignes))
                        .orElseThrow());
    }

    private static int points(Onglet onglet, Savoir savoir) {
        var entete = RangeesDeTitres.trouver(onglet);
        var titres =
                entete.colonnes(onglet, new PeriodeDeFeuille(savoir.aujourdhui().getYear(), 0));
        return List.of(NatureDeFeuille.values()).stream()
                .mapToInt(nature -> Proposition.points(nature, onglet, entete, titres, onglet.nom()))
                .max()
                .orElse(0);
    }

    private static List<ColonneDeFeuille> colonnes(
            List<ColonneDeFeuille> proposees, NatureDeFeuille nature, ReponsesDites reponses) {
        return proposees.stream()
                .map(colonne -> reponses.une(ReponsesDites.COLONNE + colonne.place())
                        .map(dit -> colonne.devient(Code.lire(ChampDeFeuille.class, dit)
                                .filter(champ -> champ.est(nature))
                                .orElse(null)))
                        .orElse(colonne))
                .toList();
    }

    /** A day whose year was taken for granted while one looked what the sheet is, is none. */
    private static List<ColonneDeFeuille> dites(List<ColonneDeFeuille> colonnes, List<ColonneDeFeuille> sansAnnee) {
        return colonnes.stream()
                .map(colonne -> colonne.est(ChampDeFeuille.DATEE)
                        ? sansAnnee.get(colonne.place()).devient(ChampDeFeuille.DATEE)
                        : colonne)
                .toList();
    }

    private static boolean blancs(
            NatureDeFeuille nature, Onglet onglet, RangeesDeTitres entete, List<ColonneDeFeuille> colonnes) {
        if (!nature.deSeances()) {
            return false;
        }
        var lignes = onglet.donnees(entete.derniere()).stream()
                .filter(rangee -> colonnes.stream()
                        .anyMatch(colonne -> colonne.champ() != null
                                && !colonne.champ().seRepete()
                                && !rangee.cellule(colonne.place()).texte().isEmpty()))
                .toList();
        return colonnes.stream()
                .filter(colonne -> colonne.est(ChampDeFeuille.JOUR) || colonne.est(ChampDeFeuille.LIEU))
                .anyMatch(colonne -> lignes.stream()
                                .filter(rangee ->
                                        rangee.cellule(colonne.place()).texte().isEmpty())
                                .count()
                        > BLANCS * lignes.size());
    }

    private static Map<Integer, Map<Integer, String>> corrections(ReponsesDites reponses) {
        var corrections = new HashMap<Integer, Map<Integer, String>>();
        reponses.dites().forEach((cle, valeur) -> {
            if (cle.startsWith(ReponsesDites.CELLULE)) {
                var parts = cle.substring(ReponsesDites.CELLULE.length()).split("\\.");
                corrections
                        .computeIfAbsent(Integer.parseInt(parts[0]), _ -> new HashMap<>())
                        .put(Integer.parseInt(parts[1]), valeur);
            }
        });
        return corrections;
    }

    int annee() {
        return periode.annee();
    }

    Optional<ColonneDeFeuille> colonne(ChampDeFeuille champ) {
        return colonnes.stream().filter(colonne -> colonne.est(champ)).findFirst();
    }

    /** Which day it is, their titles do not say. */
    boolean sansAnnee() {
        return annee() == 0
                && colonnes.stream().anyMatch(colonne -> colonne.est(ChampDeFeuille.DATEE) && colonne.jour() == null);
    }

    /** What is said of two columns, of which one alone can hold it. */
    List<ChampDeFeuille> doubles() {
        return ChampDeFeuille.de(nature).stream()
                .filter(champ -> !champ.plusieurs()
                        && colonnes.stream()
                                        .filter(colonne -> colonne.est(champ))
                                        .count()
                                > 1)
                .toList();
    }

    /** What the sheet holds beside: neither read nor kept. */
    List<ColonneDeFeuille> nonReprises() {
        return colonnes.stream()
                .filter(colonne -> colonne.champ() == null || colonne.est(ChampDeFeuille.NOTES))
                .filter(colonne -> !colonne.nus().equals(CorrespondanceGardee.POURQUOI))
                .filter(colonne ->
                        !onglet.cellules(colonne.place(), entete.derniere()).isEmpty())
                .toList();
    }

    boolean a(ChampDeFeuille champ) {
        return ColonneDeFeuille.a(colonnes, champ);
    }

    /** The first rows of each sheet of a workbook: enough to see what it is. */
    static final class Survol implements ReceptionDeLignes {

        private static final int PREMIERES = 150;
        private static final int ONGLETS = 50;

        private final List<Onglet> onglets = new ArrayList<>();
        private String nom = "";
        private List<RangeeDeFeuille> premieres = new ArrayList<>();
        private long lignes;

        /** @param onglets those in which something is written */
        record Vu(List<Onglet> onglets, LectureDeFeuille lecture) {}

        static Vu de(Path fichier) throws IOException {
            var survol = new Survol();
            var lecture = Tableurs.lire(fichier, survol);
            survol.finir();
            return new Vu(survol.onglets, lecture);
        }

        @Override
        public boolean feuille(String autre) {
            finir();
            nom = autre;
            return onglets.size() < ONGLETS;
        }

        @Override
        public void ligne(RangeeDeFeuille ligne) {
            lignes++;
            if (premieres.size() < PREMIERES) {
                premieres.add(ligne);
            }
        }

        private void finir() {
            if (lignes > 0) {
                onglets.add(new Onglet(nom, premieres, lignes));
            }
            premieres = new ArrayList<>();
            lignes = 0;
        }
    }
}
