package fr.estran.emargement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What one chooses from: themes and bodies of the directory, those that were asked for most first. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class CarnetRepository {

    private final JdbcClient jdbc;

    CarnetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Theme> themes() {
        return jdbc.sql("""
                        select thematique.code, coalesce(thematique.libelle, thematique.code) as libelle
                        from thematique
                        left join (
                            select participation.demande, count(*) as fois
                            from participation
                            where participation.demande is not null
                            group by participation.demande
                        ) demandes on demandes.demande = thematique.code
                        where not thematique.implicite
                        order by coalesce(demandes.fois, 0) desc, libelle
                        """).query(Theme.class).list();
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
