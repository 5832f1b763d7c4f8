package fr.estran.accueil.ailleurs;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hours that a counsellor of the demonstration has elsewhere: the meeting of the service on Thursday afternoons, as nobody is told.
 * Its address leads nowhere, and is never asked.
 */
@Service
@ConditionalOnProperty("estran.horloge")
@Transactional
public class AgendaDeDemonstration {

    private static final Messages MESSAGES = Messages.de("accueil/ailleurs");
    private static final URI ADRESSE = URI.create("https://agenda.exemple.invalid/agenda.ics");
    private static final int SEMAINES = 12;

    private final AilleursRepository repository;
    private final RelectureDAgenda relecture;
    private final Clock horloge;

    AgendaDeDemonstration(AilleursRepository repository, RelectureDAgenda relecture, Clock horloge) {
        this.repository = repository;
        this.relecture = relecture;
        this.horloge = horloge;
    }

    /** Once, in the name of a structure. */
    public void poser() {
        repository.pourLaDemonstration().ifPresent(conseiller -> {
            var id = Identifiants.nouveau();
            repository.ajouter(
                    AgendaRelu.publie(id, conseiller, ""),
                    MESSAGES.dire("demonstration.nom"),
                    ADRESSE.getHost(),
                    relecture.sceller(id, Acces.publie(ADRESSE)));
            repository.repondu(id, horloge.instant());
            repository.luEntier(id, null, LocalDate.now(horloge), 0);
            repository.remplacer(id, heures());
        });
    }

    private List<HeureOccupee> heures() {
        var jeudi = LocalDate.now(horloge).with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return IntStream.range(0, SEMAINES)
                .mapToObj(jeudi::plusWeeks)
                .flatMap(jour -> Stream.of(
                        heure(jour, LocalTime.of(14, 0), LocalTime.of(17, 30)),
                        heure(jour.minusDays(1), LocalTime.of(13, 30), LocalTime.of(14, 0))))
                .toList();
    }

    private HeureOccupee heure(LocalDate jour, LocalTime debut, LocalTime fin) {
        var zone = horloge.getZone();
        return new HeureOccupee(
                jour.atTime(debut).atZone(zone).toInstant(),
                jour.atTime(fin).atZone(zone).toInstant());
    }
}
