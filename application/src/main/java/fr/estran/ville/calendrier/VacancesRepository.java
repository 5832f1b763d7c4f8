package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Lecture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record VacancesRepository(JdbcClient jdbc) {

    /** Until when the days without school are known. */
    record DernierConnu(LocalDate jour) {}

    /** Whoever writes after this waits for whoever writes: no two may write days that overlap. */
    void verrouiller() {
        jdbc.sql("select structure_id::text from structure for no key update")
                .query(String.class)
                .single();
    }

    List<Vacances> toutes() {
        return jdbc.sql("""
            select premier_jour, dernier_jour, nom
            from vacances_scolaires
            order by premier_jour
            """).query(Vacances.class).list();
    }

    Optional<String> zone() {
        return jdbc.sql("select zone_scolaire from structure where zone_scolaire is not null")
                .query(String.class)
                .optional();
    }

    void choisirLaZone(@Nullable String zone) {
        jdbc.sql("update structure set zone_scolaire = :zone")
                .param("zone", zone)
                .update();
    }

    /** What is known already is given the end and the name that are told now. */
    void ajouter(Vacances vacances) {
        jdbc.sql("""
            insert into vacances_scolaires (structure_id, premier_jour, dernier_jour, nom)
            values (structure_courante(), :premier, :dernier, :nom)
            on conflict (structure_id, premier_jour) do update
            set dernier_jour = excluded.dernier_jour, nom = coalesce(excluded.nom, vacances_scolaires.nom)
            """)
                .param("premier", vacances.premierJour())
                .param("dernier", vacances.dernierJour())
                .param("nom", vacances.nom())
                .update();
    }

    int retirer(LocalDate premierJour) {
        return jdbc.sql("delete from vacances_scolaires where premier_jour = :premier")
                .param("premier", premierJour)
                .update();
    }

    Lecture<DernierConnu> jusqua() {
        return new Lecture<>(
                DernierConnu.class,
                "select max(dernier_jour) as jour from vacances_scolaires having max(dernier_jour) is not null");
    }
}
