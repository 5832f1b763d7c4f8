package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations, and which themes each of them asks. */
@Repository
record ConsultationRepository(JdbcClient jdbc) {

    private static final String CONSULTATIONS = """
        select
            id,
            reference,
            titre,
            ouvre,
            ferme,
            relevee,
            retiree,
            close_le,
            personnes,
            papiers,
            sans_code,
            illisibles
        from consultation
        """;

    /** The latest first. */
    List<ConsultationDesSouhaits> toutes() {
        return jdbc.sql(CONSULTATIONS + "order by ouvre desc, reference desc")
                .query(ConsultationDesSouhaits.class)
                .list();
    }

    Lecture<ConsultationDesSouhaits> ouvertes(LocalDate jour) {
        return new Lecture<>(
                ConsultationDesSouhaits.class,
                CONSULTATIONS
                        + "where close_le is null and ouvre <= :jour and ferme >= :jour order by ouvre, reference",
                Map.of("jour", jour));
    }

    Optional<ConsultationDesSouhaits> lire(ConsultationId id) {
        return jdbc.sql(CONSULTATIONS + "where id = :id")
                .param("id", id)
                .query(ConsultationDesSouhaits.class)
                .optional();
    }

    Optional<ConsultationDesSouhaits> parReference(String reference) {
        return jdbc.sql(CONSULTATIONS + "where reference = :reference")
                .param("reference", reference)
                .query(ConsultationDesSouhaits.class)
                .optional();
    }

    /** Nobody closes it meanwhile, and no other answer comes. */
    ConsultationDesSouhaits verrouiller(ConsultationId id) {
        return jdbc.sql(CONSULTATIONS + "where id = :id for update")
                .param("id", id)
                .query(ConsultationDesSouhaits.class)
                .optional()
                .orElseThrow(Introuvable::new);
    }

    /** The themes that it asks, each as it is told today. */
    List<String> themes(ConsultationId id) {
        return jdbc.sql("""
            select distinct theme.retenue
            from consultation_theme demande
            join thematique_retenue theme
                on theme.structure_id = demande.structure_id and theme.code = demande.thematique
            where demande.consultation_id = :id
            order by theme.retenue
            """).param("id", id).query(String.class).list();
    }

    void ecrire(ConsultationDesSouhaits consultation) {
        jdbc.sql("""
            insert into consultation (
                structure_id, id, reference, titre, ouvre, ferme, relevee, retiree, close_le,
                personnes, papiers, sans_code, illisibles)
            values (
                structure_courante(), :id, nullif(:reference, ''), :titre, :ouvre, :ferme, :relevee, :retiree, :closeLe,
                :personnes, :papiers, :sansCode, :illisibles)
            on conflict (structure_id, id) do update
            set titre = excluded.titre, ouvre = excluded.ouvre, ferme = excluded.ferme,
                retiree = excluded.retiree, close_le = excluded.close_le, personnes = excluded.personnes,
                papiers = excluded.papiers, sans_code = excluded.sans_code, illisibles = excluded.illisibles
            """).paramSource(consultation).update();
    }

    void demander(ConsultationId id, Collection<String> themes) {
        jdbc.sql("delete from consultation_theme where consultation_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
            insert into consultation_theme (structure_id, consultation_id, thematique)
            select structure_courante(), :id, unnest(:themes::text[])
            """)
                .param("id", id)
                .param("themes", themes.stream().distinct().toList())
                .update();
    }

    List<ConsultationId> echues(LocalDate aujourdhui) {
        return jdbc.sql("select id from consultation where close_le is null and ferme < :aujourdhui order by ferme")
                .param("aujourdhui", aujourdhui)
                .query(ConsultationId.class)
                .list();
    }

    void supprimer(ConsultationId id) {
        jdbc.sql("delete from consultation where id = :id").param("id", id).update();
    }
}
