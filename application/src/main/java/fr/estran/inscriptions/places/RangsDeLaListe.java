package fr.estran.inscriptions.places;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The order in which people wait. Changed by hand, the ranks stay the same, and whoever has them changes. Whoever changes
 * it holds the lock of the action.
 */
@Component
public class RangsDeLaListe {

    private final FileRepository file;
    private final Mouvements mouvements;

    RangsDeLaListe(FileRepository file, Mouvements mouvements) {
        this.file = file;
        this.mouvements = mouvements;
    }

    /** The first comes first. */
    public List<EnFile> enFile(ActionId action) {
        return file.enFile(action);
    }

    public List<InscriptionId> propositionsEchues(ActionId action, Instant maintenant) {
        return file.propositionsEchues(action, maintenant);
    }

    /** Of a folder of records: who asked first waits first, unless somebody has changed the ranks by hand. */
    public void rangerLaReprise() {
        file.rangerLaReprise();
    }

    /** After that: what the folder says of the ranks, where it does. */
    public void suivreLeDossier() {
        file.suivreLeDossier();
    }

    /** Those of one asking are called together: they are moved together. */
    public void ranger(InscriptionVue attente, int rang, String raison, Auteur auteur) {
        var groupes = new ArrayList<>(file.enFile(attente.action()));
        var groupe = groupes.stream()
                .filter(la -> la.inscriptions().contains(attente.id()))
                .findFirst()
                .orElseThrow();
        groupes.remove(groupe);
        groupes.add(position(groupes, rang), groupe);
        var ordre = groupes.stream().flatMap(la -> la.inscriptions().stream()).toList();
        file.ranger(ordre);
        groupe.inscriptions()
                .forEach(id -> mouvements.rang(attente.action(), id, ordre.indexOf(id) + 1, raison, auteur));
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
}
