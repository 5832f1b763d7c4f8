package fr.estran.inscriptions.rendezvous;

import fr.estran.programme.planification.CreneauIndividuel;
import fr.estran.programme.planification.Empechement;
import fr.estran.programme.planification.SallePromise;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.JoursFeries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Of hours in which people are received, what is free: less the sessions, the way from one venue to another, the absences, the
 * closures and the public holidays.
 *
 * <p>Time goes by between two moments, not between two readings of a clock: on the day when clocks go forward there is an hour
 * less to give, and on the day when they go back, one more.
 */
final class CalculDesCreneaux {

    private final Map<ConseillerId, List<Empechement>> duConseiller = new HashMap<>();
    private final Map<LieuId, List<Empechement>> duLieu = new HashMap<>();
    private final List<SallePromise> salles;
    private final Regles regles;
    private final ZoneId fuseau;
    private final JoursFeries joursFeries;
    private final Map<LocalDate, Boolean> feries = new HashMap<>();

    CalculDesCreneaux(
            List<Empechement> empechements,
            List<SallePromise> salles,
            Regles regles,
            ZoneId fuseau,
            JoursFeries joursFeries) {
        empechements.forEach(empechement -> {
            ranger(duConseiller, empechement.conseiller(), empechement);
            ranger(duLieu, empechement.lieu(), empechement);
        });
        this.salles = salles;
        this.regles = regles;
        this.fuseau = fuseau;
        this.joursFeries = joursFeries;
    }

    /** In the order of their hours; of several counsellors at one moment, each. */
    List<CreneauLibre> libres(List<Plage> plages, List<CreneauIndividuel> prevues, Periode jours) {
        return Stream.concat(
                        prevues.stream().map(this::prevu),
                        jours.debut()
                                .datesUntil(jours.fin())
                                .filter(jour -> plages.stream().anyMatch(plage -> plage.court(jour)))
                                .flatMap(jour -> plages.stream()
                                        .filter(plage -> plage.court(jour))
                                        .flatMap(plage -> creneaux(plage, jour).stream())))
                .filter(this::libre)
                .sorted(Comparator.comparing(
                                (CreneauLibre creneau) -> creneau.debut().toInstant())
                        .thenComparing(CreneauLibre::conseiller))
                .toList();
    }

    private CreneauLibre prevu(CreneauIndividuel seance) {
        return new CreneauLibre(
                Endroit.de(seance.lieu(), seance.ou()),
                seance.conseiller(),
                null,
                seance.debut().atZone(fuseau),
                seance.fin().atZone(fuseau),
                seance.prevue());
    }

    private List<CreneauLibre> creneaux(Plage plage, LocalDate jour) {
        var duree = Duration.ofMinutes(regles.duree());
        var pas = duree.plusMinutes(regles.pause());
        var ferme = jour.atTime(plage.ferme()).atZone(fuseau).toInstant();
        var creneaux = new ArrayList<CreneauLibre>();
        for (var debut = jour.atTime(plage.ouvre()).atZone(fuseau).toInstant();
                !debut.plus(duree).isAfter(ferme);
                debut = debut.plus(pas)) {
            creneaux.add(new CreneauLibre(
                    plage.endroit(),
                    plage.conseiller(),
                    plage.salle(),
                    debut.atZone(fuseau),
                    debut.plus(duree).atZone(fuseau),
                    null));
        }
        return creneaux;
    }

    private boolean libre(CreneauLibre creneau) {
        var debut = creneau.debut().toInstant();
        var fin = creneau.fin().toInstant();
        return !feries.computeIfAbsent(creneau.jour(), joursFeries::comprennent)
                && duConseiller.getOrDefault(creneau.conseiller(), List.of()).stream()
                        .noneMatch(empechement -> empeche(empechement, creneau))
                && Optional.ofNullable(creneau.ou().lieu()).map(duLieu::get).stream()
                        .flatMap(List::stream)
                        .noneMatch(empechement -> empeche(empechement, creneau))
                && salles.stream()
                        .filter(prise -> prise.salle().equalsIgnoreCase(creneau.salle())
                                && prise.lieu().equals(creneau.ou().lieu()))
                        .noneMatch(prise -> seCroisent(debut, fin, prise.debut(), prise.fin()));
    }

    private boolean empeche(Empechement empechement, CreneauLibre creneau) {
        var trajet = trajet(empechement, creneau);
        return (creneau.prevue() == null || !creneau.prevue().equals(empechement.seance()))
                && seCroisent(
                        creneau.debut().toInstant(),
                        creneau.fin().toInstant(),
                        empechement.debut().minus(trajet),
                        empechement.fin().plus(trajet));
    }

    /** From one venue to another, and to and from the homes of people; whoever planned a session has thought of that already. */
    private Duration trajet(Empechement empechement, CreneauLibre creneau) {
        var la = empechement.la();
        var ici = creneau.ou();
        var sansRoute = la == null && !empechement.chezQuelquUn()
                || ici.lieu() == null && !ici.aDomicile()
                || la != null && la.equals(ici.lieu());
        return sansRoute || creneau.prevue() != null ? Duration.ZERO : Duration.ofMinutes(regles.trajet());
    }

    private static <I> void ranger(Map<I, List<Empechement>> ou, @Nullable I cle, Empechement empechement) {
        if (cle != null) {
            ou.computeIfAbsent(cle, _ -> new ArrayList<>()).add(empechement);
        }
    }

    private static boolean seCroisent(Instant debut, Instant fin, Instant autreDebut, Instant autreFin) {
        return debut.isBefore(autreFin) && autreDebut.isBefore(fin);
    }
}
