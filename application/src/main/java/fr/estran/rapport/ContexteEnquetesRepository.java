package fr.estran.rapport;

import fr.estran.publication.EnquetePosee;
import fr.estran.publication.EnquetePosee.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys opened in a year, and what they asked. */
@Repository
class ContexteEnquetesRepository {

    private static final RowMapper<Question> QUESTION = (rs, _) -> new Question(
            rs.getString("code"), rs.getString("libelle"), rs.getString("type"), choix(rs.getString("choix")));

    private final JdbcClient jdbc;

    ContexteEnquetesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
        return jdbc.sql("""
                        select
                            code,
                            libelle,
                            type,
                            choix
                        from enquete_question
                        where enquete_id = :enquete
                        order by ordre
                        """).param("enquete", enquete).query(QUESTION).list();
    }

    private static List<String> choix(@Nullable String choix) {
        return choix == null || choix.isBlank() ? List.of() : List.of(choix.split("\\|"));
    }

    record Entete(
            UUID id,
            String reference,
            String titre,
            LocalDate ouverte,
            @Nullable LocalDate fermee) {}
}
