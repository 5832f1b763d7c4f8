package fr.estran.inscriptions.places;

import fr.estran.inscriptions.places.InscriptionChangee.Cause;
import fr.estran.programme.ActionOuverte;
import fr.estran.programme.Actions;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for a place, in which order, and who is called when one is free: in the order of asking, those of one asking
 * together. Changed by hand, the ranks stay the same, and whoever has them changes. Whoever calls holds the lock of the action.
 *
 * <p>Rule: waiting list.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ListesAttente {

    private static final PlacesRestantes AUCUNE = new PlacesRestantes(0, 0, 0, 0, 0);

    /**
     * People of one asking who wait together: called together, or not yet.
     *
     * @param auGuichet they asked by telephone or at the desk: the places kept for those are theirs too
     */
    public record EnFile(List<InscriptionId> inscriptions, boolean auGuichet) {

        public int places() {
            return inscriptions.size();
        }
    }

    private final FileRepository file;
    private final PlacesDesActions places;
    private final Actions actions;
    private final Registre registre;
    private final DelaisDeReponse delais;
    private final Clock horloge;

    ListesAttente(
            FileRepository file,
            PlacesDesActions places,
            Actions actions,
            Registre registre,
            DelaisDeReponse delais,
            Clock horloge) {
        this.file = file;
        this.places = places;
        this.actions = actions;
        this.registre = registre;
        this.delais = delais;
        this.horloge = horloge;
    }

    /** The first comes first. */
    public List<EnFile> enFile(ActionId action) {
        return file.enFile(action);
    }

    /** Offers that have run out end; then the first for whom there is room is called, and the next, until none is left. */
    void avancer(ActionId action) {
        delais.cloreLesEchues(action);
        var libres = restantes(action);
        if (libres.enAttente() == 0) {
            return;
        }
        var ouverte = actions.lire(action);
        if (ouverte.aVenir(maintenant())) {
            appeler(ouverte, libres);
        }
    }

    private void appeler(ActionOuverte action, PlacesRestantes libres) {
        var enLigne = libres.restantes();
        var gardees = libres.gardees();
        for (var groupe : file.enFile(action.id())) {
            if (groupe.places() <= enLigne + (groupe.auGuichet() ? gardees : 0)) {
                groupe.inscriptions().forEach(id -> donner(id, action));
                var surLesGardees = groupe.auGuichet() ? Math.min(gardees, groupe.places()) : 0;
                gardees -= surLesGardees;
                enLigne -= groupe.places() - surLesGardees;
            }
        }
    }

    /** Who was offered this date instead of another has not said yet that it suits them; nor who has still to be reached. */
    private void donner(InscriptionId inscription, ActionOuverte action) {
        if (action.surProposition()
                || !registre.attentesLiees(inscription).isEmpty()
                || registre.relire(inscription).aProuver()) {
            delais.proposer(inscription, action);
        } else {
            registre.changer(
                    registre.relire(inscription), EtatInscription.CONFIRMEE, Cause.PROMOTION, null, Auteur.SERVICE);
        }
    }

    /** Nobody takes a place for which somebody waits: those who may be called are called first. */
    PlacesRestantes apresQuiAttend(ActionId action) {
        var restantes = restantes(action);
        if (restantes.enAttente() == 0 || restantes.restantes() + restantes.gardees() == 0) {
            return restantes;
        }
        avancer(action);
        return restantes(action);
    }

    /** None where one needs no place. */
    PlacesRestantes restantes(ActionId action) {
        return places.des(List.of(action)).getOrDefault(action, AUCUNE);
    }

    /** For the team: those kept for the telephone and the desk too. */
    int libres(ActionId action) {
        var restantes = restantes(action);
        return restantes.restantes() + restantes.gardees();
    }

    Instant maintenant() {
        return horloge.instant();
    }

    /** It has begun, or was cancelled: no place is given any more. */
    boolean commencee(ActionId action) {
        return !actions.lire(action).aVenir(maintenant());
    }

    /** One needs a place for it, and it has not begun. */
    boolean ouverte(ActionId action) {
        var lue = actions.lire(action);
        return lue.surInscription() && lue.aVenir(maintenant());
    }

    boolean passee(ActionId action) {
        var fin = actions.lire(action).fin();
        return fin != null && !maintenant().isBefore(fin);
    }

    /** Whether the one is the other scheduled again, and to come. */
    boolean reprogrammee(ActionId ancienne, ActionId nouvelle) {
        return actions.reprogrammees(ancienne).stream().map(ActionOuverte::id).anyMatch(nouvelle::equals);
    }

    /** Those of one asking are called together: they are moved together. Whoever may be called by it is called. */
    void ranger(InscriptionVue attente, int rang, String raison, Auteur auteur) {
        var action = attente.action();
        var groupes = new ArrayList<>(file.enFile(action));
        var groupe = groupes.stream()
                .filter(la -> la.inscriptions().contains(attente.id()))
                .findFirst()
                .orElseThrow();
        groupes.remove(groupe);
        groupes.add(position(groupes, rang), groupe);

        var ordre = groupes.stream().flatMap(la -> la.inscriptions().stream()).toList();
        file.ranger(ordre);
        groupe.inscriptions().forEach(id -> registre.noterLeRang(action, id, ordre.indexOf(id) + 1, raison, auteur));
        avancer(action);
    }

    /** Before the group that holds that rank once the moved one has left; at the end when there is no such rank. */
    private static int position(List<EnFile> autres, int rang) {
        var devant = 0;
        for (var n = 0; n < autres.size(); n++) {
            if (devant >= rang - 1) {
                return n;
            }
            devant += autres.get(n).places();
        }
        return autres.size();
    }

    @Repository
    record FileRepository(JdbcClient jdbc) {

        /** A group stands where its first member stands; whoever comes back to the list behind others stands there alone. */
        List<EnFile> enFile(ActionId action) {
            return jdbc.sql("""
                            select
                                array_agg(id order by ordre) as inscriptions,
                                coalesce(bool_or(canal in\s""" + Provenance.sql(Provenance::auGuichet) + """
                                ), false) as au_guichet
                            from (
                                select
                                    id,
                                    ordre,
                                    canal,
                                    coalesce(demande_id, id) as demande,
                                    row_number() over (order by ordre)
                                        - row_number() over (partition by coalesce(demande_id, id) order by ordre) as suite
                                from inscription
                                where action_id = :action and statut = 'liste_attente'
                            ) attente
                            group by demande, suite
                            order by min(ordre)
                            """)
                    .param("action", action)
                    .query(EnFile.class)
                    .list();
        }

        /** Those who wait, in their order, and then in the order given. */
        void ranger(List<InscriptionId> inscriptions) {
            jdbc.sql("""
                update inscription
                set ordre = rangs.ordre
                from (
                    select demandes.id, places.ordre
                    from unnest(:inscriptions::uuid[]) with ordinality demandes (id, rang)
                    join (
                        select ordre, row_number() over (order by ordre) as rang
                        from inscription
                        where id = any(:inscriptions)
                    ) places on places.rang = demandes.rang
                ) rangs
                where inscription.id = rangs.id
                """).param("inscriptions", inscriptions).update();
        }
    }
}
