package fr.estran.urne;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.QuestionDEnquete;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One question told by another, neighbouring answers grouped until nobody can be singled out: of any two groups, eleven forms at least are
 * in both, in one alone, in the other alone, in neither. So what is left when a group is taken from what is known of the whole is never
 * small, none of a group said all the same, and an answer that few gave lies hidden in its group.
 *
 * <p>Rule: crossings of a survey.
 */
final class CroisementGroupe {

    static final int SEUIL = 11;

    /** @param valeurs of the group, parted by |; {@link CoupeDeBulletins#SANS_REPONSE} of those who gave no answer */
    record Case(String valeurs, String parValeurs, int nombre) {}

    /** Where groups of neighbours end: the place of the last of each. */
    private record Groupes(List<Integer> fins) {

        int nombre() {
            return fins.size();
        }

        int inegalite() {
            return IntStream.range(0, nombre())
                    .map(groupe -> fin(groupe) - debut(groupe) + 1)
                    .map(taille -> taille * taille)
                    .sum();
        }

        int debut(int groupe) {
            return groupe == 0 ? 0 : fins.get(groupe - 1) + 1;
        }

        int fin(int groupe) {
            return fins.get(groupe);
        }
    }

    private record Essai(
            CoupeDeBulletins lignes, CoupeDeBulletins colonnes, Groupes deLignes, Groupes deColonnes, int moindre) {

        int cases() {
            return deLignes.nombre() * deColonnes.nombre();
        }

        /** More cells; or else larger ones; or else groups of about as many answers. */
        boolean ditPlusQue(Essai autre) {
            return cases() != autre.cases()
                    ? cases() > autre.cases()
                    : moindre != autre.moindre ? moindre > autre.moindre : inegalite() < autre.inegalite();
        }

        private int inegalite() {
            return deLignes.inegalite() + deColonnes.inegalite();
        }
    }

    private CroisementGroupe() {}

    /** Nothing where no grouping will do. */
    static List<Case> de(QuestionDEnquete question, QuestionDEnquete par, List<Bulletin> bulletins) {
        return CoupeDeBulletins.de(question, bulletins).stream()
                .flatMap(lignes -> CoupeDeBulletins.de(par, bulletins).stream()
                        .flatMap(colonnes -> meilleur(lignes, colonnes, bulletins.size()).stream()))
                .reduce((un, autre) -> autre.ditPlusQue(un) ? autre : un)
                .map(CroisementGroupe::cases)
                .orElse(List.of());
    }

    private static Optional<Essai> meilleur(CoupeDeBulletins lignes, CoupeDeBulletins colonnes, int total) {
        var moindres = moindres(lignes, colonnes, total);
        var deColonnes = groupements(colonnes.taille());
        return groupements(lignes.taille()).stream()
                .flatMap(un -> deColonnes.stream()
                        .map(autre -> new Essai(lignes, colonnes, un, autre, moindre(un, autre, moindres))))
                .filter(essai -> essai.moindre() >= SEUIL)
                .reduce((un, autre) -> autre.ditPlusQue(un) ? autre : un);
    }

    private static List<Case> cases(Essai essai) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < essai.deLignes().nombre(); i++) {
            int debut = essai.deLignes().debut(i);
            int fin = essai.deLignes().fin(i);
            for (int j = 0; j < essai.deColonnes().nombre(); j++) {
                int parDebut = essai.deColonnes().debut(j);
                int parFin = essai.deColonnes().fin(j);
                var ensemble = essai.lignes().ensemble(debut, fin);
                ensemble.and(essai.colonnes().ensemble(parDebut, parFin));
                cases.add(new Case(
                        essai.lignes().nom(debut, fin),
                        essai.colonnes().nom(parDebut, parFin),
                        ensemble.cardinality()));
            }
        }
        return cases;
    }

    private static int moindre(Groupes deLignes, Groupes deColonnes, int[][][][] moindres) {
        int moindre = Integer.MAX_VALUE;
        for (int i = 0; i < deLignes.nombre() && moindre >= SEUIL; i++) {
            for (int j = 0; j < deColonnes.nombre(); j++) {
                moindre = Math.min(
                        moindre, moindres[deLignes.debut(i)][deLignes.fin(i)][deColonnes.debut(j)][deColonnes.fin(j)]);
            }
        }
        return moindre;
    }

    /** Of each run of neighbours and each of the other side: the least of the four parts that both make. */
    private static int[][][][] moindres(CoupeDeBulletins lignes, CoupeDeBulletins colonnes, int total) {
        int hauteur = lignes.taille();
        int largeur = colonnes.taille();
        var moindres = new int[hauteur][hauteur][largeur][largeur];
        for (int i = 0; i < hauteur; i++) {
            for (int k = i; k < hauteur; k++) {
                var un = lignes.ensemble(i, k);
                for (int j = 0; j < largeur; j++) {
                    for (int l = j; l < largeur; l++) {
                        moindres[i][k][j][l] = moindreDesQuatre(un, colonnes.ensemble(j, l), total);
                    }
                }
            }
        }
        return moindres;
    }

    private static int moindreDesQuatre(BitSet un, BitSet autre, int total) {
        var deux = (BitSet) un.clone();
        deux.and(autre);
        int communs = deux.cardinality();
        int seulement = un.cardinality() - communs;
        int lAutreSeulement = autre.cardinality() - communs;
        return IntStream.of(communs, seulement, lAutreSeulement, total - communs - seulement - lAutreSeulement)
                .min()
                .orElseThrow();
    }

    /** All ways to part so many neighbours into groups; one group alone tells nothing. */
    private static List<Groupes> groupements(int taille) {
        return IntStream.range(1, Math.max(1, 1 << (taille - 1)))
                .mapToObj(coupures -> new Groupes(Stream.concat(
                                IntStream.range(0, taille - 1)
                                        .filter(place -> (coupures >> place & 1) == 1)
                                        .boxed(),
                                Stream.of(taille - 1))
                        .toList()))
                .toList();
    }
}
