package fr.estran.accueil.trimestres;

import static fr.estran.accueil.trimestres.FilDuTrimestre.M;

import fr.estran.accueil.trimestres.PartApres.Par;
import fr.estran.ville.themes.FormesDAide;
import java.text.Collator;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Under which words a session stands, and how these are read. */
record MotsDesParts(FormesDAide formes) {

    private static final int MIDI = 12;
    private static final int SOIR = 17;

    /** None where the session says nothing of the kind: no venue, no known hour, nobody of the team who holds it. */
    List<String> codes(Par par, SeanceApres seance) {
        return switch (par) {
            case FORME -> List.of(seance.type().code());
            case THEME -> Stream.ofNullable(seance.thematique()).toList();
            case LIEU -> Stream.ofNullable(seance.lieuId()).toList();
            case QUARTIER -> Stream.ofNullable(seance.quartier()).toList();
            case MOMENT ->
                seance.heureConnue()
                        ? List.of(seance.debut().getDayOfWeek().getValue() + "-" + partie(seance))
                        : List.of();
            case CONSEILLER -> seance.conseillers();
        };
    }

    private static String partie(SeanceApres seance) {
        var heure = seance.debut().getHour();
        return heure < MIDI ? "1" : heure < SOIR ? "2" : "3";
    }

    /** @param seance one of those that stand under that word */
    String nom(Par par, String code, SeanceApres seance) {
        return switch (par) {
            case FORME -> formes.de(seance.type()).equipe().titreAuPluriel();
            case THEME -> seance.theme() == null ? code : seance.theme();
            case LIEU -> seance.lieu() == null ? code : seance.lieu();
            case QUARTIER -> seance.nomDuQuartier() == null ? code : seance.nomDuQuartier();
            case MOMENT -> moment(code);
            case CONSEILLER -> seance.noms().get(seance.conseillers().indexOf(code));
        };
    }

    /** Le mardi matin. */
    private static String moment(String code) {
        return M.dire(
                "apres.moment." + code.charAt(2),
                Map.of("jour", DayOfWeek.of(code.charAt(0) - '0').getDisplayName(TextStyle.FULL, Locale.FRENCH)));
    }

    /** In the order of the week, of the list of kinds, of names. */
    Comparator<PartApres> ordre(Par par) {
        return switch (par) {
            case FORME -> Comparator.comparing(part -> part.seances().getFirst().type());
            case MOMENT -> Comparator.comparing(PartApres::code);
            case THEME, LIEU, QUARTIER, CONSEILLER ->
                Comparator.comparing(PartApres::nom, Collator.getInstance(Locale.FRENCH));
        };
    }
}
