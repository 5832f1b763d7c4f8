package fr.estran.programme.planification;

import static java.util.Comparator.comparing;

import fr.estran.programme.planification.DateDeSerie.Sort;
import fr.estran.socle.temps.Rythme;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each date when a rule takes the place of another. It writes nothing: what is shown before saving is what
 * is then done. A session that goes and one that comes in the same week, or else in the same month, are one that moves.
 */
final class PlanDeSerie {

    private final Creneau modele;
    private final Set<LocalDate> sauf;
    private final ZoneId fuseau;
    private final LocalDateTime maintenant;
    private final List<DateDeSerie> plan = new ArrayList<>();

    private PlanDeSerie(Creneau modele, Set<LocalDate> sauf, ZoneId fuseau, LocalDateTime maintenant) {
        this.modele = modele;
        this.sauf = sauf;
        this.fuseau = fuseau;
        this.maintenant = maintenant;
    }

    /**
     * @param ancienne the series as it is; null for a new one
     * @param existantes of its dates, those that may change
     * @param dates of the new rule
     * @param sauf those of them that are taken out
     */
    static List<DateDeSerie> de(
            @Nullable Serie ancienne,
            Collection<Serie.Occurrence> existantes,
            List<LocalDate> dates,
            Set<LocalDate> sauf,
            Creneau modele,
            ZoneId fuseau,
            LocalDateTime maintenant) {
        var reste = new TreeMap<LocalDate, Serie.Occurrence>();
        existantes.forEach(existante -> reste.put(existante.jour(), existante));
        var calcul = new PlanDeSerie(modele, sauf, fuseau, maintenant);
        dates.forEach(jour -> calcul.dater(jour, ancienne, Optional.ofNullable(reste.remove(jour))));
        calcul.quitter(ancienne, reste);
        return calcul.plan.stream().sorted(comparing(DateDeSerie::jour)).toList();
    }

    private void dater(LocalDate jour, @Nullable Serie ancienne, Optional<Serie.Occurrence> existante) {
        var avant = existante.map(Serie.Occurrence::seance).orElse(null);
        var apres = modele.au(jour);
        if (avant == null) {
            ajouter(jour, apres);
        } else if (!avant.modifiable(maintenant)) {
            noter(jour, Sort.FIGEE, avant, null);
        } else if (sauf.contains(jour)) {
            noter(jour, Sort.RETIREE, avant, null);
        } else if (ancienne != null && !ancienne.suit(avant, jour)) {
            noter(jour, Sort.A_PART, avant, null);
        } else if (avant.creneau().equals(apres)) {
            noter(jour, Sort.INCHANGEE, avant, apres);
        } else {
            noter(jour, apres.existe(fuseau) ? Sort.CHANGEE : Sort.IMPOSSIBLE, avant, apres);
        }
    }

    private void ajouter(LocalDate jour, Creneau apres) {
        if (sauf.contains(jour)) {
            noter(jour, Sort.RETIREE, null, null);
        } else {
            noter(jour, apres.existe(fuseau) ? Sort.AJOUTEE : Sort.IMPOSSIBLE, null, apres);
        }
    }

    /** What the new rule does not know. */
    private void quitter(@Nullable Serie ancienne, Map<LocalDate, Serie.Occurrence> reste) {
        var partantes = new ArrayList<DateDeSerie>();
        reste.forEach((jour, date) -> {
            var avant = date.seance();
            if (avant == null) {
                noter(jour, Sort.CADUQUE, null, null);
            } else if (!avant.modifiable(maintenant) || (ancienne != null && !ancienne.suit(avant, jour))) {
                noter(jour, Sort.DETACHEE, avant, null);
            } else {
                partantes.add(new DateDeSerie(jour, Sort.SUPPRIMEE, avant, null));
            }
        });
        apparier(partantes, (un, autre) -> Rythme.lundi(un).equals(Rythme.lundi(autre)));
        apparier(partantes, (un, autre) -> YearMonth.from(un).equals(YearMonth.from(autre)));
        plan.addAll(partantes);
    }

    private void apparier(List<DateDeSerie> partantes, BiPredicate<LocalDate, LocalDate> proches) {
        partantes.removeIf(partante -> plan.stream()
                .filter(date -> date.sort() == Sort.AJOUTEE && proches.test(date.jour(), partante.jour()))
                .findFirst()
                .map(nouvelle -> {
                    plan.set(
                            plan.indexOf(nouvelle),
                            new DateDeSerie(nouvelle.jour(), Sort.DEPLACEE, partante.avant(), nouvelle.apres()));
                    return true;
                })
                .orElse(false));
    }

    private void noter(LocalDate jour, Sort sort, @Nullable SeanceGeree avant, @Nullable Creneau apres) {
        plan.add(new DateDeSerie(jour, sort, avant, apres));
    }
}
