package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record AbsenceRepository(JdbcClient jdbc) {

    private static final String ABSENCES = """
        select
            indisponibilite.id,
            indisponibilite.conseiller_id as conseiller,
            nom_entier(conseiller) as nom,
            indisponibilite.debut,
            indisponibilite.fin,
            indisponibilite.moment,
            indisponibilite.motif
        from indisponibilite
        join conseiller on conseiller.structure_id = indisponibilite.structure_id
            and conseiller.id = indisponibilite.conseiller_id
        """;

    /** Those that are not over, the next first. */
    List<Absence> depuis(LocalDate jour) {
        return jdbc.sql(ABSENCES + """
            where indisponibilite.fin >= :jour
            order by indisponibilite.debut, conseiller.nom, conseiller.prenom, indisponibilite.id
            """).param("jour", jour).query(Absence.class).list();
    }

    Optional<Absence> lire(UUID absence) {
        return jdbc.sql(ABSENCES + "where indisponibilite.id = :id")
                .param("id", absence)
                .query(Absence.class)
                .optional();
    }

    Optional<Absence> pendant(ConseillerId conseiller, LocalDateTime debut, LocalDateTime fin) {
        return jdbc.sql(ABSENCES + """
            where indisponibilite.conseiller_id = :conseiller
                and absence_pendant(indisponibilite, :debut, :fin)
            order by indisponibilite.debut
            limit 1
            """)
                .param("conseiller", conseiller)
                .param("debut", debut)
                .param("fin", fin)
                .query(Absence.class)
                .optional();
    }

    void ajouter(UUID id, ConseillerId conseiller, LocalDate debut, LocalDate fin, Moment moment, String motif) {
        jdbc.sql("""
            insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, moment, motif, saisie)
            values (structure_courante(), :id, :conseiller, :debut, :fin, :moment, :motif, true)
            """)
                .param("id", id)
                .param("conseiller", conseiller)
                .param("debut", debut)
                .param("fin", fin)
                .param("moment", moment)
                .param("motif", motif)
                .update();
    }

    int retirer(UUID absence) {
        return jdbc.sql("delete from indisponibilite where id = :id")
                .param("id", absence)
                .update();
    }
}
