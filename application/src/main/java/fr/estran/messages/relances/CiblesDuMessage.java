package fr.estran.messages.relances;

import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.Inscrits;
import fr.estran.messages.AEcrire.Concernee;
import fr.estran.messages.Quand;
import fr.estran.programme.Actions;
import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import fr.estran.programme.SeancePublique;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** To whom one writes: those of a session, of all sessions of an action, of a day. */
@Service
@Transactional(readOnly = true)
public class CiblesDuMessage {

    private static final Messages MESSAGES = Messages.de("messages/libres");

    private final Cloture seances;
    private final Actions actions;
    private final Inscrits inscrits;
    private final HeuresDeService heures;
    private final Clock horloge;

    CiblesDuMessage(Cloture seances, Actions actions, Inscrits inscrits, HeuresDeService heures, Clock horloge) {
        this.seances = seances;
        this.actions = actions;
        this.inscrits = inscrits;
        this.heures = heures;
        this.horloge = horloge;
    }

    /**
     * @param dite in words
     * @param champs what the form carries of it
     * @param retour where one came from
     * @param enAttente who waits for a place of one of them
     */
    public record Cible(
            String dite, Map<String, String> champs, String retour, List<Concernee> concernees, int enAttente) {

        public Cible {
            concernees = List.copyOf(concernees);
        }

        List<ActionId> actions() {
            return concernees.stream().map(Concernee::action).toList();
        }
    }

    /** @throws Introuvable where nothing of ours is named */
    Cible lire(Map<String, String> dits) {
        return LectureDeSaisie.id(dits.get("seance"), SeanceId::new)
                .map(this::dUneSeance)
                .or(() -> LectureDeSaisie.id(dits.get("action"), ActionId::new).map(this::dUneAction))
                .or(() -> LectureDeSaisie.jour(dits.get("jour"))
                        .map(jour -> dUnJour(jour, LectureDeSaisie.id(dits.get("conseiller"), ConseillerId::new))))
                .orElseThrow(Introuvable::new);
    }

    private Cible dUneSeance(SeanceId id) {
        var seance = seances.lire(id);
        var concernee = concernee(seance);
        return cible(
                MESSAGES.dire(
                        "cible.seance",
                        "titre",
                        seance.titre(),
                        "quand",
                        Quand.enBref(concernee.debut(), heures.fuseau())),
                Map.of("seance", id.toString()),
                "/equipe/seances/" + id + "/presences",
                List.of(concernee));
    }

    /** The day that is said is that of the next session, or of the last where all is over. */
    private Cible dUneAction(ActionId id) {
        var ouverte = actions.lire(id);
        var toutes = actions.jours(List.of(id)).stream()
                .sorted(Comparator.comparing(SeancePublique::annulee).thenComparing(SeancePublique::debut))
                .toList();
        var tenables = toutes.stream().filter(seance -> !seance.annulee()).toList();
        var dite = tenables.stream()
                .filter(seance -> seance.debut().toInstant().isAfter(horloge.instant()))
                .findFirst()
                .or(() -> tenables.isEmpty() ? toutes.stream().findFirst() : Optional.of(tenables.getLast()));
        return cible(
                MESSAGES.dire("cible.action", "titre", ouverte.titre(), "n", tenables.size()),
                Map.of("action", id.toString()),
                "/equipe/messages/actions/" + id,
                dite.map(seance -> new Concernee(id, seance.id(), seance.debut().toInstant())).stream()
                        .toList());
    }

    /** Of two sessions of an action, the first: one registers for both. */
    private Cible dUnJour(LocalDate jour, Optional<ConseillerId> conseiller) {
        var champs = new LinkedHashMap<String, String>();
        champs.put("jour", jour.toString());
        conseiller.ifPresent(qui -> champs.put("conseiller", qui.toString()));
        var premieres = seances.du(jour, conseiller.orElse(null)).stream()
                .filter(seance -> !seance.annulee())
                .collect(toMap(SeanceAPointer::action, this::concernee, (premiere, _) -> premiere, LinkedHashMap::new));
        return cible(
                MESSAGES.dire(
                        conseiller.isPresent() ? "cible.ma_journee" : "cible.jour",
                        "jour",
                        Jours.sansAnnee(jour),
                        "n",
                        premieres.size()),
                champs,
                "/equipe/presences?jour=" + jour,
                new ArrayList<>(premieres.values()));
    }

    private Cible cible(String dite, Map<String, String> champs, String retour, List<Concernee> concernees) {
        return new Cible(dite, champs, retour, concernees, (int) concernees.stream()
                .map(Concernee::action)
                .flatMap(action -> enAttente(action))
                .count());
    }

    private Stream<Inscrits.LigneDeListe> enAttente(ActionId action) {
        return inscrits.de(action).stream().filter(ligne -> ligne.vue().etat() == EtatInscription.LISTE_ATTENTE);
    }

    private Concernee concernee(SeanceAPointer seance) {
        return new Concernee(
                seance.action(),
                seance.id(),
                seance.debut().atZone(heures.fuseau()).toInstant());
    }
}
