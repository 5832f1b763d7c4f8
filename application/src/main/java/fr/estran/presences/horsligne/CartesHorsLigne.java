package fr.estran.presences.horsligne;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a telephone holds and could not put away: whoever is at the desk may open the session again, or ask its owner. */
@Component
record CartesHorsLigne(AttenteRepository repository) implements Cartes {

    private static final Messages MESSAGES = Messages.de("presences/horsligne");
    private static final int RANG = 4;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.toutes());
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("carte.titre"),
                lues.de(AttenteRepository.Attente.class).stream()
                        .map(CartesHorsLigne::ligne)
                        .toList()));
    }

    private static Carte.Ligne ligne(AttenteRepository.Attente attente) {
        return new Carte.Ligne(
                MESSAGES.dire(
                        "carte.ligne",
                        "titre",
                        attente.titre(),
                        "jour",
                        Jours.sansAnnee(attente.jour()),
                        "n",
                        attente.saisies(),
                        "qui",
                        attente.qui()),
                "/equipe/seances/" + attente.seance() + "/presences");
    }
}
