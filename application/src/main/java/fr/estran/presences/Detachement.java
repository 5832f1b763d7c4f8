package fr.estran.presences;

import fr.estran.presences.MiseEnCommun.Groupe;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the close of a quarter, what named people asked for and where they were sent is taken from them, and kept as counts of
 * the sessions. So it is with entries of people whom nobody knew: they have an hour.
 *
 * <p>All counts of a year are written again each time, at once and in an order drawn by chance: neither the place of a row
 * nor the transaction that wrote it tells which participation it came from.
 *
 * <p>Rule: closed quarters.
 */
@Service
@Transactional
public class Detachement implements Purge {

    private static final SecureRandom HASARD = new SecureRandom();

    private final DetachementRepository repository;

    Detachement(DetachementRepository repository) {
        this.repository = repository;
    }

    /** The first day of the quarter that is still open, when one waits for some days after its end. */
    public static LocalDate premierJourOuvert(LocalDate aujourdhui, int joursApresLaFin) {
        var jour = aujourdhui.minusDays(joursApresLaFin);
        return LocalDate.of(jour.getYear(), jour.getMonth().firstMonthOfQuarter(), 1);
    }

    /**
     * Of all sessions before a day. Done again, it finds nothing to do; two that do so at once follow each other.
     *
     * @return how many entries said something of a person, or of somebody at an hour, that they no longer say
     */
    public int detacher(LocalDate avant) {
        repository.seSuivre();
        var annees = repository.annees(avant);
        var detachees = 0;
        for (int annee : annees) {
            var fin = LocalDate.of(annee + 1, 1, 1);
            detachees += detacher(LocalDate.of(annee, 1, 1), fin.isBefore(avant) ? fin : avant);
            if (annee == annees.getFirst() && annees.size() > 1) {
                repository.direAuPlanificateur();
            }
        }
        return detachees;
    }

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    /** Quarters are closed one whole: what was asked for in one that is over for long enough is nobody's any more. */
    @Override
    public void purger(LocalDate avant) {
        detacher(premierJourOuvert(avant, 0));
    }

    private int detacher(LocalDate du, LocalDate avant) {
        var comptes = new ArrayList<>(repository.comptes(du, avant));
        comptes.addAll(repository.attaches(du, avant));
        var groupes = MiseEnCommun.de(repository.seances(du, avant), comptes);
        repository.effacer(du, avant);
        repository.garder(melanges(
                groupes.stream().map(Groupe::comptes).flatMap(List::stream).toList()));
        repository.marquer(melanges(groupes));
        return repository.taire(du, avant);
    }

    private static <T> List<T> melanges(List<T> lignes) {
        var melangees = new ArrayList<>(lignes);
        Collections.shuffle(melangees, HASARD);
        return melangees;
    }
}
