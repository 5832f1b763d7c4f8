package fr.estran.emargement;

import fr.estran.commun.Carte;
import fr.estran.commun.Cartes;
import fr.estran.commun.Jours;
import fr.estran.commun.Messages;
import fr.estran.programme.Cloture;
import fr.estran.programme.SeanceAPointer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sheets of the day: what a counsellor opens first. */
@Component
class CartesEmargement implements Cartes {

    private static final Messages MESSAGES = Messages.de("emargement");
    private static final int RANG = 5;

    private final Cloture seances;

    CartesEmargement(Cloture seances) {
        this.seances = seances;
    }

    @Override
    public List<Carte> du(LocalDate jour) {
        var ouvertes = seances.du(jour, null).stream()
                .filter(seance -> !seance.annulee() && !seance.tenue())
                .map(CartesEmargement::ligne)
                .toList();
        return List.of(new Carte(RANG, MESSAGES.dire("carte.titre", Map.of("n", ouvertes.size())), ouvertes));
    }

    private static Carte.Ligne ligne(SeanceAPointer seance) {
        var telephone = seance.type().equals("permanence_telephonique");
        var lieu = seance.lieu();
        return new Carte.Ligne(
                MESSAGES.dire(
                        "carte.seance",
                        Map.of(
                                "heure",
                                Jours.dire(seance.debut().toLocalTime()),
                                "titre",
                                seance.titre(),
                                "lieu",
                                lieu != null
                                        ? lieu
                                        : MESSAGES.dire(telephone ? "entete.telephone" : "entete.sans_lieu"))),
                "/equipe/seances/" + seance.id() + "/presences");
    }
}
