package fr.estran.rendezvous;

import fr.estran.commun.Periode;
import fr.estran.programme.CreneauIndividuel;
import fr.estran.programme.Disponibilites.Empechement;
import fr.estran.territoire.JoursFeries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Of hours in which people are received, what is free: less the sessions, the absences, the closures and the public holidays.
 *
 * <p>Time goes by between two moments, not between two readings of a clock: on the day when clocks go forward there is an hour
 * less to give, and on the day when they go back, one more.
 */
final class CalculDesCreneaux {

    /** A room at its venue is somebody's. */
    record SallePrise(UUID lieu, String salle, Instant debut, Instant fin) {}

    private final List<Empechement> empechements;
    private final List<SallePrise> salles;
    private final Regles regles;
    private final ZoneId fuseau;
    private final Map<LocalDate, Boolean> feries = new HashMap<>();

    CalculDesCreneaux(List<Empechement> empechements, List<SallePrise> salles, Regles regles, ZoneId fuseau) {
        this.empechements = empechements;
        this.salles = salles;
        this.regles = regles;
        this.fuseau = fuseau;
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
                new Endroit(seance.lieu()),
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
                    new Endroit(plage.lieu()),
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
        return !feries.computeIfAbsent(
                        creneau.jour(), jour -> JoursFeries.nom(jour).isPresent())
                && empechements.stream()
                        .filter(empechement -> empechement.seance() == null
                                || !empechement.seance().equals(creneau.prevue()))
                        .filter(empechement ->
                                creneau.conseiller().equals(empechement.conseiller()) || memeLieu(creneau, empechement))
                        .noneMatch(empechement -> seCroisent(debut, fin, empechement.debut(), empechement.fin()))
                && salles.stream()
                        .filter(prise -> prise.salle().equalsIgnoreCase(creneau.salle())
                                && prise.lieu().equals(creneau.ou().lieu()))
                        .noneMatch(prise -> seCroisent(debut, fin, prise.debut(), prise.fin()));
    }

    private static boolean memeLieu(CreneauLibre creneau, Empechement empechement) {
        return empechement.lieu() != null
                && Objects.equals(empechement.lieu(), creneau.ou().lieu());
    }

    private static boolean seCroisent(Instant debut, Instant fin, Instant autreDebut, Instant autreFin) {
        return debut.isBefore(autreFin) && autreDebut.isBefore(fin);
    }
}
