package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the collective did beside its meetings, and with whom. */
@Repository
@Order(210)
record FaitDuReseauRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("reseau/reseau");

    private static final String FAITS = """
        select
            id,
            nature,
            jour,
            titre,
            array(
                select acteur_id
                from fait_du_reseau_acteur avec
                where avec.structure_id = fait_du_reseau.structure_id and avec.fait_id = fait_du_reseau.id
                order by acteur_id
            ) as organismes,
            reseau as niveau,
            ou,
            qui,
            texte,
            nombre,
            professionnels,
            action_id as action
        from fait_du_reseau
        """;

    /** In their order. */
    List<FaitDuReseau> tous() {
        return jdbc.sql(FAITS + "order by jour, reference")
                .query(FaitDuReseau.class)
                .list();
    }

    Optional<FaitDuReseau> lire(UUID id) {
        return jdbc.sql(FAITS + "where id = :id")
                .param("id", id)
                .query(FaitDuReseau.class)
                .optional();
    }

    Optional<FaitDuReseau> verrouiller(UUID id) {
        return jdbc.sql(FAITS + "where id = :id for update")
                .param("id", id)
                .query(FaitDuReseau.class)
                .optional();
    }

    void ecrire(FaitDuReseau fait) {
        jdbc.sql("""
            insert into fait_du_reseau (
                structure_id, id, nature, jour, titre, reseau, ou, qui, texte, nombre, professionnels, action_id)
            values (
                structure_courante(), :id, :nature, :jour, :titre, :reseau, :ou, :qui, :texte, :nombre,
                :professionnels, :action)
            on conflict (structure_id, id) do update
            set jour = excluded.jour, titre = excluded.titre, reseau = excluded.reseau, ou = excluded.ou,
                qui = excluded.qui, texte = excluded.texte, nombre = excluded.nombre,
                professionnels = excluded.professionnels, action_id = excluded.action_id
            """).paramSource(fait).param("reseau", fait.niveau()).update();
        jdbc.sql("delete from fait_du_reseau_acteur where fait_id = :id")
                .param("id", fait.id())
                .update();
        jdbc.sql("""
            insert into fait_du_reseau_acteur (structure_id, fait_id, acteur_id)
            select distinct structure_courante(), :id::uuid, unnest(:organismes::uuid[])
            """).paramSource(fait).update();
    }

    int retirer(UUID id) {
        return jdbc.sql("delete from fait_du_reseau where id = :id")
                .param("id", id)
                .update();
    }

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from fait_du_reseau_acteur where acteur_id = :id")
                        .param("id", organisme),
                MESSAGES,
                "attache");
    }
}
