package fr.estran.programme.planification;

import fr.estran.programme.Places;
import fr.estran.programme.planification.DateDeSerie.Sort;
import fr.estran.programme.planification.FormulaireSerie.SaisieSerie;
import fr.estran.programme.planification.RelectureDeSerie.Ligne;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would become of each date, with all that is odd about it: two readings of the database, however many dates. */
@Component
record RelecturesDeSerie(
        LectureDesSeries series,
        Avertissements avertissements,
        Places places,
        Seances seances,
        SuitesDesSeances suites) {

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** @param coupe the first date that may change, where some may not */
    RelectureDeSerie relire(
            ActionGeree action,
            @Nullable Serie ancienne,
            Optional<LocalDate> coupe,
            SaisieSerie saisie,
            List<LocalDate> dates) {
        var fuseau = suites.fuseau();
        var existantes = ancienne == null
                ? List.<Serie.Occurrence>of()
                : ancienne.dates().stream()
                        .filter(date -> coupe.isEmpty() || !date.jour().isBefore(coupe.get()))
                        .toList();
        var modele = saisie.modele();
        var plan = PlanDeSerie.de(ancienne, existantes, dates, saisie.sauf(), modele, fuseau, suites.maintenant());
        var siennes = plan.stream()
                .filter(DateDeSerie::suit)
                .map(DateDeSerie::avant)
                .map(SeanceGeree::id)
                .toList();
        var possibles = dates.stream()
                .map(modele::au)
                .filter(creneau -> creneau.existe(fuseau))
                .toList();
        var conflits = new HashMap<>(avertissements.conflits(possibles, siennes));
        identiques(action, possibles, siennes).forEach(jour -> conflits.put(jour, MESSAGES.dire("gestion.serie.deja")));
        var remarques = avertissements.parJour(modele, dates, siennes, typeDit(action, saisie), action.capacite());
        var lignes = plan.stream().map(date -> ligne(date, remarques, conflits)).toList();
        return RelectureDeSerie.de(
                saisie,
                Serie.enMots(saisie.regle(), modele, retirees(plan)),
                lignes,
                surLeTout(action, saisie, dates, lignes),
                ancienne == null ? "" : ancienne.version());
    }

    /** Dates on which the action begins already at that hour, in that place. */
    private List<LocalDate> identiques(ActionGeree action, List<Creneau> possibles, List<SeanceId> siennes) {
        var toutes = seances.de(action.id());
        return possibles.stream()
                .filter(creneau -> SeanceGeree.commenceDeja(toutes, creneau, siennes))
                .map(Creneau::jour)
                .toList();
    }

    private static Ligne ligne(
            DateDeSerie date, Map<LocalDate, List<String>> remarques, Map<LocalDate, String> conflits) {
        var aDire = date.ecrite() || date.sort() == Sort.RETIREE;
        return new Ligne(
                date,
                aDire ? remarques.getOrDefault(date.jour(), List.of()) : List.of(),
                aDire ? conflits.get(date.jour()) : null);
    }

    private List<String> surLeTout(ActionGeree action, SaisieSerie saisie, List<LocalDate> dates, List<Ligne> lignes) {
        var phrases = new ArrayList<String>();
        var connues = series.calendrier().connuJusquAu();
        if (saisie.regle().epoque() != Epoque.TOUTE_L_ANNEE
                && connues.filter(dates.getLast()::isBefore).isEmpty()) {
            phrases.add(connues.map(jour -> MESSAGES.dire("gestion.serie.vacances_connues", "jour", Jours.dire(jour)))
                    .orElseGet(() -> MESSAGES.dire("gestion.serie.vacances_inconnues")));
        }
        if (saisie.regle().fin() instanceof Fin.Fois(var nombre) && dates.size() < nombre) {
            phrases.add(MESSAGES.dire("gestion.serie.moins_de_fois", "n", dates.size()));
        }
        if (action.capacite() != null) {
            phrases.add(MESSAGES.dire("gestion.serie.inscription_a_tout"));
        }
        if (lignes.stream().anyMatch(ligne -> ligne.date().seDit())) {
            phrases.add(MESSAGES.dire("gestion.serie.prevenir", "n", aPrevenir(action.id())));
            phrases.add(AussiAPrevenir.dire(
                    action,
                    lignes.stream()
                            .map(Ligne::date)
                            .filter(DateDeSerie::seDit)
                            .map(DateDeSerie::avant)
                            .toList()));
        }
        phrases.removeIf(String::isEmpty);
        return phrases;
    }

    private int aPrevenir(ActionId action) {
        var prises = places.des(List.of(action)).get(action);
        return prises == null ? 0 : prises.prises() + prises.enAttente();
    }

    /** Holidays are meant, where the rule keeps to them. */
    private static TypeDAction typeDit(ActionGeree action, SaisieSerie saisie) {
        return saisie.regle().epoque() == Epoque.VACANCES ? TypeDAction.STAGE : action.type();
    }

    private static List<LocalDate> retirees(List<DateDeSerie> plan) {
        return plan.stream()
                .filter(date -> date.sort() == Sort.RETIREE)
                .map(DateDeSerie::jour)
                .toList();
    }
}
