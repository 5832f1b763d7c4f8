package fr.estran.programme.reconduction;

import static java.util.stream.Collectors.toCollection;

import fr.estran.programme.planification.Creneau;
import fr.estran.programme.planification.Serie;
import fr.estran.programme.reconduction.LotPropose.RegleProposee;
import fr.estran.programme.reconduction.LotPropose.RegleProposee.Lue;
import fr.estran.programme.reconduction.Occupation.Exigence;
import fr.estran.programme.reconduction.Reconnaissance.RegleReconnue;
import fr.estran.programme.reconduction.SourceRepository.DejaPrevue;
import fr.estran.programme.reconduction.Sources.Source;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that a lot goes on by: those that were written, those that were recognised, that which one gives it. */
final class ReglesDeLot {

    /** A series whose last date is earlier than that before the end of its quarter had come to its end. */
    private static final int JOURS_SANS_SUITE = 35;

    /**
     * What is known before it begins.
     *
     * @param avant the quarter that is taken over, for what stood in the way of its rules
     * @param reconduites actions that were taken over already
     * @param deja what is in the coming quarter already
     */
    record Donnees(
            Trajet trajet,
            Source source,
            Terrain avant,
            Terrain terrain,
            Set<ActionId> reconduites,
            Set<DejaPrevue> deja) {}

    private final Donnees donnees;
    private final Decisions decisions;
    private final Occupation occupation;

    ReglesDeLot(Donnees donnees, Decisions decisions, Occupation occupation) {
        this.donnees = donnees;
        this.decisions = decisions;
        this.occupation = occupation;
    }

    List<RegleProposee> de(LotDeReprise lot, List<RegleReconnue> reconnues) {
        var trouvees = new ArrayList<RegleProposee>();
        lot.series().forEach(serie -> ecrite(lot, serie).ifPresent(trouvees::add));
        for (var rang = 0; rang < reconnues.size(); rang++) {
            var reconnue = reconnues.get(rang);
            var preuve = Paroles.M.dire("regle.preuve", "n", reconnue.appuis().size(), "manquees", reconnue.manquees());
            trouvees.add(nouvelle(lot, lot.cle() + "." + rang, reconnue.regle(), reconnue.modele(), preuve));
        }
        return trouvees;
    }

    /** Where nobody saw a rule, one may ask for one: it begins with the hours and the venue of the first session. */
    Optional<RegleProposee> libre(LotDeReprise lot) {
        var cle = lot.cle() + ".libre";
        if (!decisions.enRegle(lot.cle()) && !decisions.montrait(cle)) {
            return Optional.empty();
        }
        var premier = lot.passages().getFirst().creneau();
        var proposee = new SaisieDeRegle(
                "semaine",
                String.valueOf(premier.jour().getDayOfWeek().getValue()),
                premier.debut().toString(),
                premier.fin().toString(),
                Epoque.PERIODE_SCOLAIRE.code(),
                premier.lieu() == null ? "" : premier.lieu().toString(),
                premier.conseillers().size() == 1
                        ? premier.conseillers().getFirst().toString()
                        : SaisieDeRegle.TEL_QUEL);
        var saisie = decisions.regle(cle, proposee);
        return saisie.aucune() ? Optional.empty() : Optional.of(lire(lot, cle, saisie, null, premier, null));
    }

    /** It goes on; where it had ended, or people registered for it, it begins anew. */
    private Optional<RegleProposee> ecrite(LotDeReprise lot, Serie serie) {
        var cible = donnees.trajet().cible();
        var source = donnees.trajet().source();
        var derniere = serie.derniere().orElseThrow();
        var finie = derniere.isBefore(source.fin().minusDays(JOURS_SANS_SUITE));
        if (finie || !derniere.isBefore(cible.debut())) {
            return Optional.empty();
        }
        var cle = lot.cle() + "." + serie.id();
        if (lot.action().capacite() != null || !donnees.trajet().duDernier()) {
            return Optional.of(nouvelle(lot, cle, serie.regle(), serie.modele().au(derniere), null));
        }
        var dernier = cible.fin().minusDays(1);
        var regle = serie.regle().avecFin(new Fin.Jusquau(dernier));
        var dates = serie.suite(dernier, donnees.terrain().calendrier());
        return dates.stream().noneMatch(cible::contient)
                ? Optional.empty()
                : Optional.of(placer(
                        lot,
                        cle,
                        serie.modele().au(derniere),
                        serie,
                        SaisieDeRegle.de(regle, serie.modele(), cible),
                        new Lue(regle, serie.modele(), Paroles.avec(serie.modele(), donnees.terrain())),
                        dates,
                        null));
    }

    private RegleProposee nouvelle(LotDeReprise lot, String cle, Regle regle, Creneau modele, @Nullable String preuve) {
        var suite = suite(regle);
        var saisie = decisions.regle(
                cle, SaisieDeRegle.de(suite, modele, donnees.trajet().cible()));
        return lire(lot, cle, saisie, suite, modele, preuve);
    }

    /** The same rhythm: of every other week, those that would have come. */
    private Regle suite(Regle regle) {
        var cible = donnees.trajet().cible();
        var fin = new Fin.Jusquau(cible.fin().minusDays(1));
        var debut = new Regle(regle.rythme(), Epoque.TOUTE_L_ANNEE, true, regle.debut(), fin)
                .dates(donnees.terrain().calendrier()).stream()
                        .filter(cible::contient)
                        .findFirst()
                        .orElse(cible.debut());
        return new Regle(regle.rythme(), regle.epoque(), regle.feries(), debut, fin);
    }

    private RegleProposee lire(
            LotDeReprise lot,
            String cle,
            SaisieDeRegle saisie,
            @Nullable Regle telle,
            Creneau modele,
            @Nullable String preuve) {
        var fautes = saisie.fautes(donnees.terrain());
        if (telle == null && saisie.rythme().equals(SaisieDeRegle.TEL_QUEL)) {
            fautes.put("rythme", Paroles.M.dire("faute.choix"));
        }
        if (!fautes.isEmpty()) {
            return new RegleProposee(
                    cle,
                    null,
                    saisie,
                    fautes,
                    null,
                    preuve,
                    List.of(),
                    Set.of(),
                    List.of(),
                    decisions.laisse(cle),
                    nouvelle(cle));
        }
        var cible = donnees.trajet().cible();
        var regle = saisie.regle(telle, cible);
        var dit = saisie.modele(modele, regle.debut());
        var lue = new Lue(regle, dit, Paroles.avec(dit, donnees.terrain()));
        return placer(
                lot,
                cle,
                modele,
                null,
                saisie,
                lue,
                regle.dates(donnees.terrain().calendrier()),
                preuve);
    }

    private RegleProposee placer(
            LotDeReprise lot,
            String cle,
            Creneau origine,
            @Nullable Serie serie,
            SaisieDeRegle saisie,
            Lue lue,
            List<LocalDate> dates,
            @Nullable String preuve) {
        var libres = new ArrayList<LocalDate>();
        var bloquees = new LinkedHashMap<LocalDate, LigneProposee>();
        var laissee = decisions.laisse(cle);
        var cible = donnees.trajet().cible();
        var sauf = dates.stream().filter(jour -> !cible.contient(jour)).collect(toCollection(LinkedHashSet::new));
        if (!laissee) {
            dates.stream().filter(cible::contient).forEach(jour -> {
                var creneau = lue.modele().au(jour);
                var exigence = new Exigence(cle + "." + jour, origine, Epoque.TOUTE_L_ANNEE);
                if (occupation.libre(List.of(creneau), exigence)) {
                    occupation.reserver(List.of(creneau), lot.action().titre(), exigence.pour());
                    libres.add(jour);
                } else {
                    var ligne = date(lot, exigence, creneau);
                    ligne.placer(occupation);
                    bloquees.put(jour, ligne);
                }
            });
        }
        sauf.addAll(bloquees.keySet());
        return new RegleProposee(
                cle,
                serie,
                saisie,
                Map.of(),
                lue,
                preuve,
                libres,
                sauf,
                List.copyOf(bloquees.values()),
                laissee,
                nouvelle(cle));
    }

    /** Whether the page that was sent did not show it. */
    private boolean nouvelle(String cle) {
        return decisions.ouvertes() && !decisions.montrait(cle);
    }

    private LigneProposee date(LotDeReprise lot, Exigence exigence, Creneau creneau) {
        return new LigneProposee(
                new LigneProposee.Sujet(
                        exigence.pour(),
                        lot.action().titre(),
                        Paroles.M.dire("regle.date", "jour", Jours.sansAnnee(creneau.jour())),
                        Paroles.avec(creneau, donnees.terrain()),
                        lot.action().capacite(),
                        true,
                        null),
                exigence.origine(),
                List.of(creneau),
                exigence.epoque(),
                decisions);
    }
}
