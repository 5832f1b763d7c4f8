package fr.estran.programme.planification;

import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.programme.planification.ResultatGestion.ARelire;
import fr.estran.programme.planification.ResultatGestion.Faite;
import fr.estran.programme.planification.ResultatGestion.Refusee;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Conciliation.Devance;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff make sessions come back by a rule, and change it: all of it, or from a date on. What was held, or is over, keeps
 * its rule: where it would get another, what follows becomes a series of its own.
 */
@Service
@Transactional
class GestionDesSeries {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    private final LectureDuProgramme programme;
    private final LectureDesSeries series;
    private final RelecturesDeSerie relectures;
    private final EcritureDesSeries ecriture;
    private final SuitesDesSeances suites;

    GestionDesSeries(
            LectureDuProgramme programme,
            LectureDesSeries series,
            RelecturesDeSerie relectures,
            EcritureDesSeries ecriture,
            SuitesDesSeances suites) {
        this.programme = programme;
        this.series = series;
        this.relectures = relectures;
        this.ecriture = ecriture;
        this.suites = suites;
    }

    /** What a change asks for, once it is known where it begins. */
    private record Demande(
            ActionGeree action, @Nullable Serie ancienne, Optional<LocalDate> coupe, SaisieSerie saisie) {}

    ResultatGestion creer(ActionId id, SaisieSerie dite, @Nullable String accord) {
        suites.verrouiller(id);
        var saisie = ecriture.situer(dite);
        var action = programme.action(id);
        if (series.des(id).stream()
                .filter(serie ->
                        serie.regle().equals(saisie.regle()) && serie.modele().equals(saisie.modele()))
                .anyMatch(serie -> serie.prochaine(saisie.regle().debut()).isPresent())) {
            return new Refusee("premierJour", MESSAGES.dire("gestion.serie.faute.identique"));
        }
        return changer(new Demande(action, null, Optional.empty(), saisie), "", accord);
    }

    /**
     * @param depuis the date from which on it changes; null for all of it
     * @param version what the series was when it was shown
     * @param raison told to those who come
     */
    ResultatGestion modifier(
            ActionId id,
            UUID serie,
            @Nullable LocalDate depuis,
            String version,
            SaisieSerie dite,
            String raison,
            @Nullable String accord) {
        suites.verrouiller(id);
        var saisie = ecriture.situer(dite);
        var action = programme.action(id);
        var ancienne = series.lire(id, serie);
        if (!ancienne.version().equals(version)) {
            throw new Devance();
        }
        return changer(new Demande(action, ancienne, coupe(ancienne, depuis), saisie), raison, accord);
    }

    /** The first date that may change, where some before it may not, or shall not. */
    Optional<LocalDate> coupe(Serie serie, @Nullable LocalDate depuis) {
        var figees = serie.coupe(suites.maintenant());
        var debut = depuis == null ? figees : figees.filter(depuis::isBefore).or(() -> Optional.of(depuis));
        return debut.filter(coupe -> serie.avant(coupe) > 0);
    }

    private ResultatGestion changer(Demande demande, String raison, @Nullable String accord) {
        var coupe = demande.coupe();
        var saisie = demande.saisie();
        if (coupe.isPresent() && saisie.regle().debut().isBefore(coupe.get())) {
            return new Refusee(
                    "premierJour", MESSAGES.dire("gestion.serie.faute.avant", "jour", Jours.dire(coupe.get())));
        }
        var prolongee = coupe.flatMap(jour -> prolongee(demande.ancienne(), saisie, jour));
        var regle = prolongee.orElse(saisie.regle());
        var dates = regle.dates(series.calendrier()).stream()
                .filter(jour -> coupe.isEmpty() || !jour.isBefore(coupe.get()))
                .toList();
        if (dates.isEmpty() || dates.size() > Regle.DATES_AU_PLUS) {
            return new Refusee(
                    dates.isEmpty() ? "premierJour" : "finit",
                    MESSAGES.dire(
                            dates.isEmpty() ? "gestion.serie.faute.aucune" : "gestion.serie.faute.trop",
                            "n",
                            Regle.DATES_AU_PLUS));
        }
        var relecture = relectures.relire(demande.action(), demande.ancienne(), coupe, saisie, dates);
        if (!relecture.accord().equals(accord) || relecture.conflits() > 0) {
            return new ARelire(relecture);
        }
        var plan = relecture.lignes().stream().map(RelectureDeSerie.Ligne::date).toList();
        ecriture.ecrire(demande.action(), poser(demande, prolongee), plan, raison);
        return new Faite(demande.action().id(), relecture.previent());
    }

    /** Whether only the end changes: then the rule goes on as it was, longer or shorter. */
    private Optional<Regle> prolongee(@Nullable Serie ancienne, SaisieSerie saisie, LocalDate coupe) {
        if (ancienne == null
                || !saisie.regle().debut().equals(coupe)
                || !saisie.regle().memeRythme(ancienne.regle())
                || !saisie.modele().equals(ancienne.modele().au(saisie.modele().jour()))) {
            return Optional.empty();
        }
        var avant =
                ancienne.regle().avecFin(new Fin.Jusquau(coupe.minusDays(1))).dates(series.calendrier());
        return Optional.of(ancienne.regle().avecFin(apres(saisie.regle().fin(), avant.size())));
    }

    /** Where the dates to come are so many more, whatever number there were before. */
    private static Fin apres(Fin fin, int avant) {
        return switch (fin) {
            case Fin.Jusquau jusquau -> jusquau;
            case Fin.Fois fois -> new Fin.Fois(fois.nombre() + avant);
        };
    }

    /** Which series the dates of the plan belong to, once its rule is written. */
    private EcritureDesSeries.Posee poser(Demande demande, Optional<Regle> prolongee) {
        var ancienne = demande.ancienne();
        var saisie = demande.saisie();
        var action = demande.action().id();
        if (ancienne == null) {
            var id = Identifiants.nouveau();
            return new EcritureDesSeries.Posee(
                    List.of(RangeeDeSerie.de(id, action, null, saisie.regle(), saisie.modele())),
                    id,
                    LocalDate.MIN,
                    "programme.creer_serie");
        }
        var coupe = demande.coupe();
        if (coupe.isEmpty() || prolongee.isPresent()) {
            // Of dates that are over, those that there were: holidays that are told since have changed none of them.
            var gardee = prolongee.map(
                    regle -> regle.avecFin(apres(saisie.regle().fin(), ancienne.avant(coupe.orElseThrow()))));
            return new EcritureDesSeries.Posee(
                    List.of(RangeeDeSerie.de(
                            ancienne.id(), action, ancienne.suiteDe(), gardee.orElse(saisie.regle()), saisie.modele())),
                    ancienne.id(),
                    coupe.orElse(LocalDate.MIN),
                    "programme.modifier_serie");
        }
        var id = Identifiants.nouveau();
        var passe = ancienne.regle().avecFin(new Fin.Jusquau(coupe.get().minusDays(1)));
        return new EcritureDesSeries.Posee(
                List.of(
                        RangeeDeSerie.de(ancienne.id(), action, ancienne.suiteDe(), passe, ancienne.modele()),
                        RangeeDeSerie.de(id, action, ancienne.id(), saisie.regle(), saisie.modele())),
                id,
                coupe.get(),
                "programme.modifier_serie");
    }
}
