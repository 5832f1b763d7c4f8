package fr.estran.reseau.annuaire;

import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bodies that ask to stand in the directory. */
@Repository
record PostulantRepository(JdbcClient jdbc) implements Purge {

    /** Two who ask, or who decide, do so one after the other. */
    void verrouiller() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('postulant'), hashtext(structure_courante()::text))")
                .query((RowCallbackHandler) _ -> {});
    }

    /** The oldest first. */
    List<Postulant> tous() {
        return jdbc.sql("""
            select id, nom, missions, telephone, courriel, recu_le
            from postulant
            order by recu_le, id
            """).query(Postulant.class).list();
    }

    Optional<Postulant> lire(UUID id) {
        return tous().stream().filter(un -> un.id().equals(id)).findFirst();
    }

    void ajouter(Postulant un) {
        jdbc.sql("""
            insert into postulant (structure_id, id, nom, missions, telephone, courriel, recu_le)
            values (structure_courante(), :id, :nom, :missions, :telephone, :courriel, :recuLe)
            """).paramSource(un).update();
    }

    void oublier(UUID id) {
        jdbc.sql("delete from postulant where id = :id").param("id", id).update();
    }

    @Override
    public Duree duree() {
        return Duree.JOURNAL;
    }

    /** What nobody accepted nor refused in all that time is forgotten. */
    @Override
    public void purger(LocalDate avant) {
        jdbc.sql("delete from postulant where recu_le < :avant")
                .param("avant", avant)
                .update();
    }
}
