package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places held for groups. Whoever changes them holds the lock of the action. */
@Repository
record GroupeRepository(JdbcClient jdbc) {

    private static final String GROUPES =
            "select id, action_id as action, nom, telephone, places, rendues from groupe ";

    List<GroupeGarde> de(ActionId action) {
        return jdbc.sql(GROUPES + "where action_id = :action order by nom, id")
                .param("action", action)
                .query(GroupeGarde.class)
                .list();
    }

    Optional<GroupeGarde> lire(UUID groupe) {
        return jdbc.sql(GROUPES + "where id = :id")
                .param("id", groupe)
                .query(GroupeGarde.class)
                .optional();
    }

    /** @return whether it is new: a form sent twice holds its places once */
    boolean ajouter(UUID id, ActionId action, String nom, @Nullable String telephone, int places) {
        return jdbc.sql("""
            insert into groupe (structure_id, id, action_id, nom, telephone, places)
            values (structure_courante(), :id, :action, :nom, :telephone, :places)
            on conflict (structure_id, id) do nothing
            """)
                        .param("id", id)
                        .param("action", action)
                        .param("nom", nom)
                        .param("telephone", telephone)
                        .param("places", places)
                        .update()
                == 1;
    }

    void changer(UUID groupe, int places) {
        jdbc.sql("update groupe set places = :places where id = :id")
                .param("id", groupe)
                .param("places", places)
                .update();
    }

    /** Its places are others' now; so many are its own again when the action takes place after all. */
    void rendre(UUID groupe) {
        jdbc.sql("update groupe set rendues = places, places = 0 where id = :id")
                .param("id", groupe)
                .update();
    }

    void reprendre(UUID groupe) {
        jdbc.sql("update groupe set places = rendues, rendues = 0 where id = :id")
                .param("id", groupe)
                .update();
    }

    void retirer(UUID groupe) {
        jdbc.sql("delete from groupe where id = :id").param("id", groupe).update();
    }

    /** All that is held for the groups of the action. */
    int gardees(ActionId action) {
        return jdbc.sql("select coalesce(sum(places), 0) from groupe where action_id = :action")
                .param("action", action)
                .query(Integer.class)
                .single();
    }
}
