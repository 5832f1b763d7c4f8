package fr.estran.programme.reconduction;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.reconduction.Issue.Obstacle;
import fr.estran.programme.reconduction.Issue.Obstacle.Genre;
import fr.estran.programme.reconduction.LotPropose.RegleProposee;
import fr.estran.programme.reconduction.SourceRepository.DejaPrevue;
import fr.estran.socle.temps.Epoque;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fills the coming quarter: rules first, then what has its place, then what was chosen for the others; to what is left, ways
 * out are dealt one after the other, so that each has a first before any has a second.
 */
final class Calcul {

    private final ReglesDeLot.Donnees donnees;
    private final Decisions decisions;
    private final Occupation occupation;
    private final Issues issues;
    private final Semaines semaines;
    private final ReglesDeLot regles;

    Calcul(ReglesDeLot.Donnees donnees, Decisions decisions) {
        this.donnees = donnees;
        this.decisions = decisions;
        this.occupation = new Occupation(donnees.terrain());
        this.issues = new Issues(donnees.terrain());
        this.semaines = Semaines.de(
                donnees.trajet().source(),
                donnees.trajet().cible(),
                donnees.terrain().calendrier());
        this.regles = new ReglesDeLot(donnees, decisions, occupation);
    }

    List<LotPropose> faire() {
        var commences = donnees.source().lots().stream().map(this::commencer).toList();
        var lots = commences.stream()
                .flatMap(lot -> lot.sansCeQueDonnent(commences).stream())
                .toList();
        var vivants = lots.stream().filter(lot -> !lot.deja() && !lot.laisse()).toList();
        vivants.forEach(lot -> lot.lignes().forEach(ligne -> ligne.placer(occupation)));
        var lignes = vivants.stream().flatMap(LotPropose::cherchees).toList();
        lignes.forEach(ligne -> ligne.suivre(occupation, issues));
        var cherchent = new ArrayList<>(
                lignes.stream().filter(ligne -> ligne.preparer(issues)).toList());
        while (!cherchent.isEmpty()) {
            cherchent.removeIf(ligne -> !ligne.chercher(occupation, issues));
        }
        return lots;
    }

    private LotPropose commencer(LotDeReprise lot) {
        var ou = String.join(", ", lot.lieux());
        if (deja(lot)) {
            return new LotPropose(lot, ou, List.of(), List.of(), false, true, false);
        }
        var laisse = decisions.laisse(lot.cle());
        var reconnues = Reconnaissance.de(lot, donnees.trajet().source(), donnees.avant());
        var siennes = laisse ? List.<RegleProposee>of() : regles.de(lot, reconnues);
        var enRegle =
                reconnues.stream().flatMap(regle -> regle.appuis().stream()).toList();
        var sansRythme = lot.regulier()
                && siennes.isEmpty()
                && !laisse
                && !lot.passages().isEmpty();
        var libre = sansRythme ? regles.libre(lot) : Optional.<RegleProposee>empty();
        if (libre.isPresent()) {
            return new LotPropose(lot, ou, List.of(libre.get()), List.of(), false, false, false);
        }
        var lignes = lignes(lot, enRegle);
        return new LotPropose(
                lot, ou, siennes, lignes, sansRythme, siennes.isEmpty() && lignes.isEmpty() && !laisse, laisse);
    }

    /** It was taken over from these; or what goes on all quarter is there, whoever wrote it. */
    private boolean deja(LotDeReprise lot) {
        return lot.actions().stream().anyMatch(donnees.reconduites()::contains)
                || (lot.series().isEmpty()
                        && LotDeReprise.enContinu(lot.action())
                        && lot.passages().stream().anyMatch(passage -> prevue(lot, passage)));
    }

    private boolean prevue(LotDeReprise lot, SeanceSource passage) {
        return donnees.deja()
                .contains(new DejaPrevue(
                        lot.type(), lot.action().titre(), passage.creneau().lieu()));
    }

    private List<LigneProposee> lignes(LotDeReprise lot, List<SeanceSource> enRegle) {
        var libres = lot.tenus().filter(passage -> !enRegle.contains(passage)).toList();
        if (libres.isEmpty()) {
            return List.of();
        }
        Stream<List<SeanceSource>> groupes;
        if (lot.type().surRendezVous()) {
            groupes = lot.parDemiJournee().stream();
        } else if (lot.regulier()) {
            groupes = libres.stream().map(List::of);
        } else {
            groupes = Stream.of(lot.entier());
        }
        return groupes.map(groupe -> ligne(lot, groupe)).toList();
    }

    private LigneProposee ligne(LotDeReprise lot, List<SeanceSource> groupe) {
        var premier = groupe.getFirst();
        var sujet = new LigneProposee.Sujet(
                premier.seance().toString(),
                lot.action().titre(),
                Paroles.quandTous(groupe.stream().map(SeanceSource::creneau).toList()),
                Paroles.avec(premier.creneau(), donnees.terrain()),
                lot.action().capacite(),
                false,
                dejaLa(lot, premier));
        return new LigneProposee(sujet, premier.creneau(), deplacer(groupe), epoque(lot, groupe), decisions);
    }

    private @Nullable Obstacle dejaLa(LotDeReprise lot, SeanceSource passage) {
        return !lot.regulier() && !lot.type().surRendezVous() && prevue(lot, passage)
                ? new Obstacle(Genre.DEJA, Paroles.M.dire("obstacle.deja"))
                : null;
    }

    /** Each to the week that answers to its own; as far as the first, where they would not come in their order. */
    private List<Creneau> deplacer(List<SeanceSource> groupe) {
        var deplaces = groupe.stream().map(this::deplacer).toList();
        var jours = deplaces.stream().map(Creneau::jour).toList();
        var avant = groupe.stream().map(SeanceSource::jour).toList();
        var ensemble = IntStream.range(1, jours.size())
                .allMatch(ici -> Integer.signum(jours.get(ici).compareTo(jours.get(ici - 1)))
                        == Integer.signum(avant.get(ici).compareTo(avant.get(ici - 1))));
        return ensemble
                ? deplaces
                : IntStream.range(0, jours.size())
                        .mapToObj(ici -> deplaces.get(ici)
                                .au(jours.getFirst()
                                        .plusDays(ChronoUnit.DAYS.between(avant.getFirst(), avant.get(ici)))))
                        .toList();
    }

    /** To the week that answers to its own; whoever lends a hand no more is not asked. */
    private Creneau deplacer(SeanceSource passage) {
        var creneau = passage.creneau();
        return new Creneau(
                semaines.vers(passage.jour()),
                creneau.debut(),
                creneau.fin(),
                creneau.lieu(),
                creneau.conseillers(),
                creneau.benevoles().stream()
                        .filter(donnees.terrain().benevoles()::contains)
                        .toList());
    }

    /** What kept to school days keeps to them, unless it is given all year; a course of the holidays, to these. */
    private Epoque epoque(LotDeReprise lot, List<SeanceSource> groupe) {
        var calendrier = donnees.terrain().calendrier();
        var enVacances = groupe.stream().anyMatch(passage -> calendrier.enVacances(passage.jour()));
        if (lot.type().pendantLesVacances()) {
            return enVacances ? vacancesDites() : Epoque.TOUTE_L_ANNEE;
        }
        var touteLAnnee = lot.tenus().anyMatch(passage -> calendrier.enVacances(passage.jour()));
        return touteLAnnee ? Epoque.TOUTE_L_ANNEE : Epoque.PERIODE_SCOLAIRE;
    }

    /** Where nobody has told the holidays of the quarter, nothing is outside of them. */
    private Epoque vacancesDites() {
        return donnees.terrain()
                        .calendrier()
                        .connuJusquAu()
                        .filter(jour -> !jour.isBefore(donnees.trajet().cible().debut()))
                        .isPresent()
                ? Epoque.VACANCES
                : Epoque.TOUTE_L_ANNEE;
    }
}
