package fr.estran.bilan;

import fr.estran.documents.Bloc;
import fr.estran.documents.Bloc.Tableau.Colonne;
import fr.estran.publication.Enquete;
import fr.estran.publication.Enquete.Question;
import fr.estran.publication.PublicationAges;
import fr.estran.publication.Regroupement;
import fr.estran.publication.Repartition;
import fr.estran.publication.Repartition.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The answers to a closed question. */
record TableauQuestion(Matiere m, Enquete enquete, Question question) {

    Optional<Bloc> rediger() {
        if (question.type().equals("multiple")) {
            return multiple();
        }
        var reponses = m.annee().repartition("reponses", enquete.reference(), question.code());
        var tableaux = new Tableaux(m);
        return reponses.vide()
                ? Optional.empty()
                : Optional.of(tableaux.repartition("reponses", reponses, this::nommer, "question", question.libelle()));
    }

    /** The commonest answer, unless a group of answers hides which it is. */
    Optional<String> premiere() {
        var parts = m.annee()
                .repartition("reponses", enquete.reference(), question.code())
                .parts();
        var taux = new Repartition(parts, false).taux();
        return parts.stream()
                .max(Comparator.comparingInt(Part::valeur))
                .filter(part -> !part.groupe() && !part.codes().contains(Regroupement.INCONNU))
                .map(part -> m.dire(
                        "enquete.premiere",
                        "question",
                        question.libelle(),
                        "reponse",
                        nommer(part.codes()),
                        "n",
                        part.valeur(),
                        "taux",
                        taux.get(parts.indexOf(part))));
    }

    private static boolean ages(List<String> codes) {
        return PublicationAges.TRANCHES.containsAll(codes);
    }

    private Optional<Bloc> multiple() {
        var reponses = m.annee().comptes("reponses", enquete.reference(), question.code());
        if (reponses.isEmpty()) {
            return Optional.empty();
        }
        int exprimes = m.annee().valeur("repondants_par_question", enquete.reference(), question.code());
        var lignes = reponses.entrySet().stream()
                .map(reponse -> List.of(valeur(reponse.getKey()), Typographie.nombre(reponse.getValue())))
                .toList();
        boolean retenues = question.choix().stream()
                .anyMatch(choix -> m.annee().retenu("reponses", enquete.reference(), question.code(), choix));
        var note = m.dire("reponses.multiple", "n", exprimes);
        return Optional.of(new Bloc.Tableau(
                m.dire("reponses.legende", "question", question.libelle()),
                List.of(new Colonne(m.dire("reponses.colonne"), false), new Colonne(m.dire("reponses.unite"), true)),
                lignes,
                retenues ? note + " " + m.dire("reponses.multiple_partielle") : note));
    }

    private String nommer(List<String> codes) {
        if (ages(codes) && !codes.equals(List.of(Regroupement.INCONNU))) {
            return m.libelles().tranches(codes);
        }
        boolean echelle = question.type().equals("echelle");
        if (echelle && codes.size() > 1 && !codes.contains(Regroupement.INCONNU)) {
            return m.dire("reponses.niveaux", "premier", codes.getFirst(), "dernier", codes.getLast());
        }
        return Typographie.liste(codes.stream()
                .map(code -> echelle && !code.equals(Regroupement.INCONNU)
                        ? m.dire("reponses.niveau", "valeur", code)
                        : valeur(code))
                .toList());
    }

    /** A value may be a district, a kind of help, an age band, or a word of the survey's own. */
    private String valeur(String code) {
        if (code.equals(Regroupement.INCONNU)) {
            return m.dire("reponses.inconnu");
        }
        if (m.contexte().quartiers().containsKey(code) || code.equals("hors_commune")) {
            return m.libelles().quartier(code);
        }
        if (Types.ORDRE.contains(code)) {
            return m.libelles().titreDeType(code);
        }
        return m.phrases().code("reponse", code);
    }
}
