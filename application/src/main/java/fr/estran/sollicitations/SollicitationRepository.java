package fr.estran.sollicitations;

import static java.util.stream.Collectors.toMap;

import fr.estran.commun.Code;
import fr.estran.commun.UsagerId;
import fr.estran.enquetes.EnqueteId;
import fr.estran.tirages.Canal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked. A form is not read here, nor written: nothing leads from one to the other. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SollicitationRepository {

    /** @param fiche whose it is, where two records were made one */
    record Invitation(
            UsagerId usager, UsagerId fiche, @Nullable UUID lien, boolean repondu) {}

    /** @param le null where a folder of records did not say it, or the person was forgotten */
    record Demandee(EnqueteId enquete, @Nullable LocalDate le) {}

    private record Ligne(
            UsagerId usager,
            UsagerId fiche,
            String nomEntier,
            @Nullable String telephone,
            @Nullable String canal,
            @Nullable LocalDate le,
            boolean rendu,
            @Nullable LocalDate relanceeLe,
            @Nullable String envoi) {

        /** A folder of records names channels of its own. */
        Sollicitee lue() {
            return new Sollicitee(
                    usager,
                    fiche,
                    nomEntier,
                    telephone,
                    Code.lire(Canal.class, canal).orElse(null),
                    le,
                    rendu,
                    relanceeLe,
                    envoi);
        }
    }

    private static final String INVITATIONS = """
            select
                invitation.usager_id as usager,
                coalesce(fiche_conservee.conserve_id, invitation.usager_id) as fiche,
                invitation.lien,
                invitation.repondu
            from enquete_invitation invitation
            left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
            where invitation.enquete_id = :enquete
            """;

    private final JdbcClient jdbc;

    SollicitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else asks, reminds or ticks for that survey until the end of the transaction. */
    void verrouiller(EnqueteId enquete) {
        jdbc.sql("select id from enquete where id = :enquete for no key update")
                .param("enquete", enquete)
                .query((RowCallbackHandler) rien -> {});
    }

    List<Sollicitee> toutes(EnqueteId enquete) {
        return jdbc.sql("""
                        select
                            invitation.usager_id as usager,
                            fiche.id as fiche,
                            nom_entier(fiche) as nom_entier,
                            fiche.telephone,
                            invitation.canal,
                            invitation.le,
                            invitation.repondu as rendu,
                            invitation.relancee_le,
                            (
                                select envoi.etat
                                from enquete_envoi envoi
                                where envoi.enquete_id = invitation.enquete_id and envoi.usager_id = invitation.usager_id
                                order by envoi.relance desc
                                limit 1
                            ) as envoi
                        from enquete_invitation invitation
                        left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
                        join usager fiche on fiche.structure_id = invitation.structure_id
                            and fiche.id = coalesce(fiche_conservee.conserve_id, invitation.usager_id)
                        where invitation.enquete_id = :enquete
                        order by fiche.nom, fiche.prenom, fiche.id
                        """).param("enquete", enquete).query(Ligne.class).stream()
                .map(Ligne::lue)
                .toList();
    }

    /** Empty once the forms were counted: no link is left. */
    Optional<EnqueteId> enqueteDuLien(UUID lien) {
        return jdbc.sql("select enquete_id from enquete_invitation where lien = :lien")
                .param("lien", lien)
                .query(EnqueteId.class)
                .optional();
    }

    /** Those of the one whose link it is: two records that were made one may have been asked twice. */
    List<Invitation> deLaMemePersonne(EnqueteId enquete, UUID lien) {
        return jdbc.sql(INVITATIONS + """
                            and coalesce(fiche_conservee.conserve_id, invitation.usager_id) = (
                                select coalesce(la.conserve_id, sienne.usager_id)
                                from enquete_invitation sienne
                                left join fiche_conservee la on la.absorbe_id = sienne.usager_id
                                where sienne.enquete_id = :enquete and sienne.lien = :lien)
                        order by invitation.lien
                        """)
                .param("enquete", enquete)
                .param("lien", lien)
                .query(Invitation.class)
                .list();
    }

    List<Invitation> invitations(EnqueteId enquete) {
        return jdbc.sql(INVITATIONS)
                .param("enquete", enquete)
                .query(Invitation.class)
                .list();
    }

    Map<EnqueteId, Demandee> de(Collection<UsagerId> fiches) {
        return jdbc.sql("""
                        select enquete_id as enquete, max(le) as le
                        from enquete_invitation
                        where usager_id = any(:fiches)
                        group by enquete_id
                        """).param("fiches", fiches.toArray(UsagerId[]::new)).query(Demandee.class).stream()
                .collect(toMap(Demandee::enquete, une -> une));
    }

    /** Their links are drawn at random: an id made of the hour would stand beside the forms that came then. */
    void ajouter(EnqueteId enquete, Map<UsagerId, Canal> demandees, LocalDate jour) {
        jdbc.sql("""
                        insert into enquete_invitation (structure_id, enquete_id, usager_id, canal, le, ordre, lien)
                        select
                            structure_courante(),
                            :enquete,
                            demandee.usager,
                            demandee.canal,
                            :jour,
                            coalesce((select max(ordre) from enquete_invitation where enquete_id = :enquete), 0) + demandee.rang,
                            case when demandee.canal = any(:parLien) then gen_random_uuid() end
                        from unnest(:usagers::uuid[], :canaux::text[]) with ordinality demandee (usager, canal, rang)
                        """)
                .param("enquete", enquete)
                .param("usagers", demandees.keySet().toArray(UsagerId[]::new))
                .param("canaux", demandees.values().stream().map(Canal::code).toArray(String[]::new))
                .param("parLien", Canal.codes(Canal::parLien))
                .param("jour", jour)
                .update();
    }

    /** All rows are written again: none stands beside the form that came just before. What is taken back is, of all their records. */
    void pointer(EnqueteId enquete, Collection<UsagerId> rendues, Collection<UsagerId> reprises) {
        jdbc.sql("""
                        update enquete_invitation
                        set repondu = canal <> all(:parLien)
                            and (
                                usager_id = any(:rendues)
                                or repondu and not exists (
                                    select from unnest(:reprises::uuid[]) reprise
                                    left join fiche_conservee sienne on sienne.absorbe_id = reprise
                                    left join fiche_conservee fiche on fiche.absorbe_id = enquete_invitation.usager_id
                                    where coalesce(sienne.conserve_id, reprise)
                                        = coalesce(fiche.conserve_id, enquete_invitation.usager_id)))
                        where enquete_id = :enquete
                        """)
                .param("enquete", enquete)
                .param("parLien", Canal.codes(Canal::parLien))
                .param("rendues", rendues.toArray(UsagerId[]::new))
                .param("reprises", reprises.toArray(UsagerId[]::new))
                .update();
    }
}
