package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.GroupeGarde;
import fr.estran.inscriptions.places.LigneDeListe;
import fr.estran.inscriptions.places.MouvementDit;
import java.util.List;

/**
 * Who is registered for an action, who was offered a place, who waits; and all that happened to its places.
 *
 * @param pourquoi nobody is called, in sentences; none where nobody waits
 * @param nouvelles this action scheduled again, to be offered to those who wait
 * @param aReprogrammer so many wait that it is worth it
 */
public record ListeDite(
        ActionDite action,
        boolean aVenir,
        List<LigneDeListe> lignes,
        List<GroupeGarde> groupes,
        List<MouvementDit> mouvements,
        List<String> pourquoi,
        List<ActionDite> nouvelles,
        boolean aReprogrammer) {

    public ListeDite {
        lignes = List.copyOf(lignes);
        groupes = List.copyOf(groupes);
        mouvements = List.copyOf(mouvements);
        pourquoi = List.copyOf(pourquoi);
        nouvelles = List.copyOf(nouvelles);
    }

    public List<LigneDeListe> inscrites() {
        return de(EtatInscription.CONFIRMEE);
    }

    public List<LigneDeListe> proposees() {
        return de(EtatInscription.PROPOSEE);
    }

    public List<LigneDeListe> enAttente() {
        return de(EtatInscription.LISTE_ATTENTE);
    }

    public List<LigneDeListe> finies() {
        return lignes.stream().filter(ligne -> !ligne.vue().etat().vivante()).toList();
    }

    public List<MouvementDit> excedents() {
        return mouvements.stream()
                .filter(mouvement -> mouvement.genre().equals("excedent"))
                .toList();
    }

    private List<LigneDeListe> de(EtatInscription etat) {
        return lignes.stream().filter(ligne -> ligne.vue().etat() == etat).toList();
    }
}
