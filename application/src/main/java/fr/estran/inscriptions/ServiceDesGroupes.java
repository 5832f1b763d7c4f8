package fr.estran.inscriptions;

import fr.estran.programme.Actions;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds places for a group, and gives them back. */
@Service
@Transactional
class ServiceDesGroupes {

    private final Groupes groupes;
    private final PlacesHorsTour places;
    private final ListesAttente listes;
    private final Actions actions;
    private final Clock horloge;

    ServiceDesGroupes(Groupes groupes, PlacesHorsTour places, ListesAttente listes, Actions actions, Clock horloge) {
        this.groupes = groupes;
        this.places = places;
        this.listes = listes;
        this.actions = actions;
        this.horloge = horloge;
    }

    /** @throws fr.estran.commun.Introuvable when that action has no such group */
    GroupeGarde lire(UUID action, UUID groupe) {
        return groupes.relire(action, groupe);
    }

    Groupes.Resultat garder(UUID idAction, SaisieGroupe saisie, Auteur auteur) {
        groupes.verrouiller(idAction);
        if (groupes.connu(saisie.cle())) {
            return Groupes.Resultat.FAIT;
        }
        var action = actions.lire(idAction);
        if (!action.surInscription() || !action.aVenir(horloge.instant())) {
            return Groupes.Resultat.COMMENCEE;
        }
        listes.avancer(idAction);
        if (saisie.nombre() > places.libres(idAction)) {
            if (saisie.raison().isEmpty()) {
                return Groupes.Resultat.TROP_PEU_DE_PLACES;
            }
            groupes.permettre(idAction, saisie.nombre(), saisie.raison(), auteur);
        }
        groupes.garder(saisie.cle(), idAction, saisie.nom(), saisie.telephoneDit(), saisie.nombre(), auteur);
        return Groupes.Resultat.FAIT;
    }

    /** What was held for the group is for whoever waits. @return the group as it was */
    GroupeGarde liberer(UUID action, UUID groupe, Auteur auteur) {
        groupes.verrouiller(action);
        var garde = groupes.relire(action, groupe);
        groupes.liberer(garde, auteur);
        listes.avancer(action);
        return garde;
    }
}
