package fr.estran.affiche;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.commun.Messages;
import fr.estran.commun.Periode;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme, day by day: what one chose to see of it. */
@Service
@Transactional(readOnly = true)
class ProgrammeParJour {

    private static final Messages MESSAGES = Messages.de("programme");
    private static final int PAR_PAGE = 30;
    private static final int SEMAINES_AU_MOINS = 4;

    private final ProgrammeRepository repository;
    private final ProgrammePublic programme;
    private final Clock horloge;

    ProgrammeParJour(ProgrammeRepository repository, ProgrammePublic programme, Clock horloge) {
        this.repository = repository;
        this.programme = programme;
        this.horloge = horloge;
    }

    /** To the end of the quarter, and for four weeks at least; a page ends with a day. */
    ProgrammeChoisi choisir(FiltreDuProgramme filtre) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var aujourdhui = LocalDate.ofInstant(maintenant, reperes.fuseau());
        var journees = journees(
                RendezVousQuiSeSuivent.regrouper(repository.aVenir(periode(filtre, aujourdhui), filtre, maintenant)),
                maintenant,
                reperes.fuseau());
        var vues = 0;
        var ici = 0;
        while (ici < journees.size() && vues < PAR_PAGE) {
            vues += journees.get(ici++).seances().size();
        }
        return new ProgrammeChoisi(
                filtre,
                reperes,
                aujourdhui,
                journees.subList(0, ici),
                ici == journees.size()
                        ? null
                        : filtre.apres(journees.get(ici).jour()).adresse("/programme"),
                filtre.jourIncompris() ? MESSAGES.dire("filtre.faute.jour") : null);
    }

    /** All of some days, to be printed. */
    ProgrammeChoisi choisir(FiltreDuProgramme filtre, Periode periode) {
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var seances = RendezVousQuiSeSuivent.regrouper(repository.aVenir(periode, filtre, maintenant));
        return new ProgrammeChoisi(
                filtre,
                reperes,
                LocalDate.ofInstant(maintenant, reperes.fuseau()),
                journees(seances, maintenant, reperes.fuseau()),
                null,
                null);
    }

    private static Periode periode(FiltreDuProgramme filtre, LocalDate aujourdhui) {
        var finDuTrimestre = TrimestreDuProgramme.du(aujourdhui).periode().fin();
        var auMoins = aujourdhui.plusWeeks(SEMAINES_AU_MOINS);
        var fin = finDuTrimestre.isAfter(auMoins) ? finDuTrimestre : auMoins;
        return FiltreDuProgramme.jour(filtre.jour())
                .map(jour -> new Periode(jour, jour.plusDays(1)))
                .orElseGet(() -> {
                    var debut = FiltreDuProgramme.jour(filtre.suite())
                            .filter(jour -> jour.isBefore(fin))
                            .orElse(aujourdhui);
                    return new Periode(debut, fin);
                });
    }

    private List<JourneeDuProgramme> journees(List<SeancePublique> seances, Instant maintenant, ZoneId fuseau) {
        return programme.auProgramme(seances, maintenant, fuseau).stream()
                .collect(groupingBy(ligne -> ligne.seance().jour(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(jour -> new JourneeDuProgramme(jour.getKey(), jour.getValue()))
                .toList();
    }
}
