package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.droits.Journal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places held for a group: by so many never more is promised, a name that is given takes one of them, and what is given back is
 * for whoever waits. Whoever changes them holds the lock of the action.
 */
@Service
@Transactional
public class Groupes {

    /**
     * Places held for people who have no name yet.
     *
     * @param places that are held still: each name that is given takes one
     * @param rendues that it held when its action was cancelled
     */
    public record GroupeGarde(
            UUID id, ActionId action, String nom, @Nullable String telephone, int places, int rendues) {}

    /**
     * The places of a group are taken from it, since its action is cancelled; or are its own again. Published within the
     * transaction that writes it.
     *
     * @param annule whether the group has to be told
     * @param raison in a few words that may be told; empty when none is said
     */
    public record GroupeChange(UUID groupe, boolean annule, String raison) {}

    /** Places are held for a group that registered. Published within the transaction that writes it. */
    public record GroupeInscrit(UUID groupe, ActionId action) {}

    private final GroupeRepository groupes;
    private final PlacesDesActions places;
    private final Mouvements mouvements;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;

    Groupes(
            GroupeRepository groupes,
            PlacesDesActions places,
            Mouvements mouvements,
            Journal journal,
            ApplicationEventPublisher evenements) {
        this.groupes = groupes;
        this.places = places;
        this.mouvements = mouvements;
        this.journal = journal;
        this.evenements = evenements;
    }

    /** All that were held, those that have given all their places to a name too. */
    @Transactional(readOnly = true)
    public List<GroupeGarde> de(ActionId action) {
        return groupes.de(action);
    }

    /** The same, among others. */
    public Lecture<GroupeGarde> lecture(ActionId action) {
        return groupes.lecture(action);
    }

    /** Those for whom places are held, and who have no name yet. */
    @Transactional(readOnly = true)
    public List<GroupeGarde> attendus(ActionId action) {
        return de(action).stream().filter(groupe -> groupe.places() > 0).toList();
    }

    /** @throws Introuvable when that action has no such group */
    public GroupeGarde lire(ActionId action, UUID groupe) {
        return siConnu(action, groupe).orElseThrow(Introuvable::new);
    }

    Optional<GroupeGarde> siConnu(ActionId action, UUID groupe) {
        return groupes.lire(groupe).filter(connu -> connu.action().equals(action));
    }

    void garder(Entree.Groupe entree) {
        if (groupes.ajouter(entree)) {
            mouvements.groupe(entree.action(), groupes.gardees(entree.action()), entree.auteur());
            journal.noter("groupe.garder", entree.cle());
            evenements.publishEvent(new GroupeInscrit(entree.cle(), entree.action()));
        }
    }

    boolean connu(UUID cle) {
        return groupes.lire(cle).isPresent();
    }

    /** One place less is held: whoever has it now has a name. */
    void cederUnePlace(GroupeGarde groupe, Auteur auteur) {
        groupes.changer(groupe.id(), groupe.places() - 1);
        mouvements.groupe(groupe.action(), groupes.gardees(groupe.action()), auteur);
        journal.noter("groupe.nommer", groupe.id());
    }

    void liberer(GroupeGarde groupe, Auteur auteur) {
        groupes.retirer(groupe.id());
        mouvements.groupe(groupe.action(), groupes.gardees(groupe.action()), auteur);
        places.resserrer(groupe.action());
        journal.noter("groupe.liberer", groupe.id());
    }

    /** The action is cancelled: each group has to be told, and holds nothing meanwhile. */
    void annuler(ActionId action, String raison) {
        var tenus = attendus(action);
        tenus.forEach(groupe -> groupes.rendre(groupe.id()));
        annoncer(action, tenus, true, raison);
    }

    int rendues(ActionId action) {
        return groupes.de(action).stream().mapToInt(GroupeGarde::rendues).sum();
    }

    /** The action takes place after all. Whoever calls has made room for {@link #rendues}. */
    void retablir(ActionId action) {
        var partis = groupes.de(action).stream()
                .filter(groupe -> groupe.rendues() > 0)
                .toList();
        partis.forEach(groupe -> groupes.reprendre(groupe.id()));
        annoncer(action, partis, false, "");
    }

    private void annoncer(ActionId action, List<GroupeGarde> changes, boolean annules, String raison) {
        if (!changes.isEmpty()) {
            mouvements.groupe(action, groupes.gardees(action), Auteur.SERVICE);
            changes.forEach(groupe -> evenements.publishEvent(new GroupeChange(groupe.id(), annules, raison)));
        }
    }

    @Repository
    record GroupeRepository(JdbcClient jdbc) {

        private static final String GROUPES =
                "select id, action_id as action, nom, telephone, places, rendues from groupe ";

        List<GroupeGarde> de(ActionId action) {
            return jdbc.sql(lecture(action).sql())
                    .param("action", action)
                    .query(GroupeGarde.class)
                    .list();
        }

        Lecture<GroupeGarde> lecture(ActionId action) {
            return new Lecture<>(
                    GroupeGarde.class,
                    GROUPES + "where action_id = :action order by nom, id",
                    Map.of("action", action));
        }

        Optional<GroupeGarde> lire(UUID groupe) {
            return jdbc.sql(GROUPES + "where id = :id")
                    .param("id", groupe)
                    .query(GroupeGarde.class)
                    .optional();
        }

        /** @return whether it is new: a form sent twice holds its places once */
        boolean ajouter(Entree.Groupe entree) {
            return jdbc.sql("""
                insert into groupe (structure_id, id, action_id, nom, telephone, places)
                values (structure_courante(), :cle, :action, :nom, :telephone, :places)
                on conflict (structure_id, id) do nothing
                """).paramSource(entree).update() == 1;
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
}
