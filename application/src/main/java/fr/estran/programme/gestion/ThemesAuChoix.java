package fr.estran.programme.gestion;

import fr.estran.socle.pages.Option;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Themes as the pages of the programme offer them. */
@Component
record ThemesAuChoix(Thematiques thematiques) {

    /** For an action. @param deja the one that it has, which may be retired since */
    List<Option> pour(@Nullable String deja) {
        return options(thematiques.auChoix(deja));
    }

    /** To look for actions, those of old themes too. */
    List<Option> pourChercher() {
        return options(thematiques.toutes().stream()
                .filter(theme -> theme.reunieDans() == null)
                .toList());
    }

    private static List<Option> options(List<Thematique> themes) {
        return themes.stream()
                .map(theme -> new Option(theme.code(), theme.libelle()))
                .toList();
    }
}
