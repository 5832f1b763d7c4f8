package fr.estran.presences;

import fr.estran.presences.CompteDetache.Nature;
import fr.estran.presences.MiseEnCommun.Groupe;
import fr.estran.socle.commun.SeanceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
record DetachementRepository(JdbcClient jdbc) {

    /** Sessions from a day to another, of the town's own clock. */
    private static final String SEANCE = """
        seance_du_temps as (
            select
                seance.id,
                seance.action_id,
                seance.lieu_id,
                seance.statut,
                (seance.debut at time zone structure.fuseau)::date as jour
            from seance
            join structure on structure.structure_id = seance.structure_id
            where seance.debut >= minuit(:du)
                and seance.debut < minuit(:avant)
        )
        """;

    /** As figures read them: of two records of one person, "present" speaks, and of those the one that was noted last. */
    private static final String PRESENT = """
        present as (
            select seance_id, demande, suite, acteur_id, deja_comptee, dite
            from (
                select distinct on (participation.seance_id, coalesce(fiche.conserve_id, participation.usager_id))
                    participation.*,
                    bool_or(participation.detachee) over (
                        partition by participation.seance_id, coalesce(fiche.conserve_id, participation.usager_id)
                    ) as deja_comptee,
                    bool_or(
                        participation.detachee
                        or participation.demande is not null
                        or participation.suite is not null
                        or participation.acteur_id is not null
                    ) over (
                        partition by participation.seance_id, coalesce(fiche.conserve_id, participation.usager_id)
                    ) as dite
                from participation
                join seance_du_temps on seance_du_temps.id = participation.seance_id
                left join fiche_conservee fiche
                    on fiche.structure_id = participation.structure_id and fiche.absorbe_id = participation.usager_id
                where seance_du_temps.statut <> 'annulee'
                order by
                    participation.seance_id,
                    coalesce(fiche.conserve_id, participation.usager_id),
                    participation.presence = 'present' desc,
                    participation.ordre desc
            ) notee
            where presence = 'present'
        )
        """;

    private static final String HERITIERE = """
        with une as (
            select autre.seance_id as id
            from seance_detachee autre
            join seance on seance.structure_id = autre.structure_id and seance.id = autre.seance_id
            where autre.avec_id = :seance and autre.seance_id <> :seance and seance.statut = 'tenue'
            order by autre.seance_id
            limit 1
        )
        """;

    private static final String AVEC = "with " + SEANCE + ", " + PRESENT;

    /** Nothing is imported meanwhile, nor noted: whoever notes has a share of the second of these locks. */
    void seSuivre() {
        for (var quoi : List.of("import", "detachement")) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext(:quoi), hashtext(structure_courante()::text))")
                    .param("quoi", quoi)
                    .query((RowCallbackHandler) _ -> {});
        }
    }

    /** What a year has written into tables that were empty: the years that follow read them, and are planned for what is there. */
    void direAuPlanificateur() {
        jdbc.sql("analyze seance_detachee, seance_demande, seance_suite, seance_orientation")
                .update();
    }

    /** In which something is still said of a person, or of somebody who came at a given hour. */
    List<Integer> annees(LocalDate avant) {
        return jdbc.sql("""
            select distinct extract(year from seance.debut at time zone structure.fuseau)::integer as annee
            from (
                select structure_id, seance_id, demande, suite, acteur_id from participation
                union all
                select structure_id, seance_id, demande, suite, acteur_id from passage
            ) notee
            join seance on seance.structure_id = notee.structure_id and seance.id = notee.seance_id
            join structure on structure.structure_id = seance.structure_id
            where (notee.demande is not null or notee.suite is not null or notee.acteur_id is not null)
                and (seance.debut at time zone structure.fuseau)::date < :avant
            order by annee
            """).param("avant", avant).query(Integer.class).list();
    }

    /**
     * Of which something was said. Two sessions that are not held yet are never alike: one of them may be cancelled. Whoever
     * has the whole database knows of whom it was said ({@code detachee}), but where a folder of records told the counts.
     */
    List<ACompter> seances(LocalDate du, LocalDate avant) {
        return jdbc.sql(AVEC + """
            select
                seance_du_temps.id as seance,
                seance_du_temps.jour,
                concat_ws(
                    ' ',
                    action.type,
                    coalesce(seance_du_temps.lieu_id::text, '-'),
                    coalesce(action.thematique, '-'),
                    (
                        select string_agg(conseiller_id::text, '+' order by conseiller_id)
                        from seance_conseiller
                        where seance_id = seance_du_temps.id
                    ),
                    case when seance_du_temps.statut <> 'tenue' then seance_du_temps.id end
                ) as pareille,
                case
                    when venus.dites > 0 or exists (
                        select from passage
                        where passage.seance_id = seance_du_temps.id
                            and (passage.detachee
                                or passage.demande is not null
                                or passage.suite is not null
                                or passage.acteur_id is not null)
                    )
                    then coalesce(venus.dites, 0)
                    else coalesce(venus.presents, 0)
                end::integer as presents,
                seance_detachee.avec_id as avec
            from seance_du_temps
            join action on action.id = seance_du_temps.action_id
            left join (
                select seance_id, count(*) filter (where dite) as dites, count(*) as presents
                from present
                group by seance_id
            ) venus on venus.seance_id = seance_du_temps.id
            left join seance_detachee on seance_detachee.seance_id = seance_du_temps.id
            where venus.dites > 0
                or seance_detachee.seance_id is not null
                or exists (select from seance_demande where seance_id = seance_du_temps.id)
                or exists (select from seance_suite where seance_id = seance_du_temps.id)
                or exists (select from seance_orientation where seance_id = seance_du_temps.id)
            order by seance_du_temps.jour, seance_du_temps.id
            """)
                .param("du", du)
                .param("avant", avant)
                .query(ACompter.class)
                .list();
    }

    /** What is still said of people. */
    List<CompteDetache> attaches(LocalDate du, LocalDate avant) {
        return jdbc.sql(AVEC + """
            select nature, seance_id as seance, valeur, count(*)::integer as nombre
            from present
            cross join lateral (values
                ('DEMANDE', demande::text),
                ('SUITE', suite),
                ('ORIENTATION', case when suite = 'oriente' then acteur_id::text end)
            ) dite (nature, valeur)
            where valeur is not null and not deja_comptee
            group by nature, seance_id, valeur
            """)
                .param("du", du)
                .param("avant", avant)
                .query(CompteDetache.class)
                .list();
    }

    List<CompteDetache> comptes(LocalDate du, LocalDate avant) {
        var tous = new ArrayList<CompteDetache>();
        for (var nature : Nature.values()) {
            tous.addAll(jdbc.sql("with " + SEANCE + """
                select '%1$s' as nature, compte.seance_id as seance, compte.%3$s::text as valeur, compte.nombre
                from %2$s compte
                join seance_du_temps on seance_du_temps.id = compte.seance_id
                """.formatted(nature.name(), nature.table, nature.champ))
                    .param("du", du)
                    .param("avant", avant)
                    .query(CompteDetache.class)
                    .list());
        }
        return tous;
    }

    void effacer(LocalDate du, LocalDate avant) {
        for (var table : List.of("seance_demande", "seance_suite", "seance_orientation", "seance_detachee")) {
            jdbc.sql("with " + SEANCE + """
                delete from %1$s
                using seance_du_temps
                where seance_du_temps.id = %1$s.seance_id
                """.formatted(table))
                    .param("du", du)
                    .param("avant", avant)
                    .update();
        }
    }

    /** Each table in one statement, in the order given. */
    void garder(List<CompteDetache> comptes) {
        for (var nature : Nature.values()) {
            var siens =
                    comptes.stream().filter(compte -> compte.nature() == nature).toList();
            jdbc.sql("""
                insert into %1$s (structure_id, seance_id, %2$s, nombre)
                select structure_courante(), seance, valeur%3$s, nombre
                from unnest(:seances::uuid[], :valeurs::text[], :nombres::integer[]) compte (seance, valeur, nombre)
                """.formatted(nature.table, nature.champ, nature.type))
                    .param("seances", siens.stream().map(CompteDetache::seance).toList())
                    .param("valeurs", siens.stream().map(CompteDetache::valeur).toList())
                    .param("nombres", siens.stream().map(CompteDetache::nombre).toList())
                    .update();
        }
    }

    void marquer(List<Groupe> groupes) {
        var seances = new ArrayList<SeanceId>();
        var avec = new ArrayList<SeanceId>();
        var portees = new ArrayList<String>();
        for (var groupe : groupes) {
            for (var seance : groupe.seances()) {
                seances.add(seance.seance());
                avec.add(groupe.porteuse());
                portees.add(groupe.portee());
            }
        }
        jdbc.sql("""
            insert into seance_detachee (structure_id, seance_id, avec_id, portee)
            select structure_courante(), seance, avec, portee
            from unnest(:seances::uuid[], :avec::uuid[], :portees::text[]) une (seance, avec, portee)
            """)
                .param("seances", seances)
                .param("avec", avec)
                .param("portees", portees)
                .update();
    }

    /**
     * The counts that a session keeps for itself and others, in the hands of one of those: they are of them all, and can no longer
     * be told apart.
     */
    void confier(SeanceId seance) {
        for (var table : List.of("seance_demande", "seance_suite", "seance_orientation")) {
            jdbc.sql(HERITIERE + "update %s set seance_id = une.id from une where seance_id = :seance".formatted(table))
                    .param("seance", seance)
                    .update();
        }
        jdbc.sql(HERITIERE + "update seance_detachee set avec_id = une.id from une where avec_id = :seance")
                .param("seance", seance)
                .update();
    }

    int taire(LocalDate du, LocalDate avant) {
        return Stream.of("participation", "passage")
                .mapToInt(table -> jdbc.sql("with " + SEANCE + """
                    update %1$s
                    set demande = null, suite = null, acteur_id = null, detachee = true
                    from seance_du_temps
                    where seance_du_temps.id = %1$s.seance_id
                        and (%1$s.demande is not null
                            or %1$s.suite is not null
                            or %1$s.acteur_id is not null)
                    """.formatted(table))
                        .param("du", du)
                        .param("avant", avant)
                        .update())
                .sum();
    }
}
