package fr.estran.bilan.travail;

import static fr.estran.bilan.travail.MotsDuTemps.M;

import fr.estran.bilan.travail.TempsRepository.Absence;
import fr.estran.bilan.travail.TempsRepository.Ecrit;
import fr.estran.bilan.travail.TempsRepository.Reunion;
import fr.estran.bilan.travail.TempsRepository.Seance;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.PlageHoraire;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is read of somebody's time and agenda, of which days are made. */
record TempsLu(
        Equipier qui,
        LocalDate aujourdhui,
        List<Seance> seances,
        List<Reunion> reunions,
        List<Absence> absences,
        List<PlageHoraire> horaires,
        List<LocalDate> feries,
        Optional<Integer> trajet,
        List<Ecrit> ecrits,
        List<LocalDate> clos) {

    private static final LocalTime MIDI = LocalTime.of(13, 0);

    JourDeTemps jour(LocalDate jour) {
        var clos = this.clos.contains(jour.withDayOfMonth(1));
        var ecrits = new EnumMap<NatureDeTemps, Integer>(NatureDeTemps.class);
        this.ecrits.stream()
                .filter(ecrit -> ecrit.jour().equals(jour))
                .forEach(ecrit -> ecrits.put(ecrit.nature(), ecrit.minutes()));
        var figees = ecrits.remove(NatureDeTemps.SEANCES);
        var siennes = seances.stream()
                .filter(seance -> seance.debut().toLocalDate().equals(jour))
                .toList();
        int tenues =
                siennes.stream().filter(Seance::tenue).mapToInt(Seance::minutes).sum();
        var etat = etat(jour, clos);
        return new JourDeTemps(
                jour,
                dits(jour, siennes),
                ecrits,
                etat == JourDeTemps.Etat.OUVERT ? proposes(jour, siennes) : Map.of(),
                clos ? figees == null ? 0 : figees : tenues,
                attendus(jour),
                etat);
    }

    private JourDeTemps.Etat etat(LocalDate jour, boolean clos) {
        if (clos) {
            return JourDeTemps.Etat.CLOS;
        }
        if (jour.isAfter(aujourdhui)) {
            return JourDeTemps.Etat.A_VENIR;
        }
        return deLEquipe(jour) ? JourDeTemps.Etat.OUVERT : JourDeTemps.Etat.HORS_EQUIPE;
    }

    private boolean deLEquipe(LocalDate jour) {
        var sortie = qui.sortie();
        return !jour.isBefore(qui.entree()) && (sortie == null || !jour.isAfter(sortie));
    }

    /** Minutes of work by the hours of the week: on no public holiday, and while one is not away. */
    int attendus(LocalDate jour) {
        return deLEquipe(jour) && !feries.contains(jour) ? travaille(jour, false) : 0;
    }

    private List<String> dits(LocalDate jour, List<Seance> siennes) {
        var dits = new ArrayList<String>();
        siennes.forEach(seance -> dits.add(M.dire(
                !seance.heureConnue()
                        ? "agenda.sans_heure"
                        : seance.lieuNom() == null ? "agenda.seance_sans_lieu" : "agenda.seance",
                Map.of(
                        "debut", Jours.dire(seance.debut().toLocalTime()),
                        "fin", Jours.dire(seance.fin().toLocalTime()),
                        "titre", seance.titre(),
                        "lieu", seance.lieuNom() == null ? "" : seance.lieuNom(),
                        "tenue", seance.tenue() ? "oui" : "non"))));
        reunions.stream()
                .filter(reunion -> jour.equals(reunion.jour()))
                .forEach(reunion -> dits.add(
                        reunion.debut() == null
                                ? M.dire("agenda.reunion")
                                : M.dire("agenda.reunion_a", "debut", Jours.dire(reunion.debut()))));
        absences.stream()
                .filter(absence -> touche(absence, jour))
                .forEach(absence -> dits.add(M.dire(
                        absence.motif().equals("formation") ? "agenda.formation" : "agenda.absence",
                        "moment",
                        absence.moment())));
        return dits;
    }

    private Map<NatureDeTemps, Integer> proposes(LocalDate jour, List<Seance> siennes) {
        var proposes = new EnumMap<NatureDeTemps, Integer>(NatureDeTemps.class);
        proposer(proposes, NatureDeTemps.DEPLACEMENT, trajets(siennes) * trajet.orElse(0));
        proposer(
                proposes,
                NatureDeTemps.COORDINATION,
                reunions.stream()
                        .filter(reunion -> jour.equals(reunion.jour()))
                        .mapToInt(this::presente)
                        .sum());
        proposer(proposes, NatureDeTemps.FORMATION, travaille(jour, true));
        return proposes;
    }

    /** Minutes of a meeting whose hours are known, and during which one is neither away nor in training. */
    private int presente(Reunion reunion) {
        var debut = reunion.debut();
        var fin = reunion.fin();
        return debut == null
                        || fin == null
                        || !absences(reunion.jour(), debut.isBefore(MIDI) ? "matin" : "apres_midi")
                                .isEmpty()
                ? 0
                : (int) Duration.between(debut, fin).toMinutes();
    }

    private static void proposer(Map<NatureDeTemps, Integer> proposes, NatureDeTemps nature, int minutes) {
        if (minutes > 0) {
            proposes.put(nature, QuartsDHeure.arrondir(minutes));
        }
    }

    /** How often one goes from one venue to another. */
    private static int trajets(List<Seance> siennes) {
        var lieux = siennes.stream()
                .filter(Seance::heureConnue)
                .flatMap(seance -> Optional.ofNullable(seance.lieu()).stream())
                .toList();
        int combien = 0;
        for (int rang = 1; rang < lieux.size(); rang++) {
            combien += lieux.get(rang).equals(lieux.get(rang - 1)) ? 0 : 1;
        }
        return combien;
    }

    /** Of the hours of that day of the week, those of a training; or those of no absence. */
    private int travaille(LocalDate jour, boolean enFormation) {
        return horaires.stream()
                .filter(plage -> plage.jour() == jour.getDayOfWeek().getValue())
                .mapToInt(plage -> minutes(plage, jour, enFormation))
                .sum();
    }

    /** Half a day ends, and begins, at one o'clock. */
    private int minutes(PlageHoraire plage, LocalDate jour, boolean enFormation) {
        var matin = plage.debut().isBefore(MIDI)
                ? Duration.between(plage.debut(), plage.fin().isBefore(MIDI) ? plage.fin() : MIDI)
                        .toMinutes()
                : 0;
        var apres = Duration.between(plage.debut(), plage.fin()).toMinutes() - matin;
        return (int) ((compte(jour, "matin", enFormation) ? matin : 0)
                + (compte(jour, "apres_midi", enFormation) ? apres : 0));
    }

    private boolean compte(LocalDate jour, String moment, boolean enFormation) {
        var siennes = absences(jour, moment);
        return enFormation
                ? siennes.stream().anyMatch(absence -> absence.motif().equals("formation"))
                : siennes.stream().allMatch(absence -> absence.motif().equals("formation"));
    }

    private List<Absence> absences(LocalDate jour, String moment) {
        return absences.stream()
                .filter(absence -> touche(absence, jour))
                .filter(absence ->
                        absence.moment().equals("journee") || absence.moment().equals(moment))
                .toList();
    }

    private static boolean touche(Absence absence, LocalDate jour) {
        return !jour.isBefore(absence.debut()) && !jour.isAfter(absence.fin());
    }
}
