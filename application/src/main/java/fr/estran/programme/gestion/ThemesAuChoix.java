package fr.estran.programme.gestion;

import fr.estran.programme.planification.OptionDeGestion;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Themes as the pages of the programme offer them. */
@Component
record ThemesAuChoix(Thematiques thematiques) {

    /** For an action. @param deja the one that it has, which may be retired since */
    List<OptionDeGestion> pour(@Nullable String deja) {
        return options(thematiques.auChoix(deja));
    }

    /** To look for actions, those of old themes too. */
    List<OptionDeGestion> pourChercher() {
        return options(thematiques.toutes().stream()
                .filter(theme -> theme.reunieDans() == null)
                .toList());
    }

    private static List<OptionDeGestion> options(List<Thematique> themes) {
        return themes.stream()
                .map(theme -> new OptionDeGestion(theme.code(), theme.libelle()))
                .toList();
    }
}
