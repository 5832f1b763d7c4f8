package fr.estran.ville.calendrier;

import fr.estran.socle.commun.PlageHoraire;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.vocabulaire.Contree;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The hours in which the service answers: those in which a delay runs.
 *
 * <p>Rule: offers.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HeuresDeService {

    private static final int JOURS_AU_PLUS = 366;
    private static final LocalTime MATIN = LocalTime.of(9, 0);
    private static final LocalTime SOIR = LocalTime.of(19, 0);

    /** Less is no time to be told and to answer: whoever is offered a minute has lost their turn. */
    private static final Duration AU_MOINS = Duration.ofHours(2);

    private final HeuresDeServiceRepository repository;
    private final FeriesDeLaVille feries;

    HeuresDeService(HeuresDeServiceRepository repository, FeriesDeLaVille feries) {
        this.repository = repository;
        this.feries = feries;
    }

    /**
     * The moment at which so many open hours have gone by since {@code depart}. A service that never opens counts all
     * hours, and ends by day.
     */
    public Instant apres(Instant depart, int heures) {
        var plages = repository.plages();
        var fuseau = fuseau();
        var feries = feries();
        var reste = Duration.ofHours(heures);
        var jour = depart.atZone(fuseau).toLocalDate();
        for (var rang = 0; rang < JOURS_AU_PLUS; rang++, jour = jour.plusDays(1)) {
            for (var plage : duJour(plages, feries, jour)) {
                var ouvre = plusTard(jour.atTime(plage.debut()).atZone(fuseau).toInstant(), depart);
                var ferme = jour.atTime(plage.fin()).atZone(fuseau).toInstant();
                if (ouvre.isBefore(ferme)) {
                    var dure = Duration.between(ouvre, ferme);
                    if (dure.compareTo(reste) >= 0) {
                        return ouvre.plus(reste);
                    }
                    reste = reste.minus(dure);
                }
            }
        }
        return deJour(depart.plus(Duration.ofHours(heures)), fuseau);
    }

    /**
     * Until when somebody may answer: so many open hours, and no longer than until it begins; then, the last moment before
     * at which the service answers that leaves the time to do so; until it begins, where there is none.
     */
    public Instant limite(Instant depart, int heures, @Nullable Instant debut) {
        var limite = apres(depart, heures);
        return debut == null || limite.isBefore(debut) ? limite : avant(debut, depart);
    }

    private Instant avant(Instant debut, Instant depart) {
        var fuseau = fuseau();
        var feries = feries();
        var plages = repository.plages();
        var premier = depart.atZone(fuseau).toLocalDate();
        for (var jour = debut.atZone(fuseau).toLocalDate(); !jour.isBefore(premier); jour = jour.minusDays(1)) {
            for (var plage : duJour(plages, feries, jour).reversed()) {
                var ferme = plusTot(jour.atTime(plage.fin()).atZone(fuseau).toInstant(), debut);
                if (ferme.isAfter(jour.atTime(plage.debut()).atZone(fuseau).toInstant())
                        && !ferme.isBefore(depart.plus(AU_MOINS))) {
                    return ferme;
                }
            }
        }
        return debut;
    }

    /** Where nobody said when the service answers: by day at least. */
    private static Instant deJour(Instant moment, ZoneId fuseau) {
        var la = moment.atZone(fuseau);
        return la.toLocalTime().isBefore(MATIN)
                ? la.with(MATIN).toInstant()
                : la.toLocalTime().isAfter(SOIR) ? la.plusDays(1).with(MATIN).toInstant() : moment;
    }

    /** The town's zone: that in which days are days. A page that asks for it many times reads it once. */
    public ZoneId fuseau() {
        var demande = RequestContextHolder.getRequestAttributes();
        if (demande == null) {
            return repository.fuseau();
        }
        var nom = HeuresDeService.class.getName() + StructureCourante.siConnue();
        if (demande.getAttribute(nom, RequestAttributes.SCOPE_REQUEST) instanceof ZoneId lu) {
            return lu;
        }
        var fuseau = repository.fuseau();
        demande.setAttribute(nom, fuseau, RequestAttributes.SCOPE_REQUEST);
        return fuseau;
    }

    /** Where the town is, as far as its public holidays hang on it. */
    public Contree contree() {
        return feries.contree();
    }

    /** The public holidays of where the town is. */
    public JoursFeries feries() {
        return feries.lire();
    }

    /** None on a public holiday. */
    private static List<PlageHoraire> duJour(List<PlageHoraire> plages, JoursFeries feries, LocalDate jour) {
        if (feries.comprennent(jour)) {
            return List.of();
        }
        return plages.stream()
                .filter(plage -> plage.jour() == jour.getDayOfWeek().getValue())
                .toList();
    }

    private static Instant plusTot(Instant un, Instant autre) {
        return un.isBefore(autre) ? un : autre;
    }

    private static Instant plusTard(Instant un, Instant autre) {
        return un.isAfter(autre) ? un : autre;
    }
}
