package fr.estran.programme.affiche;

import fr.estran.programme.SeancePublique;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.pages.Lien;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public programme, week by week: what one chose to see of it. */
@Service
@Transactional(readOnly = true)
class ProgrammeParJour {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** A week that holds less is followed by the next. */
    private static final int AU_MOINS = 5;

    private final ProgrammeRepository repository;
    private final ProgrammePublic programme;
    private final Ailleurs ailleurs;
    private final Clock horloge;

    ProgrammeParJour(ProgrammeRepository repository, ProgrammePublic programme, Ailleurs ailleurs, Clock horloge) {
        this.ailleurs = ailleurs;
        this.repository = repository;
        this.programme = programme;
        this.horloge = horloge;
    }

    /** From today on; a page ends with a week, and leads to the next that holds something, however far it is. */
    ProgrammeChoisi choisir(FiltreDuProgramme demande) {
        var filtre = suivre(demande);
        var maintenant = horloge.instant();
        var reperes = repository.reperes(maintenant);
        var aujourdhui = LocalDate.ofInstant(maintenant, reperes.fuseau());
        var periode = periode(filtre, aujourdhui);
        var seances = repository.aVenir(periode, filtre, maintenant);
        if (seances.isEmpty() && filtre.jour() == null) {
            periode = depuis(
                    repository.premierJour(aujourdhui, filtre, maintenant).orElse(aujourdhui));
            seances = repository.aVenir(periode, filtre, maintenant);
        }
        var semaines = semaines(seances, maintenant, aujourdhui, reperes.fuseau());
        var vues = 0;
        var ici = 0;
        while (ici < semaines.size() && vues < AU_MOINS) {
            vues += semaines.get(ici++).lignes();
        }
        var ensuite =
                ici < semaines.size() ? Optional.of(semaines.get(ici).lundi()) : plusTard(periode, filtre, maintenant);
        return new ProgrammeChoisi(
                filtre,
                reperes,
                aujourdhui,
                semaines.subList(0, ici),
                filtre.suite() == null && filtre.jour() == null ? AideReguliere.de(seances) : List.of(),
                ensuite.map(lundi -> suite(filtre, lundi, aujourdhui)).orElse(null),
                filtre.jourIncompris() ? MESSAGES.dire("filtre.faute.jour") : null,
                semaines.isEmpty() ? ailleurs.que(filtre, reperes, aujourdhui, maintenant) : List.of());
    }

    /** This quarter, and the next in which the public finds something. */
    List<TrimestreDuProgramme> trimestres(LocalDate aujourdhui) {
        var celuiCi = TrimestreDuProgramme.du(aujourdhui);
        var prochain = repository.premierJour(celuiCi.periode().fin(), FiltreDuProgramme.AUCUN, horloge.instant());
        return Stream.concat(Stream.of(celuiCi), prochain.map(TrimestreDuProgramme::du).stream())
                .toList();
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
                null,
                seances.isEmpty() && !filtre.vide()
                        ? ailleurs.que(filtre, reperes, aujourdhui, maintenant)
                        : List.of());
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

    private static Lien suite(FiltreDuProgramme filtre, LocalDate lundi, LocalDate aujourdhui) {
        return new Lien(
                SemaineDuProgramme.titre(lundi, aujourdhui), filtre.apres(lundi).adresse("/programme"));
    }

    private static Periode periode(FiltreDuProgramme filtre, LocalDate aujourdhui) {
        return FiltreDuProgramme.jour(filtre.jour())
                .map(jour -> new Periode(jour, jour.plusDays(1)))
                .orElseGet(() -> depuis(FiltreDuProgramme.jour(filtre.suite())
                        .filter(jour -> jour.isAfter(aujourdhui))
                        .orElse(aujourdhui)));
    }

    /** Whole weeks: near the end of a quarter too, help that comes back has its rule. */
    private static Periode depuis(LocalDate jour) {
        var dernier = AideReguliere.periode(jour).fin();
        return new Periode(jour, SemaineDuProgramme.lundi(dernier).plusWeeks(1));
    }

    /** Whoever asks for one day is told of that day alone. */
    private Optional<LocalDate> plusTard(Periode periode, FiltreDuProgramme filtre, Instant maintenant) {
        return filtre.jour() == null
                ? repository.premierJour(periode.fin(), filtre, maintenant).map(SemaineDuProgramme::lundi)
                : Optional.empty();
    }

    private List<SemaineDuProgramme> semaines(
            List<SeancePublique> seances, Instant maintenant, LocalDate aujourdhui, ZoneId fuseau) {
        var lignes = programme.auProgramme(RendezVousQuiSeSuivent.regrouper(seances), maintenant, fuseau);
        return SemaineDuProgramme.de(JourneeDuProgramme.de(lignes), aujourdhui);
    }
}
