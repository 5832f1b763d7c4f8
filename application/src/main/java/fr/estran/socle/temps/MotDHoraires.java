package fr.estran.socle.temps;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** Several at once: the week-end. */
    record Jours(Set<DayOfWeek> jours) implements MotDHoraires {}

    record Mois(Month mois) implements MotDHoraires {}

    record Heure(int minute) implements MotDHoraires {}

    record Rang(int rang) implements MotDHoraires {}

    record Parite(RegleDHoraires.Semaines semaines) implements MotDHoraires {}

    record Mot(String mot) implements MotDHoraires {}

    enum Signe implements MotDHoraires {
        A,
        ET,
        /** A stroke: between two hours it is "to", between two ranges "and". */
        BARRE,
        SAUF,
        FERME,
        FERIES,
        VACANCES,
        /** All day long. */
        TOUJOURS,
        /** Every day of the week. */
        CHAQUE_JOUR,
        /** Half of a day, which says nothing of hours that are not told beside it. */
        DEMI_JOURNEE,
        /** Of which of the two, the weeks have to say. */
        UN_SUR_DEUX
    }

    /**
     * In this order: what is in quotes, what is in brackets, the weeks of a map, round the clock, an agreement, half a day, one in
     * two, a day of a month, an hour, a number with its letters, a word, a sign.
     */
    Pattern MOTS = Pattern.compile("[\"](?<cite>[^\"]*)[\"]|\\((?<dit>[^)]*)\\)|\\[(?<rangs>-?\\d(?:,-?\\d)*)\\]"
            + "|\\bweek (?<semaine>\\d{2})-\\d{2}/2\\b"
            + "|(?<toujours>24/7|\\b24\\h*h?(?:eures)?\\h*(?:/|sur)\\h*24\\h*(?:h\\b)?)"
            + "|(?<chaque>\\b7\\h*(?:j(?:ours)?)?\\h*(?:/|sur)\\h*7\\h*(?:j(?:ours)?\\b)?)"
            + "|\\b(?<rdv>(?iu:(?:uniquement |seulement |exclusivement )?sur (?:rendez[- ]vous|r\\.?d\\.?v\\.?)"
            + "(?: uniquement| seulement| obligatoire)?))(?!\\p{L})"
            + "|\\b(?<sansrdv>(?iu:sans (?:rendez[- ]vous|rdv)))\\b"
            + "|\\b(?<partout>(?iu:chaque semaine|toutes les semaines|par semaine))\\b"
            + "|\\b(?<scolaire>(?iu:(?<horsscolaire>hors )?p.riodes? scolaires?))\\b"
            + "|\\b(?<ensemaine>(?iu:en semaine))\\b|\\b(?<parite>(?iu:semaines? (?<im>im)?paires?))\\b"
            + "|\\b(?<demi>(?iu:matin\\p{L}*|apr.s[- ]midis?|soir\\p{L}*))\\b"
            + "|\\b(?iu:une?) (?<surdeux>\\p{L}+) (?iu:sur deux)\\b"
            + "|\\b(?<jourdumois>1er|\\d{1,2})\\h+(?<lemois>(?iu:janvier|f.vrier|mars|avril|mai|juin|juillet|ao.t|septembre"
            + "|octobre|novembre|d.cembre))\\b"
            + "|\\b(?<heures>\\d{1,2})\\h*(?::|\\.(?=\\d\\d)|(?iu:heures?|h)(?!\\p{L}))\\h*(?<minutes>\\d{2})?"
            + "|\\b(?<rang>\\d)(?iu:ers?|es?|\\p{L}mes?|nds?|ndes?|des?)\\b|\\b(?<nombre>\\d{1,2})\\b"
            + "|(?<mot>\\p{L}+)|(?<signe>[-\u2013\u2014/,&+])|(?<autre>\\S)");

    /** Without accents: words that change when it is open, which must not pass for a remark. */
    Pattern DIT_QUAND = Pattern.compile(
            "\\d|\\b(sauf|hors|ferme|fermee|semaines?|vacances|scolaires?|feries?|matins?|apres[- ]midi|soir|lundis?|mardis?|mercredis?|jeudis?"
                    + "|vendredis?|samedis?|dimanches?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre"
                    + "|decembre|ete|hiver)\\b");

    Map<String, Integer> RANGS = Map.of(
            "premier", 1, "deuxieme", 2, "second", 2, "troisieme", 3, "quatrieme", 4, "cinquieme", 5, "dernier", -1);

    Set<DayOfWeek> EN_SEMAINE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    Set<DayOfWeek> FIN_DE_SEMAINE = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Which say nothing more. */
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
            "durant",
            "ouvert",
            "ouverte",
            "ouverture",
            "ouvertures",
            "permanence",
            "permanences",
            "accueil",
            "public",
            "horaires",
            "horaire",
            "entre",
            "toute",
            "annee",
            "mois",
            "en",
            "jours",
            "scolaires",
            "scolaire",
            "heures",
            "compris",
            "inclus");

    static List<MotDHoraires> de(String ligne, boolean osm) {
        var lus = new ArrayList<MotDHoraires>();
        var trouve = MOTS.matcher(ligne);
        while (trouve.find()) {
            lire(trouve, ligne, osm, lus);
        }
        return lus;
    }

    private static void lire(Matcher trouve, String ligne, boolean osm, List<MotDHoraires> lus) {
        if (trouve.group("cite") != null || trouve.group("dit") != null) {
            var cite = trouve.group("cite");
            entreSignes(cite == null ? trouve.group("dit") : cite, cite != null, osm, lus);
        } else if (trouve.group("rangs") != null) {
            for (var rang : trouve.group("rangs").split(",", -1)) {
                lus.add(new Rang(Integer.parseInt(rang)));
            }
        } else if (trouve.group("semaine") != null) {
            lus.add(new Parite(
                    Integer.parseInt(trouve.group("semaine")) % 2 == 0
                            ? RegleDHoraires.Semaines.PAIRES
                            : RegleDHoraires.Semaines.IMPAIRES));
        } else if (trouve.group("toujours") != null) {
            lus.add(Signe.TOUJOURS);
        } else if (trouve.group("chaque") != null) {
            lus.add(Signe.CHAQUE_JOUR);
        } else if (trouve.group("rdv") != null) {
            lus.add(new Mot(LexiqueDHoraires.SUR_RENDEZ_VOUS));
        } else if (trouve.group("sansrdv") != null) {
            lus.add(new Mot(LexiqueDHoraires.SANS_RENDEZ_VOUS));
        } else if (trouve.group("ensemaine") != null) {
            lus.add(new Jours(EN_SEMAINE));
        } else if (trouve.group("parite") != null) {
            lus.add(new Parite(
                    trouve.group("im") == null ? RegleDHoraires.Semaines.PAIRES : RegleDHoraires.Semaines.IMPAIRES));
        } else if (trouve.group("scolaire") != null) {
            if (trouve.group("horsscolaire") == null) {
                lus.add(Signe.SAUF);
            }
            lus.add(Signe.VACANCES);
        } else if (trouve.group("demi") != null) {
            lus.add(Signe.DEMI_JOURNEE);
        } else if (trouve.group("surdeux") != null) {
            lus.add(new Jour(LexiqueDHoraires.jour(LexiqueDHoraires.nu(trouve.group("surdeux")))
                    .orElseThrow(() -> new IllegalArgumentException("one what in two?"))));
            lus.add(Signe.UN_SUR_DEUX);
        } else if (trouve.group("jourdumois") != null) {
            lus.add(bord(trouve.group("jourdumois"), trouve.group("lemois")));
        } else if (trouve.group("heures") != null) {
            lus.add(heure(trouve.group("heures"), trouve.group("minutes")));
        } else if (trouve.group("rang") != null) {
            lus.add(new Rang(Integer.parseInt(trouve.group("rang"))));
        } else if (trouve.group("nombre") != null) {
            lus.add(heure(trouve.group("nombre"), null));
        } else if (trouve.group("mot") != null) {
            mot(trouve.group("mot"), apostrophe(trouve, ligne), osm, lus);
        } else if (trouve.group("signe") != null) {
            lus.add(signe(trouve.group("signe")));
        } else if (trouve.group("partout") == null && !trouve.group().matches("[.:'\u2019!]")) {
            throw new IllegalArgumentException("a sign that says nothing of hours");
        }
    }

    /** What says when is read with the rest, and what does not is a remark. */
    private static void entreSignes(String dit, boolean entreGuillemets, boolean osm, List<MotDHoraires> lus) {
        var net = dit.strip();
        if (net.equalsIgnoreCase(LexiqueDHoraires.SUR_RENDEZ_VOUS_OSM)
                || LexiqueDHoraires.nu(net).matches("(uniquement )?sur (rendez[- ]vous|rdv)( uniquement)?")) {
            lus.add(new Mot(LexiqueDHoraires.SUR_RENDEZ_VOUS));
        } else if (!osm
                && !entreGuillemets
                && DIT_QUAND.matcher(LexiqueDHoraires.nu(net)).find()) {
            lus.addAll(de(net, false));
        } else {
            lus.add(new Mot(net));
        }
    }

    private static Signe signe(String ecrit) {
        return switch (ecrit) {
            case "/" -> Signe.BARRE;
            case ",", "&", "+" -> Signe.ET;
            default -> Signe.A;
        };
    }

    private static boolean apostrophe(Matcher trouve, String ligne) {
        return trouve.end() < ligne.length() && "'\u2019".indexOf(ligne.charAt(trouve.end())) >= 0;
    }

    /** From the first of a month, or to its last day: the month whole. Other days of a month are not told here. */
    private static Mois bord(String jour, String mois) {
        var le = LexiqueDHoraires.mois(LexiqueDHoraires.nu(mois)).orElseThrow();
        var numero = Integer.parseInt(jour.replace("er", ""));
        if (numero != 1 && numero < YearMonth.of(2023, le).lengthOfMonth()) {
            throw new IllegalArgumentException("a day in the midst of a month");
        }
        return new Mois(le);
    }

    private static Heure heure(String heures, @Nullable String minutes) {
        var minute = Integer.parseInt(heures) * 60 + Integer.parseInt(Objects.requireNonNullElse(minutes, "0"));
        if (minutes != null && Integer.parseInt(minutes) > 59) {
            throw new IllegalArgumentException("an hour has sixty minutes");
        }
        return new Heure(minute);
    }

    private static void mot(String ecrit, boolean apostrophe, boolean osm, List<MotDHoraires> lus) {
        if (osm) {
            lus.add(enOsm(ecrit));
            return;
        }
        var mot = LexiqueDHoraires.nu(ecrit);
        if (ecrit.matches("[LJVSD]") && !apostrophe) {
            lus.add(new Jour(LexiqueDHoraires.initiale(ecrit)));
            return;
        }
        switch (mot) {
            case "a", "au", "aux", "jusqu" -> lus.add(Signe.A);
            case "et", "ou", "puis" -> lus.add(Signe.ET);
            case "sauf", "hors", "hormis", "excepte" -> lus.add(Signe.SAUF);
            case "ferme", "fermee", "fermes", "fermeture" -> lus.add(Signe.FERME);
            case "ferie", "feries" -> lus.add(Signe.FERIES);
            case "vacances" -> lus.add(Signe.VACANCES);
            case "tous", "quotidien", "quotidiennement" -> lus.add(Signe.CHAQUE_JOUR);
            case "week", "weekend", "weekends" -> lus.add(new Jours(FIN_DE_SEMAINE));
            case "end", "ends" -> exigerUnWeekEnd(lus);
            case "midi" -> lus.add(new Heure(minutes(LocalTime.NOON)));
            case "minuit" -> lus.add(new Heure(PlageDuJour.MINUIT));
            default -> autre(mot, lus);
        }
    }

    private static void exigerUnWeekEnd(List<MotDHoraires> lus) {
        if (lus.size() < 2
                || lus.removeLast() != Signe.A
                || !(lus.getLast() instanceof Jours(var jours))
                || !jours.equals(FIN_DE_SEMAINE)) {
            throw new IllegalArgumentException("the end of what?");
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
