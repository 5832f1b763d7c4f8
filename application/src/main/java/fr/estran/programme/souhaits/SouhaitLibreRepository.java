package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Themes in people's own words. They are told in the order of the alphabet: it says nothing of who came when. */
@Repository
record SouhaitLibreRepository(JdbcClient jdbc) {

    void deposer(ConsultationId consultation, UUID id, String texte, boolean site) {
        jdbc.sql("""
            insert into souhait_libre (structure_id, id, consultation_id, texte, site)
            values (structure_courante(), :id, :consultation, :texte, :site)
            on conflict (structure_id, id) do nothing
            """)
                .param("id", id)
                .param("consultation", consultation)
                .param("texte", texte)
                .param("site", site)
                .update();
    }

    List<SouhaitLibre> tous(ConsultationId consultation, boolean relus) {
        return jdbc.sql("""
            select id, texte, site
            from souhait_libre
            where consultation_id = :consultation and relu = :relus
            order by lower(texte), id
            """)
                .param("consultation", consultation)
                .param("relus", relus)
                .query(SouhaitLibre.class)
                .list();
    }

    Lecture<SouhaitsARelire> aRelire() {
        return new Lecture<>(SouhaitsARelire.class, """
            select consultation_id as consultation, count(*) as lignes
            from souhait_libre
            where not relu
            group by consultation_id
            """);
    }

    /** Nobody else rereads it meanwhile. */
    Optional<SouhaitLibre> verrouiller(ConsultationId consultation, UUID id) {
        return jdbc.sql("""
            select id, texte, site
            from souhait_libre
            where consultation_id = :consultation and id = :id and not relu
            for update
            """)
                .param("consultation", consultation)
                .param("id", id)
                .query(SouhaitLibre.class)
                .optional();
    }

    void garder(UUID id, String texte) {
        jdbc.sql("update souhait_libre set texte = :texte, relu = true where id = :id")
                .param("id", id)
                .param("texte", texte)
                .update();
    }

    void effacer(UUID id) {
        jdbc.sql("delete from souhait_libre where id = :id").param("id", id).update();
    }

    void effacerAvant(LocalDate close) {
        jdbc.sql("""
            delete from souhait_libre libre
            using consultation
            where consultation.structure_id = libre.structure_id
                and consultation.id = libre.consultation_id
                and consultation.close_le < :close
            """).param("close", close).update();
    }
}
