package fr.estran.bilan.publication;

import fr.estran.bilan.publication.EnquetePosee.Question;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Surveys: who was asked, who answered, and what; never a free text. */
record PublicationEnquetes(FiltreDePublication filtre) {

    void publier(List<EnquetePosee> enquetes) {
        for (var enquete : enquetes) {
            var reference = enquete.reference();
            int sollicites = filtre.bruts().valeur("enquetes", reference, "sollicites");
            int repondants = filtre.bruts().valeur("enquetes", reference, "repondants");
            filtre.proposer(sollicites, new int[] {}, "enquetes", reference, "sollicites");
            int[] touts = filtre.montre("enquetes", reference, "sollicites") ? new int[] {sollicites} : new int[] {};
            if (filtre.proposer(repondants, touts, "enquetes", reference, "repondants")) {
                enquete.questions().stream()
                        .filter(Question::close)
                        .forEach(question -> reponses(reference, question, repondants));
            }
        }
    }

    private void reponses(String enquete, Question question, int repondants) {
        var cellules = ranger(question, filtre.bruts().repartition("reponses", enquete, question.code()));
        if (cellules.isEmpty()) {
            return;
        }
        if (question.type().equals("multiple")) {
            multiples(enquete, question.code(), cellules, repondants);
            return;
        }
        var complet = filtre.completer(repondants, cellules);
        boolean ordonnee = question.type().equals("echelle") || question.ages(cellules.keySet());
        var dite = unanime(complet)
                ? Repartition.CACHEE
                : ordonnee
                        ? filtre.regroupement().ordonnee(complet)
                        : filtre.regroupement().sansOrdre(complet);
        filtre.repartir(dite, "reponses", enquete, question.code());
        if (dite.vide()) {
            enMots(enquete, question.code(), complet, repondants);
        }
    }

    /** All who answered said the same: it tells of each of them, were they a thousand. */
    private static boolean unanime(Map<String, Integer> cellules) {
        var dites = cellules.entrySet().stream()
                .filter(cellule -> cellule.getValue() > 0)
                .map(Map.Entry::getKey)
                .toList();
        return dites.size() == 1 && !dites.contains(Repartition.INCONNU);
    }

    /** Kept back as a count, told in words. */
    private void enMots(String enquete, String question, Map<String, Integer> cellules, int repondants) {
        cellules.entrySet().stream()
                .filter(cellule -> !cellule.getKey().equals(Repartition.INCONNU))
                .flatMap(cellule ->
                        ReponseEnMots.de(
                                cellule.getKey(),
                                cellule.getValue(),
                                repondants,
                                filtre.regroupement().seuil())
                                .stream())
                .findFirst()
                .ifPresent(mots -> filtre.retenir(
                        ReponseEnMots.CHEMIN,
                        enquete,
                        question,
                        mots.reponse(),
                        mots.plusDe().code()));
    }

    /** Several answers each: they overlap, within those who answered the question. */
    private void multiples(String enquete, String question, Map<String, Integer> cellules, int repondants) {
        int exprimes = filtre.bruts().valeur("repondants_par_question", enquete, question);
        if (!filtre.proposer(exprimes, new int[] {repondants}, "repondants_par_question", enquete, question)) {
            return;
        }
        var dicibles = filtre.recouvrir(exprimes, cellules);
        cellules.forEach((valeur, nombre) -> {
            if (dicibles.contains(valeur) && nombre < exprimes) {
                filtre.montrer(nombre, "reponses", enquete, question, valeur);
            } else {
                filtre.retenir("reponses", enquete, question, valeur);
            }
        });
    }

    /** In the order of the choices; on a scale, from the lowest. */
    private static SequencedMap<String, Integer> ranger(Question question, Map<String, Integer> cellules) {
        var ordre = question.choix();
        var rangees = new LinkedHashMap<String, Integer>();
        cellules.keySet().stream()
                .sorted(Comparator.comparing(
                                (String valeur) -> ordre.contains(valeur) ? ordre.indexOf(valeur) : ordre.size())
                        .thenComparing(String::length)
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(valeur -> rangees.put(valeur, cellules.getOrDefault(valeur, 0)));
        return rangees;
    }
}
