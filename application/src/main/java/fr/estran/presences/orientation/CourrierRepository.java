package fr.estran.presences.orientation;

import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What bodies are due by e-mail. A line is claimed before it is sent, so that two instances do not both send it. */
@Repository
record CourrierRepository(JdbcClient jdbc) {

    /** Of bodies that an e-mail reaches: those that none does would stand before all others. */
    private static final String RECLAMER = """
        update orientation
        set $note$ = :maintenant
        from acteur
        where orientation.structure_id = acteur.structure_id and orientation.acteur_id = acteur.id
            and orientation.id in (
                select due.id
                from orientation due
                join acteur joint on joint.structure_id = due.structure_id and joint.id = due.acteur_id
                where $dus$
                    and due.refuse_le is null
                    and due.jour >= :depuis
                    and (due.apres is null or due.apres <= :maintenant)
                    and joint.retire_le is null
                    and coalesce(joint.contact_courriel, joint.courriel) is not null
                order by due.jour, due.id
                limit 10
                for update of due skip locked
            )
        returning orientation.id, coalesce(acteur.contact_courriel, acteur.courriel) as courriel,
            orientation.besoin, orientation.jour, orientation.prenom, orientation.joindre, orientation.origine,
            (
                select par.nom from acteur par
                where par.structure_id = orientation.structure_id and par.id = orientation.par_acteur_id
            ) as par, '$note$' = 'relance_le' as relance
        """;

    List<CourrierAuxOrganismes> annonces(LocalDate depuis, Instant maintenant) {
        return reclamer("prevenu_le", "due.a_prevenir and due.prevenu_le is null", depuis, maintenant, maintenant);
    }

    /** @param prevenusAvant when they were told at the latest */
    List<CourrierAuxOrganismes> relances(LocalDate depuis, Instant prevenusAvant, Instant maintenant) {
        return reclamer(
                "relance_le",
                "due.prevenu_le <= :avant and due.relance_le is null and due.issue is null",
                depuis,
                prevenusAvant,
                maintenant);
    }

    private List<CourrierAuxOrganismes> reclamer(
            String note, String dus, LocalDate depuis, Instant avant, Instant maintenant) {
        return jdbc.sql(RECLAMER.replace("$note$", note).replace("$dus$", dus))
                .param("depuis", depuis)
                .param("avant", avant)
                .param("maintenant", maintenant)
                .query(CourrierAuxOrganismes.class)
                .list();
    }

    /** It did not leave: it is tried again, and not at once. */
    void rendre(CourrierAuxOrganismes courrier, Instant apres) {
        jdbc.sql("""
            update orientation
            set prevenu_le = case when :relance then prevenu_le end,
                relance_le = null,
                apres = :apres
            where id = :id
            """).paramSource(courrier).param("apres", apres).update();
    }

    /** It never will leave: whoever was not told is not said to have been. */
    void refuser(CourrierAuxOrganismes courrier, Instant maintenant) {
        jdbc.sql("update orientation set refuse_le = :maintenant where id = :id")
                .param("maintenant", maintenant)
                .param("id", courrier.id())
                .update();
    }

    Set<OrganismeId> avecAdresse(Collection<OrganismeId> organismes) {
        return jdbc.sql("""
            select id
            from acteur
            where id = any(:organismes) and coalesce(contact_courriel, courriel) is not null
            """)
                .param("organismes", organismes)
                .query(OrganismeId.class)
                .set();
    }

    /**
     * An e-mail that a body is due: that somebody will come, or, some days later, the question what became of it.
     *
     * @param par the body whose people sent; null: the service, or the person alone
     */
    record CourrierAuxOrganismes(
            OrientationId id,
            String courriel,
            String besoin,
            LocalDate jour,
            @Nullable String prenom,
            @Nullable String joindre,
            String origine,
            @Nullable String par,
            boolean relance) {}
}
