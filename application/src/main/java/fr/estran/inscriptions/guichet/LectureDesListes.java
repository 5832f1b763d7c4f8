package fr.estran.inscriptions.guichet;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Groupes;
import fr.estran.inscriptions.places.Groupes.GroupeGarde;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.inscriptions.places.Inscrits.LigneDeListe;
import fr.estran.inscriptions.places.Inscrits.MouvementDit;
import fr.estran.inscriptions.places.ListesAttente;
import fr.estran.inscriptions.places.ListesAttente.EnFile;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.calendrier.ReglesDuProgramme;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of an action, as the staff read them. */
@Service
@Transactional(readOnly = true)
public class LectureDesListes {

    private final ActionsDites actions;
    private final ReglesDuProgramme regles;
    private final Inscrits inscrits;
    private final ListesAttente attentes;
    private final Groupes groupes;
    private final Clock horloge;

    LectureDesListes(
            ActionsDites actions,
            ReglesDuProgramme regles,
            Inscrits inscrits,
            ListesAttente attentes,
            Groupes groupes,
            Clock horloge) {
        this.actions = actions;
        this.regles = regles;
        this.inscrits = inscrits;
        this.attentes = attentes;
        this.groupes = groupes;
        this.horloge = horloge;
    }

    List<ActionDite> aVenir() {
        return actions.aVenir();
    }

    ListeDite lire(ActionId idAction) {
        var maintenant = horloge.instant();
        var action = actions.lire(idAction);
        var lignes = inscrits.lignes(idAction);
        var proposees = lignes.stream()
                .map(LigneDeListe::vue)
                .filter(vue -> vue.etat() == EtatInscription.PROPOSEE)
                .toList();
        return new ListeDite(
                action,
                action.action().aVenir(maintenant),
                lignes,
                groupes.de(idAction),
                inscrits.mouvements(idAction),
                Pourquoi.dire(action, attentes.enFile(idAction), proposees, maintenant),
                actions.reprogrammees(idAction),
                action.enAttente() >= regles.seuilDeReprogrammation());
    }

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
            return lignes.stream()
                    .filter(ligne -> !ligne.vue().etat().vivante())
                    .toList();
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

    /** Why nobody of a waiting list is called: said from the very facts by which it is decided. */
    static final class Pourquoi {

        private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

        private Pourquoi() {}

        /** @param proposees offers that are open */
        static List<String> dire(
                ActionDite dite, List<EnFile> file, List<InscriptionVue> proposees, Instant maintenant) {
            var places = dite.places();
            if (places == null || file.isEmpty()) {
                return List.of();
            }
            if (!dite.action().aVenir(maintenant)) {
                return List.of(MESSAGES.dire("pourquoi.commencee"));
            }
            var raisons = new ArrayList<String>();
            var libres = places.restantes() + places.gardees();
            if (places.prises() > places.capacite()) {
                raisons.add(MESSAGES.dire("pourquoi.excedent", "n", places.prises() - places.capacite()));
            } else if (libres == 0) {
                raisons.add(MESSAGES.dire("pourquoi.aucune_place", "capacite", places.capacite()));
            }
            if (!proposees.isEmpty()) {
                raisons.add(MESSAGES.dire("pourquoi.propositions", "n", proposees.size()));
            }
            gardees(dite, places, file, raisons);
            if (libres > 0) {
                file.stream()
                        .filter(groupe -> groupe.places() > libresPour(groupe, places))
                        .filter(groupe -> groupe.places() > 1)
                        .findFirst()
                        .ifPresent(groupe -> raisons.add(MESSAGES.dire(
                                "pourquoi.ensemble", "n", groupe.places(), "libres", libresPour(groupe, places))));
            }
            if (raisons.isEmpty()) {
                raisons.add(MESSAGES.dire("pourquoi.bientot"));
            }
            return raisons;
        }

        private static void gardees(ActionDite dite, PlacesRestantes places, List<EnFile> file, List<String> raisons) {
            var jusquAu = dite.action().gardeesJusquAu();
            if (places.gardees() > 0 && jusquAu != null && file.stream().anyMatch(groupe -> !groupe.auGuichet())) {
                raisons.add(MESSAGES.dire("pourquoi.gardees", "n", places.gardees(), "jour", Jours.dire(jusquAu)));
            }
        }

        private static int libresPour(EnFile groupe, PlacesRestantes places) {
            return places.restantes() + (groupe.auGuichet() ? places.gardees() : 0);
        }
    }
}
