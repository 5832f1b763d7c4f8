package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.JourEcrit;
import fr.estran.socle.tableurs.RangeeDeFeuille;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where the titles of columns stand: above them may be the title of the sheet, and they may take two rows.
 *
 * @param premiere the number of its first row; zero where there is none
 * @param rangees one or two
 */
record RangeesDeTitres(int premiere, int rangees) {

    private static final int REGARDEES = 40;
    private static final int ASSEZ = 3;
    private static final int LONGUEUR = 70;

    /** Of the year in which days without one are, until one has said it. */
    private static final int UNE_ANNEE = 2000;

    int derniere() {
        return premiere + rangees - 1;
    }

    static RangeesDeTitres trouver(Onglet onglet) {
        RangeeDeFeuille meilleure = null;
        int plus = 0;
        for (var rangee : onglet.premieres().stream().limit(REGARDEES).toList()) {
            int points = points(rangee);
            if (points > plus) {
                plus = points;
                meilleure = rangee;
            }
        }
        if (meilleure == null || plus < Math.min(ASSEZ, 2 * remplies(meilleure))) {
            return new RangeesDeTitres(0, 1);
        }
        int numero = meilleure.numero();
        if (porteAussiDesTitres(rangee(onglet, numero - 1), meilleure)) {
            return new RangeesDeTitres(numero - 1, 2);
        }
        var dessous = rangee(onglet, numero + 1);
        return dessous.isPresent() && sousTitres(dessous.get(), meilleure) && porteAussiDesTitres(dessous, meilleure)
                ? new RangeesDeTitres(numero, 2)
                : new RangeesDeTitres(numero, 1);
    }

    /** Below titles, what stands where they leave a blank is a title too if it is one word for word: a remark may hold one. */
    private static boolean sousTitres(RangeeDeFeuille dessous, RangeeDeFeuille titres) {
        return IntStream.range(0, dessous.cellules().size())
                .filter(place -> titres.cellule(place) == Cellule.Rien.RIEN)
                .mapToObj(dessous::cellule)
                .anyMatch(cellule -> jour(cellule, UNE_ANNEE).isPresent()
                        || titre(cellule) && Titres.exact(Ecritures.nus(cellule.texte())));
    }

    /** A row of titles that says something where the other says nothing, and is texts alone. */
    private static boolean porteAussiDesTitres(Optional<RangeeDeFeuille> autre, RangeeDeFeuille une) {
        if (autre.isEmpty() || Cartouche.parPaires(autre.get())) {
            return false;
        }
        var cellules = autre.get().cellules();
        var textes = cellules.stream().filter(RangeesDeTitres::titre).count();
        var comble = false;
        for (int place = 0; place < cellules.size(); place++) {
            comble |= titre(cellules.get(place)) && une.cellule(place) == Cellule.Rien.RIEN;
        }
        var toutTexte = cellules.stream().allMatch(cellule -> cellule == Cellule.Rien.RIEN || titre(cellule));
        return toutTexte
                && (comble || textes > 1 && une.cellules().size() > textes)
                && textes > 0
                && !seul(autre.get());
    }

    /** One text at the left of all is the title of the sheet. */
    private static boolean seul(RangeeDeFeuille rangee) {
        return rangee.cellules().stream().skip(1).allMatch(cellule -> cellule == Cellule.Rien.RIEN);
    }

    private static Optional<RangeeDeFeuille> rangee(Onglet onglet, int numero) {
        return onglet.premieres().stream()
                .filter(rangee -> rangee.numero() == numero)
                .findFirst();
    }

    private static int remplies(RangeeDeFeuille rangee) {
        return (int) rangee.cellules().stream()
                .filter(cellule -> cellule != Cellule.Rien.RIEN)
                .count();
    }

    private static int points(RangeeDeFeuille rangee) {
        return Cartouche.parPaires(rangee)
                ? 0
                : rangee.cellules().stream()
                        .mapToInt(cellule -> titre(cellule) && Titres.connu(Ecritures.nus(cellule.texte()))
                                ? 2
                                : jour(cellule, UNE_ANNEE).isPresent() ? 1 : 0)
                        .sum();
    }

    private static boolean titre(Cellule cellule) {
        return cellule instanceof Cellule.Texte(var texte)
                && texte.length() <= LONGUEUR
                && JourEcrit.lire(cellule, UNE_ANNEE).isEmpty();
    }

    private static Optional<LocalDate> jour(Cellule cellule, int annee) {
        return cellule instanceof Cellule.Nombre
                ? Optional.empty()
                : JourEcrit.lire(cellule, annee).or(() -> JourEcrit.mois(cellule.texte(), annee));
    }

    /** "mar. 4", "4": of the month that the sheet is of. */
    private static Optional<LocalDate> jour(Cellule cellule, PeriodeDeFeuille periode) {
        return periode.mois()
                .filter(_ -> JourEcrit.lire(cellule, UNE_ANNEE).isEmpty())
                .flatMap(mois -> JourEcrit.duMois(cellule, mois))
                .or(() -> jour(cellule, periode.annee()));
    }

    /** The columns, by their titles: of two rows, the upper one holds for the columns on its right that it leaves blank. */
    List<ColonneDeFeuille> colonnes(Onglet onglet, PeriodeDeFeuille periode) {
        var haut = rangee(onglet, premiere);
        var bas = rangees == 2 ? rangee(onglet, premiere + 1) : Optional.<RangeeDeFeuille>empty();
        var colonnes = new ArrayList<ColonneDeFeuille>();
        Cellule groupe = Cellule.Rien.RIEN;
        for (int place = 0; place < onglet.largeur(); place++) {
            var dite = cellule(haut, place);
            var dessous = cellule(bas, place);
            groupe = dite != Cellule.Rien.RIEN ? dite : dessous == Cellule.Rien.RIEN ? Cellule.Rien.RIEN : groupe;
            var auDessus = rangees == 2 ? groupe : dite;
            var titre = dessous == Cellule.Rien.RIEN || auDessus == Cellule.Rien.RIEN
                    ? auDessus.texte() + dessous.texte()
                    : auDessus.texte() + ColonneDeFeuille.DESSOUS + dessous.texte();
            var jour = jour(dessous, periode).or(() -> jour(auDessus, periode));
            colonnes.add(new ColonneDeFeuille(place, Ecritures.propre(titre), null, jour.orElse(null)));
        }
        return colonnes;
    }

    private static Cellule cellule(Optional<RangeeDeFeuille> rangee, int place) {
        return rangee.map(dite -> dite.cellule(place)).orElse(Cellule.Rien.RIEN);
    }

    List<RangeeDeFeuille> rangeesDuDessus(Onglet onglet) {
        return onglet.premieres().stream()
                .filter(rangee -> rangee.numero() < premiere)
                .toList();
    }

    /** What stands above, where the year or the kind of the sheet may be told. */
    String dessus(Onglet onglet) {
        return rangeesDuDessus(onglet).stream()
                .flatMap(rangee -> rangee.cellules().stream())
                .map(Cellule::texte)
                .reduce("", (un, autre) -> un + " " + autre);
    }

    /** What a column is by its title. */
    static final class Titres {

        /** @param surete the larger, the surer */
        public record Reconnu(ChampDeFeuille champ, int surete) {

            public boolean exact() {
                return surete >= Reserve.EXACT;
            }
        }

        private Titres() {}

        /** Of two rows of titles, the lower one may tell alone. */
        public static Optional<Reconnu> champ(NatureDeFeuille nature, ColonneDeFeuille colonne) {
            var nus = colonne.nus();
            var duBas = colonne.nusDuBas();
            var age = nature == NatureDeFeuille.NOMBRES
                    ? AgeEcrit.duTitre(colonne.duBas())
                    : Optional.<ChampDeFeuille>empty();
            var dit = parMots(nature, nus, duBas);
            return age.isPresent() && dit.filter(Reconnu::exact).isEmpty()
                    ? Optional.of(new Reconnu(age.get(), Reserve.EXACT))
                    : dit;
        }

        private static Optional<Reconnu> parMots(NatureDeFeuille nature, String nus, String duBas) {
            return ChampDeFeuille.de(nature).stream()
                    .map(champ -> new Reconnu(
                            champ,
                            Math.max(
                                    Reserve.surete(mots(nature, champ), nus, true),
                                    Reserve.surete(mots(nature, champ), duBas, true))))
                    .filter(reconnu -> reconnu.surete() > 0)
                    .max(Comparator.comparingInt(Reconnu::surete));
        }

        public static boolean connu(String nus) {
            return !nus.isEmpty()
                    && Reserve.TITRES.values().stream().anyMatch(mots -> Reserve.surete(mots, nus, true) > 0);
        }

        public static boolean exact(String nus) {
            return Reserve.TITRES.values().stream().anyMatch(mots -> mots.contains(nus));
        }

        private static List<String> mots(NatureDeFeuille nature, ChampDeFeuille champ) {
            var siens = Reserve.TITRES.get(nature.code() + "." + champ.code());
            return siens == null ? Reserve.TITRES.getOrDefault(champ.code(), List.of()) : siens;
        }
    }

    /**
     * A sheet of a workbook, as far as one looks before one knows what it is.
     *
     * @param premieres rows in which something is written
     * @param lignes how many of these there are in all
     */
    record Onglet(String nom, List<RangeeDeFeuille> premieres, long lignes) {

        int largeur() {
            return premieres.stream()
                    .mapToInt(rangee -> rangee.cellules().size())
                    .max()
                    .orElse(0);
        }

        /** Below the header. */
        List<RangeeDeFeuille> donnees(int derniereRangee) {
            return premieres.stream()
                    .filter(rangee -> rangee.numero() > derniereRangee)
                    .toList();
        }

        /** Of a column, what is written below the header. */
        List<Cellule> cellules(int place, int derniereRangee) {
            return donnees(derniereRangee).stream()
                    .filter(rangee -> !LigneDeTotal.est(rangee))
                    .map(rangee -> rangee.cellule(place))
                    .filter(cellule -> cellule != Cellule.Rien.RIEN)
                    .toList();
        }
    }
}
