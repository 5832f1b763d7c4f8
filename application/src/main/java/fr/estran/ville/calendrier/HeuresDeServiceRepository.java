package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.PlageHoraire;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record HeuresDeServiceRepository(JdbcClient jdbc) {

    List<PlageHoraire> plages() {
        return jdbc.sql("select jour, ouvre as debut, ferme as fin from service_ouverture order by jour, ouvre")
                .query(PlageHoraire.class)
                .list();
    }

    ZoneId fuseau() {
        return ZoneId.of(
                jdbc.sql("select fuseau from structure").query(String.class).single());
    }

    /** One at a time: the row of the structure is the lock. */
    void verrouiller() {
        jdbc.sql("select structure_id from structure for no key update")
                .query(UUID.class)
                .single();
    }

    void remplacer(List<PlageHoraire> plages) {
        jdbc.sql("delete from service_ouverture").update();
        plages.forEach(plage -> jdbc.sql("""
            insert into service_ouverture (structure_id, jour, ouvre, ferme)
            values (structure_courante(), :jour, :debut, :fin)
            """).paramSource(plage).update());
    }

    int seuil() {
        return jdbc.sql(lectureDuSeuil().sql())
                .query(SeuilDeReprogrammation.class)
                .single()
                .personnes();
    }

    Lecture<SeuilDeReprogrammation> lectureDuSeuil() {
        return new Lecture<>(
                SeuilDeReprogrammation.class,
                "select coalesce((select seuil_reprogrammation from regle_programme), 5) as personnes");
    }

    void fixerLeSeuil(int seuil) {
        jdbc.sql("""
            insert into regle_programme (structure_id, seuil_reprogrammation)
            values (structure_courante(), :seuil)
            on conflict (structure_id) do update set seuil_reprogrammation = excluded.seuil_reprogrammation
            """).param("seuil", seuil).update();
    }
}
