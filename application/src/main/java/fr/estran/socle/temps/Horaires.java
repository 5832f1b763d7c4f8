package fr.estran.socle.temps;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The hours of a place. What OpenStreetMap can say and people never do (the hour of sunset, every third week) is not read. */
public record Horaires(List<RegleDHoraires> regles) {

    /** Of what is typed or kept. */
    public static final int LONGUEUR = 500;

    public Horaires {
        regles = List.copyOf(regles);
    }

    /** As OpenStreetMap writes them, or as one says them: "lundi et jeudi de 9 h à 12 h ; fermé les jours fériés". */
    public static Optional<Horaires> lire(String dit) {
        return comprendre(dit).filter(compris -> compris.incompris().isEmpty()).map(Compris::horaires);
    }

    /**
     * What is understood, and what is not.
     *
     * @param horaires with what is not understood in it, as it was typed
     */
    public record Compris(Horaires horaires, List<String> incompris) {

        /** Something is, beside what was typed. */
        public boolean enPartie() {
            return incompris.size() < horaires.regles().size();
        }
    }

    /** The same, of which nothing is lost: a line that is not understood is kept as it was typed. Empty where nothing was, or too much. */
    public static Optional<Compris> comprendre(String dit) {
        return dit.length() > LONGUEUR
                ? Optional.empty()
                : LectureDHoraires.comprendre(dit)
                        .map(lues -> new Compris(new Horaires(lues.regles()), lues.incompris()));
    }

    /** As other software reads them; what {@link #lire} reads back as the same. */
    public String osm() {
        return regles.stream().map(RegleDHoraires::osm).collect(joining("; "));
    }

    /** What {@link #lire} reads back as the same. */
    public String enMots() {
        return String.join(" ; ", lignes());
    }

    /** A line for each rule. */
    public List<String> lignes() {
        return regles.stream().map(HorairesEnMots::dire).toList();
    }

    /** Whether somebody who comes at this moment finds it open. Where it is not said, it is not promised. */
    public boolean ouvert(LocalDateTime moment, Calendrier calendrier) {
        return regle(moment.toLocalDate(), calendrier)
                .filter(regle -> !regle.surRendezVous())
                .filter(regle -> regle.plages().stream().anyMatch(plage -> plage.contient(moment.toLocalTime())))
                .isPresent();
    }

    /** Whether it opens on that day at all. */
    public boolean ouvre(LocalDate jour, Calendrier calendrier) {
        return regle(jour, calendrier)
                .filter(regle -> !regle.plages().isEmpty())
                .isPresent();
    }

    private Optional<RegleDHoraires> regle(LocalDate jour, Calendrier calendrier) {
        return regles.reversed().stream()
                .filter(regle -> regle.parleDe(jour, calendrier))
                .findFirst();
    }

    /** Reads hours, line after line; where one word of a line is not understood, none of it is. */
    static final class LectureDHoraires {

        /** Two letters for a day, "PH", "off": nobody writes so in French, or hardly ever. */
        private static final Pattern OSM =
                Pattern.compile("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|24/7|week \\d\\d-\\d\\d/2"
                        + "|Jan|Feb|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b");

        private static final Pattern LIGNE = Pattern.compile("[;\n]");

        /** @param incompris the lines that are not understood; each is a rule too, that says what was typed */
        record Lues(List<RegleDHoraires> regles, List<String> incompris) {}

        private LectureDHoraires() {}

        /** Empty where nothing was typed. */
        static Optional<Lues> comprendre(String dit) {
            var lignes = lignes(dit);
            var regles = new ArrayList<RegleDHoraires>();
            var incompris = new ArrayList<String>();
            for (var ligne : lignes) {
                var lues = ligne(ligne);
                if (lues.isEmpty()) {
                    incompris.add(ligne);
                    regles.add(RegleDHoraires.seulement(sansSignes(ligne)));
                } else {
                    regles.addAll(lignes.size() == 1 ? simplifier(lues) : lues);
                }
            }
            return regles.isEmpty() ? Optional.empty() : Optional.of(new Lues(regles, List.copyOf(incompris)));
        }

        /** As maps write it, if it looks so, else in French; none where it is neither. */
        private static List<RegleDHoraires> ligne(String ligne) {
            var osm = OSM.matcher(ligne).find() ? ligne(ligne, true) : List.<RegleDHoraires>of();
            return osm.isEmpty() ? ligne(ligne, false) : osm;
        }

        private static List<RegleDHoraires> ligne(String ligne, boolean osm) {
            try {
                return new LectureDeLigne(MotDHoraires.de(ligne, osm)).lire();
            } catch (IllegalArgumentException pasLu) {
                return List.of();
            }
        }

        /** Where nothing else is said: closed in the holidays, whatever the day. */
        private static List<RegleDHoraires> simplifier(List<RegleDHoraires> lues) {
            var derniere = lues.getLast();
            return lues.size() == 2
                            && derniere.vacances()
                            && derniere.plages().isEmpty()
                            && derniere.mot() == null
                            && derniere.jours().equals(lues.getFirst().jours())
                    ? List.of(
                            lues.getFirst(),
                            new RegleDHoraires(
                                    List.of(),
                                    Set.of(),
                                    Set.of(),
                                    RegleDHoraires.Semaines.TOUTES,
                                    false,
                                    true,
                                    List.of(),
                                    null))
                    : lues;
        }

        /** What would end the remark that it becomes. */
        private static String sansSignes(String ligne) {
            return ligne.replace('"', '\u201d');
        }

        private static List<String> lignes(String dit) {
            return LIGNE.splitAsStream(dit)
                    .map(String::strip)
                    .filter(ligne -> !ligne.isEmpty())
                    .toList();
        }
    }
}
