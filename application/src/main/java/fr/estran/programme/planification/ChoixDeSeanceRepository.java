package fr.estran.programme.planification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a session is made of: venues, counsellors, volunteers. */
@Repository
@Transactional(readOnly = true)
class ChoixDeSeanceRepository {

    private final JdbcClient jdbc;

    ChoixDeSeanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those where the service went, too. */
    List<OptionDeGestion> tousLesLieux() {
        return jdbc.sql("""
                        select id::text as valeur, nom as libelle
                        from lieu
                        where fusionne_dans_id is null
                        order by nom, reference
                        """).query(OptionDeGestion.class).list();
    }

    /** Those where the service goes, and the one that is chosen already. Of what moves, its stops: nobody is told to come to "the bus". */
    List<OptionDeGestion> lieux(@Nullable String choisi) {
        return jdbc.sql("""
                        select id::text as valeur, nom as libelle
                        from lieu
                        where (retire_le is null and mobile is not true) or id::text = :choisi
                        order by nom, reference
                        """)
                .param("choisi", choisi)
                .query(OptionDeGestion.class)
                .list();
    }

    /** Those who have not left the team. */
    List<OptionDeGestion> conseillers(LocalDate jour) {
        return jdbc.sql("""
                        select id::text as valeur, nom_entier(conseiller) as libelle
                        from conseiller
                        where sortie is null or sortie >= :jour
                        order by prenom, nom
                        """).param("jour", jour).query(OptionDeGestion.class).list();
    }

    /** Those who still lend a hand. */
    List<OptionDeGestion> benevoles(LocalDate jour) {
        return jdbc.sql("""
                        select id::text as valeur, nom as libelle
                        from benevole
                        where parti_le is null or parti_le > :jour
                        order by nom, id
                        """).param("jour", jour).query(OptionDeGestion.class).list();
    }
}
