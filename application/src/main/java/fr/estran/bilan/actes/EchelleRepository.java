package fr.estran.bilan.actes;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The scales that surveys have asked: a mark means the same wherever its question is asked again. */
@Repository
record EchelleRepository(JdbcClient jdbc) {

    /** What is usual, until an answer says otherwise. */
    private static final List<String> DE_UN_A_CINQ =
            IntStream.rangeClosed(1, 5).mapToObj(String::valueOf).toList();

    record Echelle(String code, String libelle, List<String> marques) {}

    /** The latest survey first; by it the question is called. */
    List<Echelle> toutes() {
        var reponses = reponses();
        return jdbc.sql("""
            select code, libelle
            from (
                select distinct on (question.code)
                    question.code,
                    question.libelle,
                    question.ordre,
                    enquete.ouverte
                from enquete_question question
                join enquete on enquete.structure_id = question.structure_id
                    and enquete.id = question.enquete_id
                where question.type = 'echelle' and not enquete.modele
                order by question.code, enquete.ouverte desc nulls last, enquete.reference
            ) derniere
            order by ouverte desc nulls last, ordre, code
            """).query(Question.class).list().stream()
                .map(question -> new Echelle(question.code(), question.libelle().strip(), marques(question, reponses)))
                .toList();
    }

    private static List<String> marques(Question question, List<Reponse> reponses) {
        var donnees = reponses.stream()
                .filter(reponse -> reponse.question().equals(question.code()))
                .map(Reponse::valeur)
                .toList();
        return DE_UN_A_CINQ.containsAll(donnees) ? DE_UN_A_CINQ : donnees;
    }

    /** What is no mark but a sentence has no words of its own. */
    private List<Reponse> reponses() {
        return jdbc.sql("""
            select distinct compte.question, compte.valeur, length(compte.valeur) as longueur
            from enquete_compte compte
            join enquete_question question on question.structure_id = compte.structure_id
                and question.enquete_id = compte.enquete_id
                and question.code = compte.question
            where question.type = 'echelle' and compte.valeur ~ '^[[:alnum:]_-]{1,20}$'
            order by compte.question, longueur, compte.valeur
            """).query(Reponse.class).list();
    }

    record Question(String code, String libelle) {}

    record Reponse(String question, String valeur) {}
}
