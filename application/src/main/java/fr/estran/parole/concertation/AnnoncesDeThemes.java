package fr.estran.parole.concertation;

import static java.util.stream.Collectors.toMap;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Usagers;
import fr.estran.programme.souhaits.APrevenir;
import fr.estran.programme.souhaits.Prevenances;
import fr.estran.socle.commun.UsagerId;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is to be told that a theme is scheduled. */
@Service
@Transactional
public class AnnoncesDeThemes {

    /** @param seance the next that is published of that theme; null as long as there is none */
    public record Annonce(
            FicheTrouvee qui,
            Thematique theme,
            APrevenir demande,
            @Nullable SeanceProgrammee seance) {}

    private final Prevenances prevenances;
    private final AnnonceRepository repository;
    private final Usagers usagers;
    private final Thematiques thematiques;
    private final Clock horloge;

    AnnoncesDeThemes(
            Prevenances prevenances,
            AnnonceRepository repository,
            Usagers usagers,
            Thematiques thematiques,
            Clock horloge) {
        this.prevenances = prevenances;
        this.repository = repository;
        this.usagers = usagers;
        this.thematiques = thematiques;
        this.horloge = horloge;
    }

    /** Those of a theme that is scheduled first; then the first to ask. */
    @Transactional(readOnly = true)
    public List<Annonce> toutes() {
        var themes = thematiques.toutes().stream().collect(toMap(Thematique::code, Function.identity()));
        var programmees = programmees();
        return prevenances.toutes().stream()
                .map(demande -> new Annonce(
                        usagers.lire(demande.usager()),
                        Objects.requireNonNull(themes.get(demande.theme())),
                        demande,
                        programmees.get(demande.theme())))
                .sorted((une, autre) -> Boolean.compare(une.seance() == null, autre.seance() == null))
                .toList();
    }

    /** How many are to be told now. */
    @Transactional(readOnly = true)
    public int aFaire() {
        var programmees = programmees();
        return (int) prevenances.toutes().stream()
                .filter(demande -> programmees.containsKey(demande.theme()))
                .count();
    }

    public void oublier(UsagerId usager, String theme) {
        prevenances.oublier(usager, theme);
    }

    private Map<String, SeanceProgrammee> programmees() {
        return repository.programmees(horloge.instant()).stream()
                .collect(toMap(SeanceProgrammee::theme, Function.identity()));
    }
}
