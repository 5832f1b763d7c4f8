package fr.estran.bilan.rapport;

import fr.estran.bilan.publication.EnquetePosee;
import fr.estran.bilan.publication.EnquetePosee.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys opened in a year, and what they asked. */
@Repository
record ContexteEnquetesRepository(JdbcClient jdbc) {

    List<EnquetePosee> ouvertes(int annee) {
        return jdbc.sql("""
            select
                id,
                reference,
                titre,
                ouverte,
                fermee
            from enquete
            where lancee_le is not null
                and ouverte >= make_date(:annee, 1, 1)
                and ouverte < make_date(:annee + 1, 1, 1)
            order by ouverte, reference
            """).param("annee", annee).query(Entete.class).list().stream()
                .map(entete -> new EnquetePosee(
                        entete.reference(), entete.titre(), entete.ouverte(), entete.fermee(), questions(entete.id())))
                .toList();
    }

    private List<Question> questions(UUID enquete) {
        var mots = mots(enquete);
        return jdbc.sql("""
            select
                code,
                libelle,
                type,
                choix
            from enquete_question
            where enquete_id = :enquete
            order by ordre
            """).param("enquete", enquete).query(Posee.class).stream()
                .map(posee -> new Question(
                        posee.code(),
                        posee.libelle(),
                        posee.type(),
                        choix(posee.choix()),
                        mots.getOrDefault(posee.code(), Map.of())))
                .toList();
    }

    private Map<String, Map<String, String>> mots(UUID enquete) {
        return jdbc
                .sql("select question, valeur, libelle from enquete_choix where enquete_id = :enquete")
                .param("enquete", enquete)
                .query(Dit.class)
                .stream()
                .collect(Collectors.groupingBy(Dit::question, Collectors.toMap(Dit::valeur, Dit::libelle)));
    }

    private static List<String> choix(@Nullable String choix) {
        return choix == null || choix.isBlank() ? List.of() : List.of(choix.split("\\|"));
    }

    record Posee(
            String code,
            String libelle,
            String type,
            @Nullable String choix) {}

    record Dit(String question, String valeur, String libelle) {}

    record Entete(
            UUID id,
            String reference,
            String titre,
            LocalDate ouverte,
            @Nullable LocalDate fermee) {}
}
