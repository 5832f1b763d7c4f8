package fr.estran.ouvertures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads hours, rule after rule; where one word is not understood, nothing is. */
final class LectureDHoraires {

    /** Two letters for a day, "PH", "off": nobody writes so in French. */
    private static final Pattern OSM =
            Pattern.compile("\\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH|off|24/7|Jan|Feb|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b");

    private static final Pattern LIGNE = Pattern.compile("[;\n]");

    private LectureDHoraires() {}

    static Optional<List<RegleDHoraires>> lire(String dit) {
        try {
            var osm = OSM.matcher(dit).find();
            var regles = new ArrayList<RegleDHoraires>();
            for (var ligne : lignes(dit)) {
                regles.add(new LectureDeRegle(MotDHoraires.de(ligne, osm)).lire());
            }
            return regles.isEmpty() ? Optional.empty() : Optional.of(regles);
        } catch (IllegalArgumentException pasLu) {
            return Optional.empty();
        }
    }

    private static List<String> lignes(String dit) {
        return LIGNE.splitAsStream(dit)
                .map(String::strip)
                .filter(ligne -> !ligne.isEmpty())
                .toList();
    }
}
