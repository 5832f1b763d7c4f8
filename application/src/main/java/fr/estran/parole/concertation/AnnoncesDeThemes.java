package fr.estran.parole.concertation;

import static java.util.stream.Collectors.toMap;

import fr.estran.personnes.registre.FicheTrouvee;
import fr.estran.personnes.registre.Usagers;
import fr.estran.programme.souhaits.APrevenir;
import fr.estran.programme.souhaits.DemandesParTheme;
import fr.estran.programme.souhaits.Prevenances;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.UsagerId;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
    static int aFaire(Lues lues) {
        var programmes = lues.de(SeanceProgrammee.class).stream()
                .map(SeanceProgrammee::theme)
                .toList();
        return lues.de(DemandesParTheme.class).stream()
                .filter(demandes -> programmes.contains(demandes.theme()))
                .mapToInt(DemandesParTheme::personnes)
                .sum();
    }

    List<Lecture<?>> lectures() {
        return List.of(prevenances.parTheme(), repository.programmees(horloge.instant()));
    }

    public void oublier(UsagerId usager, String theme) {
        prevenances.oublier(usager, theme);
    }

    private Map<String, SeanceProgrammee> programmees() {
        return repository.lire(repository.programmees(horloge.instant())).stream()
                .collect(toMap(SeanceProgrammee::theme, Function.identity()));
    }

    /** What is scheduled of the themes that somebody asked to be told of. */
    @Repository
    record AnnonceRepository(JdbcClient jdbc) {

        /** From the sessions to come, which are few, to their actions: of ten years of these, most have none. */
        Lecture<SeanceProgrammee> programmees(Instant maintenant) {
            return new Lecture<>(SeanceProgrammee.class, """
                with prochaine as materialized (
                    select seance.structure_id, seance.debut, action.id, action.titre, action.thematique
                    from seance
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    where seance.debut > :maintenant and not seance.annulee and action.publiee
                )
                select distinct on (theme.retenue)
                    theme.retenue as theme,
                    prochaine.id as action,
                    prochaine.titre,
                    (prochaine.debut at time zone structure.fuseau)::date as jour
                from prochaine
                join structure on structure.structure_id = prochaine.structure_id
                join thematique_retenue theme
                    on theme.structure_id = prochaine.structure_id and theme.code = prochaine.thematique
                order by theme.retenue, prochaine.debut, prochaine.id
                """, Map.of("maintenant", maintenant));
        }

        List<SeanceProgrammee> lire(Lecture<SeanceProgrammee> programmees) {
            return jdbc.sql(programmees.sql())
                    .params(programmees.parametres())
                    .query(SeanceProgrammee.class)
                    .list();
        }
    }

    /** The next session of a theme that is published. */
    public record SeanceProgrammee(String theme, ActionId action, String titre, LocalDate jour) {}
}
