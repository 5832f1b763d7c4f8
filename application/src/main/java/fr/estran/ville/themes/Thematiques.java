package fr.estran.ville.themes;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The themes of the town, for whoever has one chosen. */
@Service
@Transactional(readOnly = true)
public class Thematiques {

    private final ThematiqueRepository repository;

    Thematiques(ThematiqueRepository repository) {
        this.repository = repository;
    }

    /** Field after field, in the order of the town; those of which nobody has said the field come last. */
    public List<Thematique> toutes() {
        return repository.toutes().stream()
                .sorted(comparing(Thematiques::rangDuChamp))
                .toList();
    }

    /** Neither those that are retired nor those that are another by now. */
    public List<Thematique> auChoix() {
        return toutes().stream().filter(Thematique::auChoix).toList();
    }

    /** With the one that something has already, though it may be retired. */
    public List<Thematique> auChoix(@Nullable String deja) {
        return toutes().stream()
                .filter(theme -> theme.auChoix() || theme.code().equals(deja))
                .toList();
    }

    public Optional<Thematique> lire(String code) {
        return repository.lire(code);
    }

    private static int rangDuChamp(Thematique theme) {
        var champ = theme.champ();
        return champ == null ? Integer.MAX_VALUE : champ.ordinal();
    }
}
