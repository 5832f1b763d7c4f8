package fr.estran.emargement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one chooses from: themes and bodies of the directory, those that were asked for most of late first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CarnetRepository {

    private final JdbcClient jdbc;

    CarnetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Theme> themes(Instant maintenant) {
        return jdbc.sql("""
                        select thematique.code, coalesce(thematique.libelle, thematique.code) as libelle
                        from thematique
                        left join (
                            select participation.demande, count(*) as fois
                            from (
                                select structure_id, id
                                from seance
                                where debut <= :maintenant
                                order by debut desc
                                limit 100
                            ) dernieres
                            join participation on participation.structure_id = dernieres.structure_id
                                and participation.seance_id = dernieres.id
                            where participation.demande is not null
                            group by participation.demande
                        ) demandes on demandes.demande = thematique.code
                        where not thematique.implicite
                        order by coalesce(demandes.fois, 0) desc, libelle
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .query(Theme.class)
                .list();
    }

    List<OrganismeConnu> organismes() {
        return jdbc.sql("select id, nom from acteur where nom is not null order by nom, id")
                .query(OrganismeConnu.class)
                .list();
    }

    /** Whose paper it is. */
    String service() {
        return jdbc.sql("select commune from structure").query(String.class).single();
    }
}
