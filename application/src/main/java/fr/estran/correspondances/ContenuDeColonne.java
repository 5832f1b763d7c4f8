package fr.estran.correspondances;

import fr.estran.ecritures.Ecritures;
import fr.estran.ecritures.JourEcrit;
import fr.estran.tableurs.Cellule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a column seems to be by what stands in it. */
final class ContenuDeColonne {

    private static final int ASSEZ = 3;
    private static final double PRESQUE_TOUTES = 0.8;
    private static final int LIBRE = 45;
    /** Nobody keeps sheets of what was then. */
    private static final int AVANT = 2005;

    private static final Pattern TELEPHONE = Pattern.compile("(\\+33|0033|0)? ?[1-9]([ .-]?\\d{2}){4}");
    private static final Pattern COURRIEL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-zA-Z]{2,}");
    private static final Pattern GENRE = Pattern.compile("f|m|h|femme|homme|mme|madame|monsieur|mr|feminin|masculin");

    private ContenuDeColonne() {}

    static Optional<ChampDeFeuille> champ(List<Cellule> cellules) {
        if (cellules.size() < ASSEZ) {
            return Optional.empty();
        }
        if (presqueToutes(
                cellules, cellule -> COURRIEL.matcher(cellule.texte().strip()).matches())) {
            return Optional.of(ChampDeFeuille.COURRIEL);
        }
        if (presqueToutes(
                cellules, cellule -> TELEPHONE.matcher(cellule.texte().strip()).matches())) {
            return Optional.of(ChampDeFeuille.TELEPHONE);
        }
        if (presqueToutes(cellules, ContenuDeColonne::naissance)) {
            return Optional.of(ChampDeFeuille.NAISSANCE);
        }
        if (presqueToutes(cellules, cellule -> JourEcrit.lire(cellule, 0).isPresent())) {
            return Optional.of(ChampDeFeuille.JOUR);
        }
        return presqueToutes(
                        cellules,
                        cellule -> GENRE.matcher(Ecritures.nus(cellule.texte())).matches())
                ? Optional.of(ChampDeFeuille.GENRE)
                : Optional.empty();
    }

    /** A year, or a day so long ago that nobody came on it. */
    private static boolean naissance(Cellule cellule) {
        var texte = cellule.texte().strip();
        if (texte.matches("(19\\d{2}|200\\d|201\\d)")) {
            return true;
        }
        return JourEcrit.lire(cellule, 0).filter(jour -> jour.getYear() < AVANT).isPresent();
    }

    /** What people write as they please: on the whole, sentences. */
    static boolean libre(List<Cellule> cellules) {
        return cellules.size() >= ASSEZ
                && cellules.stream()
                                .mapToInt(cellule -> cellule.texte().length())
                                .average()
                                .orElse(0)
                        > LIBRE;
    }

    /** Rows are counted, from one, perhaps anew for each session: it says nothing of who is in them. */
    static boolean compteLesLignes(List<Cellule> cellules) {
        int precedent = 0;
        for (var cellule : cellules) {
            var texte = cellule.texte().strip();
            if (!texte.equals("1") && !texte.equals("" + (precedent + 1))) {
                return false;
            }
            precedent = Integer.parseInt(texte);
        }
        return cellules.size() > 1;
    }

    private static boolean presqueToutes(List<Cellule> cellules, Predicate<Cellule> sont) {
        return cellules.stream().filter(sont).count() >= PRESQUE_TOUTES * cellules.size();
    }
}
