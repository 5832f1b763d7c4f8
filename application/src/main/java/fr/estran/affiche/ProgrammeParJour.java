package fr.estran.affiche;

import fr.estran.commun.Messages;
import fr.estran.commun.Periode;
import fr.estran.gabarit.Lien;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme, week by week: what one chose to see of it. */
@Service
@Transactional(readOnly = true)
class ProgrammeParJour {

    private static final Messages MESSAGES = Messages.de("programme");

    /** A week that holds less is followed by the next. */
    private static final int AU_MOINS = 5;

    private static final int SEMAINES_AU_MOINS = 4;

    private final ProgrammeRepository repository;
    private final ProgrammePublic programme;
    private final Clock horloge;

    ProgrammeParJour(ProgrammeRepository repository, ProgrammePublic programme, Clock horloge) {
        this.repository = repository;
        this.programme = programme;
        this.horloge = horloge;
    }

    /** To the end of the quarter, and for four weeks at least; a page ends with a week. */
    ProgrammeChoisi choisir(FiltreDuProgramme demande) {
        var filtre = suivre(demande);
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var aujourdhui = LocalDate.ofInstant(maintenant, reperes.fuseau());
        var periode = periode(filtre, aujourdhui);
        var entier = filtre.suite() == null && filtre.jour() == null;
        var lues = repository.aVenir(entier ? jusquaUneRegle(periode) : periode, filtre, maintenant);
        var semaines = semaines(dans(periode, lues), maintenant, aujourdhui, reperes.fuseau());
        var vues = 0;
        var ici = 0;
        while (ici < semaines.size() && vues < AU_MOINS) {
            vues += semaines.get(ici++).lignes();
        }
        return new ProgrammeChoisi(
                filtre,
                reperes,
                aujourdhui,
                semaines.subList(0, ici),
                entier ? AideReguliere.de(dans(AideReguliere.periode(aujourdhui), lues)) : List.of(),
                ici == semaines.size() ? null : suite(filtre, semaines.get(ici)),
                filtre.jourIncompris() ? MESSAGES.dire("filtre.faute.jour") : null);
    }

    /** Read once, for the list and for the rules of help that comes back, which look beyond the end of a quarter that is near. */
    private static Periode jusquaUneRegle(Periode listee) {
        var regle = AideReguliere.periode(listee.debut()).fin();
        return new Periode(listee.debut(), regle.isAfter(listee.fin()) ? regle : listee.fin());
    }

    private static List<SeancePublique> dans(Periode periode, List<SeancePublique> lues) {
        return lues.stream().filter(seance -> periode.contient(seance.jour())).toList();
    }

    /** All of some days, to be printed. */
    ProgrammeChoisi choisir(FiltreDuProgramme demande, Periode periode) {
        var filtre = suivre(demande);
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var aujourdhui = LocalDate.ofInstant(maintenant, reperes.fuseau());
        var seances = repository.aVenir(periode, filtre, maintenant);
        return new ProgrammeChoisi(
                filtre,
                reperes,
                aujourdhui,
                semaines(seances, maintenant, aujourdhui, reperes.fuseau()),
                List.of(),
                null,
                null);
    }

    /** A district that was found to be another one: addresses that were kept lead there. */
    private FiltreDuProgramme suivre(FiltreDuProgramme demande) {
        return demande.quartier() == null
                ? demande
                : repository
                        .quartier(demande.quartier())
                        .map(ici -> demande.dans(ici.code()))
                        .orElse(demande);
    }

    private static Lien suite(FiltreDuProgramme filtre, SemaineDuProgramme semaine) {
        return new Lien(semaine.titre(), filtre.apres(semaine.lundi()).adresse("/programme"));
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

    private List<SemaineDuProgramme> semaines(
            List<SeancePublique> seances, Instant maintenant, LocalDate aujourdhui, ZoneId fuseau) {
        var lignes = programme.auProgramme(RendezVousQuiSeSuivent.regrouper(seances), maintenant, fuseau);
        return SemaineDuProgramme.de(JourneeDuProgramme.de(lignes), aujourdhui);
    }
}
