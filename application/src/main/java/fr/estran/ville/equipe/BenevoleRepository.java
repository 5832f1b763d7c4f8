package fr.estran.ville.equipe;

import fr.estran.socle.commun.BenevoleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record BenevoleRepository(JdbcClient jdbc) {

    /** Those who still come, first. */
    List<Benevole> tous() {
        return jdbc.sql("""
            select
                id,
                nom,
                parti_le,
                (
                    select count(*) from seance_benevole
                    where seance_benevole.structure_id = benevole.structure_id and benevole_id = benevole.id
                ) as seances
            from benevole
            order by parti_le is not null, nom, id
            """).query(Benevole.class).list();
    }

    /** One name more at a time, so that the same one typed by two is seen. */
    void seReserver() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('benevoles/' || structure_courante(), 0))")
                .query(Integer.class)
                .single();
    }

    Optional<String> nom(BenevoleId id) {
        return jdbc.sql("select nom from benevole where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Others of that name, whatever its capitals, accents, spaces and hyphens. */
    List<String> semblables(BenevoleId id, String nom) {
        return jdbc.sql("""
            select nom
            from benevole
            where id <> :id
                and nom <> :nom
                and translate(plier(nom), ' -''’.', '') = translate(plier(:nom), ' -''’.', '')
            order by nom
            """)
                .param("id", id)
                .param("nom", nom)
                .query(String.class)
                .list();
    }

    void ajouter(BenevoleId id, String nom) {
        jdbc.sql("insert into benevole (structure_id, id, nom) values (structure_courante(), :id, :nom)")
                .param("id", id)
                .param("nom", nom)
                .update();
    }

    int renommer(BenevoleId id, String nom) {
        return jdbc.sql("update benevole set nom = :nom where id = :id")
                .param("id", id)
                .param("nom", nom)
                .update();
    }

    int partir(BenevoleId id, @Nullable LocalDate jour) {
        return jdbc.sql("update benevole set parti_le = :jour where id = :id")
                .param("id", id)
                .param("jour", jour)
                .update();
    }

    /** Nothing is kept of whoever never came. */
    int oublier(BenevoleId id) {
        return jdbc.sql("""
            delete from benevole
            where id = :id
                and not exists (
                    select from seance_benevole
                    where seance_benevole.structure_id = benevole.structure_id and benevole_id = benevole.id
                )
            """).param("id", id).update();
    }
}
