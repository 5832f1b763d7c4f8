package fr.estran.affiche;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programme as somebody asked for it.
 *
 * @param suite where the rest is; null when all is here
 * @param faute what of the question was not understood
 */
public record ProgrammeChoisi(
        FiltreDuProgramme filtre,
        Reperes reperes,
        LocalDate aujourdhui,
        List<JourneeDuProgramme> journees,
        @Nullable String suite,
        @Nullable String faute) {

    /** In words: Ergué-Armel, atelier, photos. */
    public String choix() {
        return String.join(
                ", ",
                Stream.of(
                                reperes.quartier(dit(filtre.quartier())),
                                reperes.forme(dit(filtre.type())),
                                reperes.theme(dit(filtre.thematique())))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Nothing at all is coming: there is nothing to choose from yet. */
    public boolean bientot() {
        return reperes.formes().isEmpty();
    }

    private static String dit(@Nullable String code) {
        return code == null ? "" : code;
    }
}
