package fr.estran.socle.temps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads hours, line after line; where one word of a line is not understood, none of it is. */
final class LectureDHoraires {

    /** Two letters for a day, "PH", "off": nobody writes so in French, or hardly ever. */
    private static final Pattern OSM = Pattern.compile("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|24/7|week \\d\\d-\\d\\d/2"
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
