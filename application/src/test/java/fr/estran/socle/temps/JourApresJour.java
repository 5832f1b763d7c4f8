package fr.estran.socle.temps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The same rules, the plain way: each day of ten years is looked at in turn, and asked whether it is one. */
public final class JourApresJour {

    private JourApresJour() {}

    public static List<LocalDate> dates(Regle regle, Calendrier calendrier) {
        var dates = new ArrayList<LocalDate>();
        for (var jour = regle.debut(); jour.isBefore(regle.debut().plusYears(10)); jour = jour.plusDays(1)) {
            if (regle.fin() instanceof Fin.Jusquau(var dernier) && jour.isAfter(dernier)) {
                break;
            }
            if (regle.fin() instanceof Fin.Fois(var nombre) && dates.size() == nombre) {
                break;
            }
            if (dates.size() > 1000) {
                break;
            }
            if (estUn(regle, jour) && saison(regle, jour, calendrier)) {
                dates.add(jour);
            }
        }
        return dates;
    }

    private static boolean saison(Regle regle, LocalDate jour, Calendrier calendrier) {
        var vacances = false;
        for (var vacance : calendrier.vacances()) {
            vacances |= jour.toEpochDay() >= vacance.premierJour().toEpochDay()
                    && jour.toEpochDay() <= vacance.dernierJour().toEpochDay();
        }
        if (!regle.feries() && calendrier.ferie().test(jour)) {
            return false;
        }
        return regle.epoque() == Epoque.TOUTE_L_ANNEE || vacances == (regle.epoque() == Epoque.VACANCES);
    }

    private static boolean estUn(Regle regle, LocalDate jour) {
        var mois = (jour.getYear() - regle.debut().getYear()) * 12
                + jour.getMonthValue()
                - regle.debut().getMonthValue();
        return switch (regle.rythme()) {
            case Rythme.ParSemaine semaine ->
                semaine.jours().contains(jour.getDayOfWeek())
                        && ChronoUnit.DAYS.between(lundi(regle.debut()), lundi(jour)) / 7 % semaine.intervalle() == 0;
            case Rythme.ParJour leJour -> jour.getDayOfMonth() == leJour.jour() && mois % leJour.intervalle() == 0;
            case Rythme.ParRang rang -> {
                var depuisLeDebut = (jour.getDayOfMonth() + 6) / 7;
                var dernier = jour.getDayOfMonth() + 7 > jour.lengthOfMonth();
                yield jour.getDayOfWeek() == rang.jour()
                        && mois % rang.intervalle() == 0
                        && (rang.rangs().contains(depuisLeDebut)
                                || (dernier && rang.rangs().contains(-1)));
            }
        };
    }

    private static LocalDate lundi(LocalDate jour) {
        var lundi = jour;
        while (lundi.getDayOfWeek().getValue() != 1) {
            lundi = lundi.minusDays(1);
        }
        return lundi;
    }
}
