package fr.estran.programme.planification;

import static java.util.Objects.requireNonNull;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.BenevoleId;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.temps.Epoque;
import fr.estran.socle.temps.Fin;
import fr.estran.socle.temps.Regle;
import fr.estran.socle.temps.Rythme;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A series as it lies in the database: the kinds of rules, side by side. */
record RangeeDeSerie(
        UUID id,
        ActionId action,
        @Nullable UUID suiteDe,
        String rythme,
        int intervalle,
        List<Integer> jours,
        List<Integer> rangs,
        @Nullable Integer jourDuMois,
        String epoque,
        boolean feries,
        LocalDate debut,
        @Nullable LocalDate jusquAu,
        @Nullable Integer fois,
        LocalTime commence,
        LocalTime finit,
        @Nullable LieuId lieu,
        List<ConseillerId> conseillers,
        List<BenevoleId> benevoles) {

    static RangeeDeSerie de(UUID id, ActionId action, @Nullable UUID suiteDe, Regle regle, Creneau modele) {
        var rythme = regle.rythme();
        return new RangeeDeSerie(
                id,
                action,
                suiteDe,
                genre(rythme),
                rythme.intervalle(),
                switch (rythme) {
                    case Rythme.ParSemaine semaine ->
                        semaine.jours().stream().map(DayOfWeek::getValue).toList();
                    case Rythme.ParRang rang -> List.of(rang.jour().getValue());
                    case Rythme.ParJour _ -> List.of();
                },
                rythme instanceof Rythme.ParRang rang ? List.copyOf(rang.rangs()) : List.of(),
                rythme instanceof Rythme.ParJour jour ? jour.jour() : null,
                regle.epoque().code(),
                regle.feries(),
                regle.debut(),
                regle.fin() instanceof Fin.Jusquau(var dernier) ? dernier : null,
                regle.fin() instanceof Fin.Fois(var nombre) ? nombre : null,
                modele.debut(),
                modele.fin(),
                modele.lieu(),
                modele.conseillers(),
                modele.benevoles());
    }

    static String genre(Rythme rythme) {
        return switch (rythme) {
            case Rythme.ParSemaine _ -> "semaine";
            case Rythme.ParRang _ -> "rang";
            case Rythme.ParJour _ -> "mois";
        };
    }

    Regle regle() {
        return new Regle(
                rythmeLu(),
                Epoque.valueOf(epoque.toUpperCase(Locale.ROOT)),
                feries,
                debut,
                jusquAu == null ? new Fin.Fois(requireNonNull(fois)) : new Fin.Jusquau(jusquAu));
    }

    Creneau modele() {
        return new Creneau(debut, commence, finit, lieu, conseillers, benevoles);
    }

    private Rythme rythmeLu() {
        return switch (rythme) {
            case "semaine" ->
                new Rythme.ParSemaine(
                        intervalle, jours.stream().map(DayOfWeek::of).collect(Collectors.toSet()));
            case "rang" -> new Rythme.ParRang(intervalle, Set.copyOf(rangs), DayOfWeek.of(jours.getFirst()));
            default -> new Rythme.ParJour(intervalle, requireNonNull(jourDuMois));
        };
    }
}
