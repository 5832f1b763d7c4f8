package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.UsagerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered, as others need to know it: for an action, or of the people that they look at. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Inscrits {

    private final ListeRepository listes;
    private final InscriptionRepository inscriptions;
    private final InscriptionsDetenuesRepository donnees;

    Inscrits(ListeRepository listes, InscriptionRepository inscriptions, InscriptionsDetenuesRepository donnees) {
        this.listes = listes;
        this.inscriptions = inscriptions;
        this.donnees = donnees;
    }

    /** Those who have a place and those who wait, in the order in which they asked. */
    public List<LigneDeListe> de(ActionId action) {
        return lignes(action).stream()
                .filter(ligne -> ligne.vue().etat().vivante())
                .toList();
    }

    /** Those whose registration is over too. */
    public List<LigneDeListe> lignes(ActionId action) {
        return listes.lignes(action);
    }

    /** All that happened to its places, the last first. */
    public List<MouvementDit> mouvements(ActionId action) {
        return listes.mouvements(action);
    }

    /** Themes for which so many wait, of actions that are to come or have ended since: the longest list first. */
    public List<ThemeAttendu> themesAttendus(int seuil, Instant depuis) {
        return listes.themesAttendus(seuil, depuis);
    }

    /** All that those records ever registered for; of each record, the last asked for comes first. */
    public List<InscriptionVue> desUsagers(Collection<UsagerId> usagers) {
        return usagers.stream()
                .flatMap(usager -> inscriptions.dUnUsager(usager).stream())
                .toList();
    }

    public Optional<InscriptionVue> lire(InscriptionId inscription) {
        return inscriptions.lire(inscription);
    }

    /** Of those records, what is confirmed, offered or waited for; the last asked for comes first. */
    public List<InscriptionVue> vivantes(Collection<UsagerId> usagers) {
        return inscriptions.vivantes(usagers);
    }

    /** The same, told by their ids alone, in the order in which their actions are locked. */
    public List<InscriptionId> placesDe(Collection<UsagerId> usagers) {
        return donnees.vivantes(usagers);
    }
}
