package fr.estran.reseau.reunions;

import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.ReunionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided at each meeting, and what is still open. */
@Repository
@Order(60)
record DecisionRepository(JdbcClient jdbc) implements AttacheALOrganisme {

    /** @param jour null as long as none is chosen */
    private record JourDeReunion(@Nullable LocalDate jour) {}

    private static final Messages MESSAGES = Messages.de("reseau/decisions");

    private static final String DECISIONS = """
        select
            decision.id,
            decision.reunion_id as reunion,
            reunion.jour as prise_le,
            decision.quoi,
            decision.acteur_id as organisme,
            decision.qui,
            decision.pour_le,
            decision.etat,
            decision.close_le,
            decision.suite
        from reunion_decision decision
        join reunion on reunion.structure_id = decision.structure_id and reunion.id = decision.reunion_id
        """;

    private static final String OUVERTES = "where decision.etat = 'a_faire' ";

    private static final String LA_PLUS_PRESSEE =
            "order by decision.pour_le nulls last, reunion.jour, decision.reference";

    /** The day of a meeting, if any is chosen; nothing else is decided there meanwhile. */
    Optional<LocalDate> verrouiller(ReunionId reunion) {
        return jdbc.sql("select jour from reunion where id = :id and not implicite for no key update")
                .param("id", reunion)
                .query(JourDeReunion.class)
                .optional()
                .map(lue -> Optional.ofNullable(lue.jour()))
                .orElseThrow(Introuvable::new);
    }

    List<Decision> de(ReunionId reunion) {
        return jdbc.sql(DECISIONS + "where decision.reunion_id = :reunion order by decision.reference")
                .param("reunion", reunion)
                .query(Decision.class)
                .list();
    }

    Optional<Decision> lire(ReunionId reunion, UUID decision) {
        return de(reunion).stream().filter(une -> une.id().equals(decision)).findFirst();
    }

    /** The most urgent first; those without a day last. */
    List<Decision> ouvertes() {
        return jdbc.sql(DECISIONS + OUVERTES + LA_PLUS_PRESSEE)
                .query(Decision.class)
                .list();
    }

    /** Of those, what should have been done before that day. */
    Lecture<Decision> enRetard(LocalDate jour) {
        return new Lecture<>(
                Decision.class,
                DECISIONS + OUVERTES + "and decision.pour_le < :jour " + LA_PLUS_PRESSEE,
                Map.of("jour", jour));
    }

    /** Those of earlier meetings that nobody has closed, or that were not when this one was held. */
    List<Decision> reprises(LocalDate jour) {
        return jdbc.sql(DECISIONS + """
            where reunion.jour < :jour and (decision.close_le is null or decision.close_le >= :jour)
            order by decision.pour_le nulls last, reunion.jour, decision.reference
            """)
                .param("jour", jour)
                .query(Decision.class)
                .list();
    }

    void ecrire(Decision decision) {
        jdbc.sql("""
            insert into reunion_decision (
                structure_id, id, reunion_id, quoi, acteur_id, qui, pour_le, etat, close_le, suite)
            values (
                structure_courante(), :id, :reunion, :quoi, :organisme, :qui, :pourLe, :etat, :closeLe, :suite)
            on conflict (structure_id, id) do update
            set quoi = excluded.quoi, acteur_id = excluded.acteur_id, qui = excluded.qui,
                pour_le = excluded.pour_le, etat = excluded.etat, close_le = excluded.close_le,
                suite = excluded.suite
            """).paramSource(decision).update();
    }

    int retirer(ReunionId reunion, UUID decision) {
        return jdbc.sql("delete from reunion_decision where id = :id and reunion_id = :reunion")
                .param("id", decision)
                .param("reunion", reunion)
                .update();
    }

    @Override
    public List<String> enMots(OrganismeId organisme) {
        return Attaches.enMots(
                jdbc.sql("select count(*)::integer from reunion_decision where acteur_id = :id")
                        .param("id", organisme),
                MESSAGES,
                "attache");
    }
}
