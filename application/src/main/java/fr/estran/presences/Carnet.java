package fr.estran.presences;

import fr.estran.socle.base.Lectures;
import fr.estran.socle.commun.Lecture;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one chooses from on a sheet, on the screen and on a device that will have no network: see {@link CarnetRepository}. */
@Service
@Transactional(readOnly = true)
public class Carnet {

    private final CarnetRepository repository;
    private final Lectures lectures;
    private final Clock horloge;

    Carnet(CarnetRepository repository, Lectures lectures, Clock horloge) {
        this.repository = repository;
        this.lectures = lectures;
        this.horloge = horloge;
    }

    public List<Theme> themes() {
        return lectures.lire(repository.themes(horloge.instant()));
    }

    /** All of it, but those who are not on each sheet. */
    List<Lecture<?>> lectures() {
        return List.of(repository.themes(horloge.instant()), repository.organismes());
    }

    public List<OrganismeConnu> organismes() {
        return lectures.lire(repository.organismes());
    }

    /** Those to which people are sent most. */
    List<OrganismeConnu> organismesHabituels() {
        return repository.organismesHabituels(horloge.instant());
    }

    /** What people ask for. */
    public record Theme(String code, String libelle) {}

    /** A body of the directory, to which somebody may be sent. */
    public record OrganismeConnu(UUID id, String nom) {}

    /** What one chooses from: themes and bodies of the directory, those that were asked for most of late first. */
    @Repository
    record CarnetRepository(JdbcClient jdbc) {

        /**
         * What was said of late, of a person or counted with the session: {@code confiee}, how often each. Counted once, before anything is
         * joined to it: the planner takes the last hundred sessions for one row, and would count again for each row of what it joins. Of each
         * session, by the index: else all that ever came are read.
         */
        private static final String CONFIEE = """
            with dernieres as materialized (
                select structure_id, id
                from seance
                where debut <= :maintenant
                order by debut desc
                limit 100
            ),
            confiee as materialized (
                select quoi, sum(nombre) as fois
                from (
                    select venue.quoi, 1 as nombre
                    from dernieres
                    cross join lateral (
                        select %1$s as quoi
                        from participation
                        where participation.structure_id = dernieres.structure_id
                            and participation.seance_id = dernieres.id
                            and %1$s is not null
                        offset 0
                    ) venue
                    union all
                    select %2$s, comptee.nombre
                    from dernieres
                    join %3$s comptee on comptee.structure_id = dernieres.structure_id and comptee.seance_id = dernieres.id
                ) dite
                group by quoi
            )
            """;

        Lecture<Theme> themes(Instant maintenant) {
            return new Lecture<>(
                    Theme.class,
                    CONFIEE.formatted("participation.demande", "comptee.demande", "seance_demande") + """
                select thematique.code, coalesce(thematique.libelle, thematique.code) as libelle
                from thematique
                left join (
                    select retenue as quoi, sum(fois) as fois
                    from confiee
                    join thematique_retenue on thematique_retenue.code = confiee.quoi
                    group by retenue
                ) demandes on demandes.quoi = thematique.code
                where not thematique.implicite and thematique.retiree_le is null and thematique.reunie_dans is null
                order by coalesce(demandes.fois, 0) desc, libelle
                """,
                    Map.of("maintenant", maintenant));
        }

        Lecture<OrganismeConnu> organismes() {
            return new Lecture<>(
                    OrganismeConnu.class,
                    "select id, nom from acteur where nom is not null and retire_le is null order by nom, id");
        }

        /** Those to which people are sent most, to be tapped. */
        List<OrganismeConnu> organismesHabituels(Instant maintenant) {
            return jdbc.sql(CONFIEE.formatted("participation.acteur_id", "comptee.acteur_id", "seance_orientation")
                            + """
                select acteur.id, acteur.nom
                from acteur
                left join confiee orientations on orientations.quoi = acteur.id
                where acteur.nom is not null and acteur.retire_le is null
                order by coalesce(orientations.fois, 0) desc, acteur.nom, acteur.id
                limit 4
                """)
                    .param("maintenant", maintenant)
                    .query(OrganismeConnu.class)
                    .list();
        }

        /** Whose paper it is. */
        String service() {
            return jdbc.sql("select commune from structure").query(String.class).single();
        }
    }
}
