package fr.estran.bilan.consultation;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A period as it is asked for on screen: a year or a part of one, or two dates. */
record PeriodeDemandee(Optional<Periode> periode, Map<String, String> fautes) {

    static final String PARTIE_PAR_DEFAUT = "annee";

    private static final int PREMIERE_ANNEE = 1990;
    private static final int DERNIERE_ANNEE = 2100;
    private static final int JOURS_AU_PLUS = 3660;

    /** The parts of a year that may be chosen: all of it, its quarters, its months, the school year that begins in it. */
    static List<String> parties() {
        var parties = new ArrayList<String>(List.of(PARTIE_PAR_DEFAUT, "scolaire"));
        for (int trimestre = 1; trimestre <= 4; trimestre++) {
            parties.add("t" + trimestre);
        }
        for (var mois : Month.values()) {
            parties.add("m%02d".formatted(mois.getValue()));
        }
        return parties;
    }

    static PeriodeDemandee lire(Map<String, String> champs, Messages m) {
        var du = champs.getOrDefault("du", "");
        var au = champs.getOrDefault("au", "");
        return du.isEmpty() && au.isEmpty() ? partie(champs, m) : dates(du, au, m);
    }

    private static PeriodeDemandee partie(Map<String, String> champs, Messages m) {
        var annee = champs.getOrDefault("annee", "");
        if (!annee.matches("\\d{4}")
                || Integer.parseInt(annee) < PREMIERE_ANNEE
                || Integer.parseInt(annee) > DERNIERE_ANNEE) {
            return refusee("annee", m.dire("faute.annee"));
        }
        var partie = champs.getOrDefault("partie", PARTIE_PAR_DEFAUT);
        return parties().contains(partie)
                ? new PeriodeDemandee(Optional.of(periode(Integer.parseInt(annee), partie)), Map.of())
                : refusee("partie", m.dire("faute.partie"));
    }

    private static Periode periode(int annee, String partie) {
        if (partie.equals(PARTIE_PAR_DEFAUT)) {
            return Periode.annee(annee);
        }
        if (partie.equals("scolaire")) {
            return Periode.anneeScolaire(annee);
        }
        int rang = Integer.parseInt(partie.substring(1));
        return partie.startsWith("t") ? Periode.trimestre(annee, rang) : Periode.mois(YearMonth.of(annee, rang));
    }

    private static PeriodeDemandee dates(String du, String au, Messages m) {
        var debut = jour(du);
        var dernier = jour(au);
        if (debut.isEmpty() || dernier.isEmpty()) {
            return refusee(debut.isEmpty() ? "du" : "au", m.dire("faute.date"));
        }
        if (dernier.get().isBefore(debut.get())) {
            return refusee("au", m.dire("faute.ordre"));
        }
        var periode = new Periode(debut.get(), dernier.get().plusDays(1));
        return ChronoUnit.DAYS.between(periode.debut(), periode.fin()) > JOURS_AU_PLUS
                ? refusee("au", m.dire("faute.longueur"))
                : new PeriodeDemandee(Optional.of(periode), Map.of());
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte))
                    .filter(jour -> jour.getYear() >= PREMIERE_ANNEE && jour.getYear() <= DERNIERE_ANNEE);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static PeriodeDemandee refusee(String champ, String phrase) {
        return new PeriodeDemandee(Optional.empty(), Map.of(champ, phrase));
    }
}
