package fr.estran.inscriptions.places;

import fr.estran.programme.Actions;
import fr.estran.socle.commun.ActionId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds places for a group, says for which, and gives them back. */
@Service
@Transactional
public class ServiceDesGroupes {

    public enum Resultat {
        FAIT,
        /** More than are free, and no reason was given. */
        TROP_PEU_DE_PLACES,
        COMMENCEE
    }

    /**
     * @param cle of the form: sent twice, it holds its places once
     * @param raison why places are held though too few are free; empty where nobody said that they should be
     */
    public record Demande(UUID cle, String nom, @Nullable String telephone, int places, String raison) {}

    /**
     * @param groupe as it was just before
     * @param appelees who waited, and has a place or an offer by it
     */
    public record Rendu(boolean fait, GroupeGarde groupe, List<InscriptionVue> appelees) {

        public Rendu {
            appelees = List.copyOf(appelees);
        }
    }

    private final Groupes groupes;
    private final PlacesHorsTour places;
    private final ListesAttente listes;
    private final Appelees appelees;
    private final Actions actions;
    private final Clock horloge;

    ServiceDesGroupes(
            Groupes groupes,
            PlacesHorsTour places,
            ListesAttente listes,
            Appelees appelees,
            Actions actions,
            Clock horloge) {
        this.groupes = groupes;
        this.places = places;
        this.listes = listes;
        this.appelees = appelees;
        this.actions = actions;
        this.horloge = horloge;
    }

    /** All that were held, those that have given all their places to a name too. */
    @Transactional(readOnly = true)
    public List<GroupeGarde> de(ActionId action) {
        return groupes.de(action);
    }

    /** Those for whom places are held, and who have no name yet. */
    @Transactional(readOnly = true)
    public List<GroupeGarde> attendus(ActionId action) {
        return de(action).stream().filter(groupe -> groupe.places() > 0).toList();
    }

    /** @throws fr.estran.socle.commun.Introuvable when that action has no such group */
    public GroupeGarde lire(ActionId action, UUID groupe) {
        return groupes.relire(action, groupe);
    }

    public Resultat garder(ActionId idAction, Demande groupe, Auteur auteur) {
        groupes.verrouiller(idAction);
        if (groupes.connu(groupe.cle())) {
            return Resultat.FAIT;
        }
        var action = actions.lire(idAction);
        if (!action.surInscription() || !action.aVenir(horloge.instant())) {
            return Resultat.COMMENCEE;
        }
        listes.avancer(idAction);
        if (groupe.places() > places.libres(idAction)) {
            if (groupe.raison().isEmpty()) {
                return Resultat.TROP_PEU_DE_PLACES;
            }
            groupes.permettre(idAction, groupe.places(), groupe.raison(), auteur);
        }
        groupes.garder(groupe.cle(), idAction, groupe.nom(), groupe.telephone(), groupe.places(), auteur);
        return Resultat.FAIT;
    }

    /**
     * What was held for the group is for whoever waits.
     *
     * @param vues how many were held when somebody was asked whether they were sure: others by now, nothing is done
     * @return nothing where that group has gone already
     */
    public Optional<Rendu> liberer(ActionId action, UUID groupe, int vues, Auteur auteur) {
        groupes.verrouiller(action);
        return groupes.siConnu(action, groupe).map(garde -> {
            if (garde.places() != vues) {
                return new Rendu(false, garde, List.of());
            }
            var attendaient = appelees.enAttente(action);
            groupes.liberer(garde, auteur);
            listes.avancer(action);
            return new Rendu(true, garde, appelees.parmi(action, attendaient));
        });
    }
}
