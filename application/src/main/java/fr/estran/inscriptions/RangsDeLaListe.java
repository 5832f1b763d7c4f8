package fr.estran.inscriptions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The order of the waiting list, changed by hand: the ranks stay the same, whoever has them changes. */
@Component
class RangsDeLaListe {

    private final FileRepository file;
    private final Mouvements mouvements;
    private final ListesAttente listes;

    RangsDeLaListe(FileRepository file, Mouvements mouvements, ListesAttente listes) {
        this.file = file;
        this.mouvements = mouvements;
        this.listes = listes;
    }

    /** Those of one asking are called together: they are moved together. */
    void ranger(InscriptionVue attente, int rang, String raison, Auteur auteur) {
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
        listes.avancer(attente.action());
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
