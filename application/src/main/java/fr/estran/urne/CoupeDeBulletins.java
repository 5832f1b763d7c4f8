package fr.estran.urne;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.QuestionDEnquete;
import fr.estran.enquetes.TypeDeQuestion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The forms of one survey, cut by the answers to one question: which of them gave each. Neighbouring answers may be told together.
 *
 * @param valeurs in the order in which they may be joined
 * @param qui of each, the places of those forms
 */
record CoupeDeBulletins(List<String> valeurs, List<BitSet> qui) {

    /** Stands for those who gave no answer: known from the counts of the questions, and so told with others, or not at all. */
    static final String SANS_REPONSE = "-";

    /** Beyond so many, the smallest neighbours are joined first: all ways to group are looked at, and they double with each. */
    private static final int VALEURS = 8;

    /** Of a question with several answers, forms stand in several places or in none, and the absent need no place. */
    static List<CoupeDeBulletins> de(QuestionDEnquete question, List<Bulletin> bulletins) {
        var valeurs = question.choix().stream()
                .map(QuestionDEnquete.Choix::valeur)
                .distinct()
                .toList();
        var qui = valeurs.stream()
                .map(valeur ->
                        places(bulletins, bulletin -> dites(question, bulletin).contains(valeur)))
                .toList();
        var muets =
                places(bulletins, bulletin -> dites(question, bulletin).stream().noneMatch(valeurs::contains));
        if (question.type() == TypeDeQuestion.MULTIPLE || muets.isEmpty()) {
            return List.of(new CoupeDeBulletins(valeurs, qui).resserree());
        }
        return List.of(
                new CoupeDeBulletins(avant(SANS_REPONSE, valeurs), avant(muets, qui)).resserree(),
                new CoupeDeBulletins(apres(valeurs, SANS_REPONSE), apres(qui, muets)).resserree());
    }

    /** Two marks where one is wanted are none. */
    private static List<String> dites(QuestionDEnquete question, Bulletin bulletin) {
        var dites = bulletin.reponses().getOrDefault(question.code(), List.of());
        return question.type() == TypeDeQuestion.MULTIPLE || dites.size() == 1 ? dites : List.of();
    }

    private static BitSet places(List<Bulletin> bulletins, Predicate<Bulletin> dit) {
        var places = new BitSet(bulletins.size());
        IntStream.range(0, bulletins.size())
                .filter(place -> dit.test(bulletins.get(place)))
                .forEach(places::set);
        return places;
    }

    int taille() {
        return valeurs.size();
    }

    /** Those who gave one of these answers, first to last. */
    BitSet ensemble(int premiere, int derniere) {
        var ensemble = new BitSet();
        qui.subList(premiere, derniere + 1).forEach(ensemble::or);
        return ensemble;
    }

    String nom(int premiere, int derniere) {
        return String.join("|", valeurs.subList(premiere, derniere + 1));
    }

    private CoupeDeBulletins resserree() {
        var coupe = this;
        while (coupe.taille() > VALEURS) {
            coupe = coupe.moinsUne();
        }
        return coupe;
    }

    private CoupeDeBulletins moinsUne() {
        int plusPetite = IntStream.range(0, taille() - 1)
                .boxed()
                .min(Comparator.comparingInt(place -> ensemble(place, place + 1).cardinality()))
                .orElseThrow();
        var autresValeurs = new ArrayList<>(valeurs);
        var autres = new ArrayList<>(qui);
        autresValeurs.set(plusPetite, nom(plusPetite, plusPetite + 1));
        autres.set(plusPetite, ensemble(plusPetite, plusPetite + 1));
        autresValeurs.remove(plusPetite + 1);
        autres.remove(plusPetite + 1);
        return new CoupeDeBulletins(autresValeurs, autres);
    }

    private static <T> List<T> avant(T un, List<T> autres) {
        return Stream.concat(Stream.of(un), autres.stream()).toList();
    }

    private static <T> List<T> apres(List<T> autres, T un) {
        return Stream.concat(autres.stream(), Stream.of(un)).toList();
    }
}
