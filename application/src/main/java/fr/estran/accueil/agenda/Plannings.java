package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.joining;

import fr.estran.accueil.agenda.Planning.DemandeDAgenda;
import fr.estran.accueil.agenda.Planning.Empechement;
import fr.estran.accueil.agenda.Planning.Jour;
import fr.estran.accueil.agenda.Planning.Rangee;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a day or a week in five statements, however large the town: the rows shown are few. */
@Service
@Transactional(readOnly = true)
class Plannings {

    private static final Messages MESSAGES = Messages.de("accueil/agenda");
    private static final int PAR_SEMAINE = 20;
    private static final int PAR_JOUR = 6;

    private final PlanningRepository repository;
    private final Agenda agenda;
    private final HeuresDeService heures;
    private final Clock horloge;

    Plannings(PlanningRepository repository, Agenda agenda, HeuresDeService heures, Clock horloge) {
        this.repository = repository;
        this.agenda = agenda;
        this.heures = heures;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), heures.fuseau());
    }

    Planning lire(DemandeDAgenda demande) {
        var periode = demande.periode();
        var combien = demande.unJour() ? PAR_JOUR : PAR_SEMAINE;
        var trouvees = trouver(demande, combien);
        var ids = trouvees.stream().map(PlanningRepository.Trouvee::id).toList();
        var sansRien = demande.rangDePage() == 1 && demande.qui() == null && demande.nom() == null;
        var seances = agenda.du(periode, demande.selon(), ids, sansRien);
        var rangees = new ArrayList<>(trouvees.stream()
                .map(trouvee -> new Rangee(trouvee.id(), trouvee.nom()))
                .toList());
        var seules =
                seances.stream().filter(seance -> sansRien(demande, seance)).toList();
        if (sansRien && !seules.isEmpty()) {
            rangees.add(new Rangee(null, demande.parLieu() ? ou(seules) : MESSAGES.dire("agenda.personne")));
        }
        var nombre = trouvees.isEmpty() ? 0 : trouvees.getFirst().nombre();
        return new Planning(
                demande,
                jours(periode, demande, seances),
                rangees,
                seances,
                empechements(demande, periode, ids),
                Math.max(1, Math.ceilDiv(nombre, combien)));
    }

    private List<PlanningRepository.Trouvee> trouver(DemandeDAgenda demande, int combien) {
        var un = demande.un().orElse(null);
        var apres = (demande.rangDePage() - 1) * combien;
        return demande.parLieu()
                ? repository.lieux(demande.periode(), heures.fuseau(), un, demande.nom(), combien, apres)
                : repository.conseillers(demande.periode(), un, demande.nom(), combien, apres);
    }

    /** Of sessions without a venue, those that miss none are where their kind is. */
    private static String ou(List<SeanceDAgenda> seances) {
        return seances.stream()
                .map(SeanceDAgenda::seTient)
                .distinct()
                .sorted()
                .map(ou -> MESSAGES.dire("agenda.ou." + ou.code()))
                .collect(joining(" · "));
    }

    private static boolean sansRien(DemandeDAgenda demande, SeanceDAgenda seance) {
        return demande.parLieu() ? seance.lieu() == null : seance.conseillers().isEmpty();
    }

    /** From Monday to Friday, and further where there is a session. */
    private List<Jour> jours(Periode periode, DemandeDAgenda demande, List<SeanceDAgenda> seances) {
        var vacances = repository.joursDeVacances(periode);
        var feries = heures.feries();
        return periode.debut()
                .datesUntil(periode.fin())
                .filter(jour -> demande.unJour()
                        || jour.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                        || seances.stream()
                                .anyMatch(seance -> seance.debut().toLocalDate().equals(jour)))
                .map(jour -> new Jour(
                        jour, feries.nom(jour).orElse(null), vacances.contains(jour), jour.equals(aujourdhui())))
                .toList();
    }

    private List<Empechement> empechements(DemandeDAgenda demande, Periode periode, List<UUID> ids) {
        if (demande.parLieu()) {
            return repository.fermetures(periode, ids.stream().map(LieuId::new).toList()).stream()
                    .map(ferme -> new Empechement(
                            ferme.qui(),
                            ferme.debut(),
                            ferme.fin(),
                            MESSAGES.dire("agenda.ferme", "raison", ferme.texte())))
                    .toList();
        }
        var conseillers = ids.stream().map(ConseillerId::new).toList();
        return Stream.concat(
                        repository.absences(periode, conseillers).stream()
                                .map(absence -> new Empechement(
                                        absence.qui(),
                                        absence.debut(),
                                        absence.fin(),
                                        MESSAGES.dire("agenda.absence." + absence.texte()))),
                        repository.occupations(periode, heures.fuseau(), conseillers).stream()
                                .flatMap(occupation -> parJour(occupation, periode)))
                .toList();
    }

    /** Each day for itself: what goes on overnight is of two. */
    private Stream<Empechement> parJour(PlanningRepository.Occupation occupation, Periode periode) {
        var fuseau = heures.fuseau();
        var debut = occupation.debut().atZone(fuseau).toLocalDateTime();
        var fin = occupation.fin().atZone(fuseau).toLocalDateTime();
        return periode.debut()
                .datesUntil(periode.fin())
                .filter(jour -> debut.isBefore(jour.plusDays(1).atStartOfDay()) && fin.isAfter(jour.atStartOfDay()))
                .map(jour -> new Empechement(
                        occupation.qui(),
                        jour,
                        jour,
                        occupe(
                                debut.isAfter(jour.atStartOfDay()) ? debut.toLocalTime() : LocalTime.MIDNIGHT,
                                fin.isBefore(jour.plusDays(1).atStartOfDay()) ? fin.toLocalTime() : null)));
    }

    private static String occupe(LocalTime debut, @Nullable LocalTime fin) {
        if (fin == null && debut.equals(LocalTime.MIDNIGHT)) {
            return MESSAGES.dire("agenda.occupe.journee");
        }
        return MESSAGES.dire(
                "agenda.occupe", "debut", Jours.dire(debut), "fin", Jours.dire(fin == null ? LocalTime.MIDNIGHT : fin));
    }
}
