package fr.estran.reseau.reunions;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What bodies want to speak of waits for somebody who says yes or no. */
@Component
record CartesDesReponses(PointProposeRepository points) implements Cartes {

    private static final Messages MESSAGES = Messages.de("reseau/quivient");
    private static final int RANG = 46;

    @Override
    public List<Carte> du(LocalDate jour) {
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("carte"),
                points.enAttente().stream()
                        .map(une -> new Carte.Ligne(
                                MESSAGES.dire("carte.points", "n", une.points()),
                                "/equipe/reunions/" + une.reunion() + "/reponses"))
                        .toList()));
    }
}
