package fr.estran.ouvertures;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A word of a rule, understood. */
sealed interface MotDHoraires {

    record Jour(DayOfWeek jour) implements MotDHoraires {}

    record Mois(Month mois) implements MotDHoraires {}

    record Heure(int minute) implements MotDHoraires {}

    record Rang(int rang) implements MotDHoraires {}

    record Mot(String mot) implements MotDHoraires {}

    enum Signe implements MotDHoraires {
        A,
        ET,
        FERME,
        FERIES,
        VACANCES,
        TOUJOURS
    }

    /** In this order: what is in quotes, what is in brackets, an agreement, an hour, a number with its letters, a word, a sign. */
    Pattern MOTS = Pattern.compile(
            "[\"](?<cite>[^\"]*)[\"]|\\((?<dit>[^)]*)\\)|\\[(?<rangs>-?\\d(?:,-?\\d)*)\\]|(?<toujours>24/7)"
                    + "|\\b(?<rdv>(?iu:(?:uniquement |seulement )?sur (?:rendez[- ]vous|rdv)))\\b"
                    + "|(?<heures>\\d{1,2})\\h*(?::|[hH](?![a-z]))\\h*(?<minutes>\\d{2})?|(?<rang>\\d)(?:er|e|eme|nd|nde|de)\\b"
                    + "|(?<mot>\\p{L}+)|(?<signe>[-\u2013,&])|(?<autre>\\S)");

    Map<String, Integer> RANGS = Map.of(
            "premier", 1, "deuxieme", 2, "second", 2, "troisieme", 3, "quatrieme", 4, "cinquieme", 5, "dernier", -1);

    Set<String> EN_PLUS = Set.of(
            "de",
            "du",
            "des",
            "d",
            "le",
            "la",
            "les",
            "l",
            "chaque",
            "pendant",
            "ouvert",
            "ouverte",
            "tous",
            "mois",
            "en",
            "jours",
            "scolaires",
            "heures");

    static List<MotDHoraires> de(String ligne, boolean osm) {
        var lus = new ArrayList<MotDHoraires>();
        var trouve = MOTS.matcher(ligne);
        while (trouve.find()) {
            lire(trouve, osm, lus);
        }
        return lus;
    }

    private static void lire(Matcher trouve, boolean osm, List<MotDHoraires> lus) {
        var cite = trouve.group("cite") == null ? trouve.group("dit") : trouve.group("cite");
        if (cite != null) {
            lus.add(new Mot(cite.strip()));
        } else if (trouve.group("rdv") != null) {
            lus.add(new Mot(LexiqueDHoraires.SUR_RENDEZ_VOUS));
        } else if (trouve.group("rangs") != null) {
            for (var rang : trouve.group("rangs").split(",", -1)) {
                lus.add(new Rang(Integer.parseInt(rang)));
            }
        } else if (trouve.group("toujours") != null) {
            lus.add(Signe.TOUJOURS);
        } else if (trouve.group("heures") != null) {
            lus.add(heure(trouve.group("heures"), trouve.group("minutes")));
        } else if (trouve.group("rang") != null) {
            lus.add(new Rang(Integer.parseInt(trouve.group("rang"))));
        } else if (trouve.group("mot") != null) {
            mot(trouve.group("mot"), osm, lus);
        } else if (trouve.group("signe") != null) {
            lus.add(trouve.group("signe").matches("[-\u2013]") ? Signe.A : Signe.ET);
        } else if (!trouve.group().matches("[.:'\u2019]")) {
            throw new IllegalArgumentException("a sign that says nothing of hours");
        }
    }

    private static Heure heure(String heures, @Nullable String minutes) {
        var minute = Integer.parseInt(heures) * 60 + Integer.parseInt(Objects.requireNonNullElse(minutes, "0"));
        if (minutes != null && Integer.parseInt(minutes) > 59) {
            throw new IllegalArgumentException("an hour has sixty minutes");
        }
        return new Heure(minute);
    }

    private static void mot(String ecrit, boolean osm, List<MotDHoraires> lus) {
        if (osm) {
            lus.add(enOsm(ecrit));
            return;
        }
        var mot = LexiqueDHoraires.nu(ecrit);
        switch (mot) {
            case "a", "au", "aux", "jusqu" -> lus.add(Signe.A);
            case "et", "ou", "puis" -> lus.add(Signe.ET);
            case "ferme", "fermee", "fermeture" -> lus.add(Signe.FERME);
            case "ferie", "feries" -> lus.add(Signe.FERIES);
            case "vacances" -> lus.add(Signe.VACANCES);
            case "midi" -> lus.add(new Heure(minutes(LocalTime.NOON)));
            case "minuit" -> lus.add(new Heure(PlageDuJour.MINUIT));
            default -> autre(mot, lus);
        }
    }

    private static void autre(String mot, List<MotDHoraires> lus) {
        var rang = RANGS.get(mot.replaceAll("s$", ""));
        if (rang != null) {
            lus.add(new Rang(rang));
            return;
        }
        if (EN_PLUS.contains(mot)) {
            return;
        }
        lus.add(LexiqueDHoraires.jour(mot)
                .<MotDHoraires>map(Jour::new)
                .or(() -> LexiqueDHoraires.mois(mot).map(Mois::new))
                .orElseThrow(() -> new IllegalArgumentException("a word that says nothing of hours")));
    }

    private static MotDHoraires enOsm(String mot) {
        return switch (mot) {
            case "PH" -> Signe.FERIES;
            case "SH" -> Signe.VACANCES;
            case "off", "closed" -> Signe.FERME;
            default ->
                LexiqueDHoraires.jourOsm(mot)
                        .<MotDHoraires>map(Jour::new)
                        .or(() -> LexiqueDHoraires.moisOsm(mot).map(Mois::new))
                        .orElseThrow(() -> new IllegalArgumentException("a word that says nothing of hours"));
        };
    }

    private static int minutes(LocalTime heure) {
        return heure.getHour() * 60 + heure.getMinute();
    }
}
