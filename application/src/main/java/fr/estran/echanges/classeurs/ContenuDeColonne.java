package fr.estran.echanges.classeurs;

import fr.estran.socle.tableurs.Cellule;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.tableurs.JourEcrit;
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

    /** Of days that are written without one. */
    private static final int UNE_ANNEE = 2000;

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
        if (telephones(cellules)) {
            return Optional.of(ChampDeFeuille.TELEPHONE);
        }
        if (naissances(cellules)) {
            return Optional.of(ChampDeFeuille.NAISSANCE);
        }
        if (presqueToutes(
                cellules, cellule -> JourEcrit.lire(cellule, UNE_ANNEE).isPresent())) {
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

    static boolean telephones(List<Cellule> cellules) {
        return !cellules.isEmpty()
                && presqueToutes(
                        cellules,
                        cellule -> TELEPHONE.matcher(cellule.texte().strip()).matches());
    }

    static boolean naissances(List<Cellule> cellules) {
        return !cellules.isEmpty() && presqueToutes(cellules, ContenuDeColonne::naissance);
    }

    static boolean plusieursMots(List<Cellule> cellules) {
        return !cellules.isEmpty()
                && presqueToutes(cellules, cellule -> cellule.texte().strip().contains(" "));
    }

    static boolean deLaSemaine(List<Cellule> cellules) {
        return !cellules.isEmpty() && presqueToutes(cellules, cellule -> JourEcrit.deLaSemaine(cellule.texte()));
    }

    static boolean mois(List<Cellule> cellules) {
        return !cellules.isEmpty()
                && presqueToutes(
                        cellules,
                        cellule -> JourEcrit.mois(cellule.texte(), UNE_ANNEE).isPresent());
    }

    static boolean mots(List<Cellule> cellules) {
        return presqueToutes(cellules, cellule -> cellule.texte().codePoints().anyMatch(Character::isLetter));
    }

    static boolean formes(List<Cellule> cellules) {
        return presqueToutes(cellules, cellule -> FormesDites.connue(Ecritures.nus(cellule.texte())));
    }

    /** In words, it is not said by yes or no. */
    static boolean ouiOuNon(List<Cellule> cellules) {
        return presqueToutes(cellules, cellule -> ValeursLues.ouiNon(cellule).isPresent());
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
