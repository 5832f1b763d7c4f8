package fr.estran.socle.temps;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tous les mardis de 9 h 30 à 12 h, en période scolaire, du 8 septembre 2026 au 29 juin 2027, sauf le 11 novembre 2026. */
public final class RegleEnMots {

    private static final Messages MESSAGES = Messages.de("socle/recurrence");
    private static final ListFormatter ET = ListFormatter.getInstance(ULocale.FRENCH);
    private static final int SAUF_AU_PLUS = 8;
    private static final int MOIS_PAR_AN = 12;

    private RegleEnMots() {}

    /** @param sauf dates that were taken out by hand */
    public static String dire(Regle regle, LocalTime debut, LocalTime fin, Collection<LocalDate> sauf) {
        var morceaux = new ArrayList<String>();
        morceaux.add(MESSAGES.dire(
                "regle.heures", Map.of("rythme", rythme(regle), "debut", Jours.dire(debut), "fin", Jours.dire(fin))));
        switch (regle.epoque()) {
            case TOUTE_L_ANNEE -> {}
            case PERIODE_SCOLAIRE -> morceaux.add(MESSAGES.dire("regle.periode_scolaire"));
            case VACANCES -> morceaux.add(MESSAGES.dire("regle.vacances"));
        }
        morceaux.add(bornes(regle));
        sauf(regle, sauf, morceaux);
        var phrase = String.join(", ", morceaux);
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }

    private static String rythme(Regle regle) {
        return switch (regle.rythme()) {
            case Rythme.ParSemaine semaine -> parSemaine(semaine);
            case Rythme.ParRang rang ->
                parMois(
                        rang.intervalle(),
                        regle.debut(),
                        ET.format(rang.rangs().stream()
                                .sorted(RegleEnMots::lesDerniersALaFin)
                                .map(RegleEnMots::rang)
                                .toList()),
                        nom(rang.jour()));
            case Rythme.ParJour jour -> parJour(jour, regle.debut());
        };
    }

    private static String parSemaine(Rythme.ParSemaine semaine) {
        var jours = semaine.jours();
        var lesJours = ET.format(jours.stream()
                .map(jour -> MESSAGES.dire("regle.le_jour", Map.of("jour", nom(jour))))
                .toList());
        if (semaine.intervalle() > 2 || (semaine.intervalle() == 2 && jours.size() > 1)) {
            return MESSAGES.dire("regle.toutes_les_semaines", Map.of("n", semaine.intervalle(), "jours", lesJours));
        }
        if (semaine.intervalle() == 2) {
            return MESSAGES.dire(
                    "regle.un_sur_deux", Map.of("jour", nom(jours.iterator().next())));
        }
        if (jours.size() == DayOfWeek.values().length) {
            return MESSAGES.dire("regle.tous_les_jours");
        }
        if (jours.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
            return MESSAGES.dire("regle.du_lundi_au_vendredi");
        }
        return MESSAGES.dire(
                "regle.tous_les",
                Map.of(
                        "jours",
                        ET.format(jours.stream().map(jour -> nom(jour) + "s").toList())));
    }

    private static String parMois(int intervalle, LocalDate debut, String rangs, String jour) {
        var valeurs = Map.of("n", intervalle, "rangs", rangs, "jour", jour, "mois", deMois(debut));
        return MESSAGES.dire(intervalle == MOIS_PAR_AN ? "regle.rang_de_l_an" : "regle.rang_du_mois", valeurs);
    }

    private static String parJour(Rythme.ParJour jour, LocalDate debut) {
        var valeurs = Map.of(
                "n",
                jour.intervalle(),
                "jour",
                jour.jour() == 1 ? MESSAGES.dire("regle.premier") : String.valueOf(jour.jour()),
                "mois",
                mois(debut),
                "rare",
                jour.jour() > 28 ? "oui" : "non");
        return MESSAGES.dire(jour.intervalle() == MOIS_PAR_AN ? "regle.jour_de_l_an" : "regle.jour_du_mois", valeurs);
    }

    private static String bornes(Regle regle) {
        var debut = regle.debut();
        return switch (regle.fin()) {
            case Fin.Jusquau(var dernier) ->
                MESSAGES.dire(
                        "regle.du_au",
                        Map.of(
                                "debut", jour(debut, debut.getYear() != dernier.getYear()),
                                "fin", jour(dernier, true)));
            case Fin.Fois fois -> MESSAGES.dire("regle.fois", Map.of("n", fois.nombre(), "debut", jour(debut, true)));
        };
    }

    private static void sauf(Regle regle, Collection<LocalDate> sauf, List<String> morceaux) {
        var exceptions = new ArrayList<String>();
        if (!regle.feries()) {
            exceptions.add(MESSAGES.dire("regle.les_feries"));
        }
        if (sauf.size() > SAUF_AU_PLUS) {
            exceptions.add(MESSAGES.dire("regle.n_dates", Map.of("n", sauf.size())));
        } else {
            var annees = sauf.stream().map(LocalDate::getYear).distinct().count();
            sauf.stream()
                    .sorted()
                    .map(jour -> MESSAGES.dire(
                            "regle.le_jour",
                            Map.of(
                                    "jour",
                                    jour(
                                            jour,
                                            annees > 1
                                                    || jour.getYear()
                                                            != regle.debut().getYear()))))
                    .forEach(exceptions::add);
        }
        if (!exceptions.isEmpty()) {
            morceaux.add(MESSAGES.dire("regle.sauf", Map.of("quoi", ET.format(exceptions))));
        }
    }

    /** 11 novembre 2026, 1er mai. */
    private static String jour(LocalDate jour, boolean avecAnnee) {
        var quantieme =
                jour.getDayOfMonth() == 1 ? MESSAGES.dire("regle.premier") : String.valueOf(jour.getDayOfMonth());
        return quantieme + " " + mois(jour) + (avecAnnee ? " " + jour.getYear() : "");
    }

    private static String mois(LocalDate jour) {
        return jour.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }

    /** De mars, d'avril. */
    private static String deMois(LocalDate jour) {
        return MESSAGES.dire(
                "regle.de_mois",
                Map.of("mois", mois(jour), "elision", mois(jour).matches("[ao].*") ? "oui" : "non"));
    }

    private static int lesDerniersALaFin(int un, int autre) {
        return Integer.compare(un < 0 ? Integer.MAX_VALUE : un, autre < 0 ? Integer.MAX_VALUE : autre);
    }

    private static String rang(int rang) {
        return MESSAGES.dire(rang == Rythme.ParRang.DERNIER ? "rang.dernier" : "rang." + rang);
    }

    private static String nom(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
