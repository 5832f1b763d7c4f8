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

    private static final String DERNIERES = """
             (
                select structure_id, id
                from seance
                where debut <= :maintenant
                order by debut desc
                limit 100
            ) dernieres
            """;

    private final JdbcClient jdbc;

    CarnetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Theme> themes(Instant maintenant) {
        return jdbc.sql("""
                        select thematique.code, coalesce(thematique.libelle, thematique.code) as libelle
                        from thematique
                        left join (
                            select confiee.demande, sum(confiee.nombre) as fois
                            from""" + DERNIERES + """
                            join (
                                select structure_id, seance_id, demande, 1 as nombre
                                from participation
                                where demande is not null
                                union all
                                select structure_id, seance_id, demande, nombre from seance_demande
                            ) confiee on confiee.structure_id = dernieres.structure_id and confiee.seance_id = dernieres.id
                            group by confiee.demande
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

    /** Those to which people are sent most, to be tapped. */
    List<OrganismeConnu> organismesHabituels(Instant maintenant) {
        return jdbc.sql("""
                        select acteur.id, acteur.nom
                        from acteur
                        left join (
                            select confiee.acteur_id, sum(confiee.nombre) as fois
                            from""" + DERNIERES + """
                            join (
                                select structure_id, seance_id, acteur_id, 1 as nombre
                                from participation
                                where acteur_id is not null
                                union all
                                select structure_id, seance_id, acteur_id, nombre from seance_orientation
                            ) confiee on confiee.structure_id = dernieres.structure_id and confiee.seance_id = dernieres.id
                            group by confiee.acteur_id
                        ) orientations on orientations.acteur_id = acteur.id
                        where acteur.nom is not null
                        order by coalesce(orientations.fois, 0) desc, acteur.nom, acteur.id
                        limit 4
                        """)
                .param("maintenant", Timestamp.from(maintenant))
                .query(OrganismeConnu.class)
                .list();
    }

    /** Whose paper it is. */
    String service() {
        return jdbc.sql("select commune from structure").query(String.class).single();
    }
}
