package fr.estran.accueil.ailleurs;

import fr.estran.accueil.ailleurs.AilleursRepository.Muet;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says on the page of the day that a calendar has not answered for a day: what its holder has since agreed to elsewhere is not known. */
@Component
record CartesDAilleurs(AilleursRepository repository, Clock horloge) implements Cartes {

    private static final Messages MESSAGES = Messages.de("accueil/ailleurs");
    private static final int RANG = 17;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of(repository.muets(horloge.instant().minus(PATIENCE)));
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var muets = lues.de(Muet.class);
        return List.of(new Carte(
                RANG,
                MESSAGES.dire("carte.titre"),
                muets.stream()
                        .map(muet -> new Carte.Ligne(
                                MESSAGES.dire(
                                        "carte.ligne",
                                        "qui",
                                        muet.qui(),
                                        "nom",
                                        muet.nom(),
                                        "jour",
                                        Jours.sansAnnee(LocalDate.ofInstant(muet.depuis(), horloge.getZone()))),
                                "/equipe/agenda/ailleurs"))
                        .toList()));
    }
}
