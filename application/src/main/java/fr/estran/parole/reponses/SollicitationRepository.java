package fr.estran.parole.reponses;

import static java.util.stream.Collectors.toMap;

import fr.estran.parole.enquetes.Canal;
import fr.estran.parole.enquetes.EnqueteId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.UsagerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked. A form is not read here, nor written: nothing leads from one to the other. */
@Repository
record SollicitationRepository(JdbcClient jdbc) {

    /** @param le null where a folder of records did not say it, or the person was forgotten */
    record Demandee(EnqueteId enquete, @Nullable LocalDate le) {}

    private record Ligne(
            UsagerId usager,
            UsagerId fiche,
            String nomEntier,
            @Nullable String telephone,
            @Nullable String canal,
            @Nullable LocalDate le,
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
                    envoi);
        }
    }

    /** Nobody else asks or reminds for that survey until the end of the transaction. */
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
                (
                    select envoi.etat
                    from message envoi
                    where envoi.structure_id = invitation.structure_id
                        and envoi.enquete_id = invitation.enquete_id
                        and envoi.usager_id = invitation.usager_id
                        and envoi.modele = 'invitation'
                        and envoi.etat <> 'sans_objet'
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

    Map<EnqueteId, Demandee> de(Collection<UsagerId> fiches) {
        return jdbc.sql("""
            select enquete_id as enquete, max(le) as le
            from enquete_invitation
            where usager_id = any(:fiches)
            group by enquete_id
            """).param("fiches", fiches).query(Demandee.class).stream()
                .collect(toMap(Demandee::enquete, une -> une));
    }

    void ajouter(EnqueteId enquete, Map<UsagerId, Canal> demandees, LocalDate jour) {
        jdbc.sql("""
            insert into enquete_invitation (structure_id, enquete_id, usager_id, canal, le, ordre)
            select
                structure_courante(),
                :enquete,
                demandee.usager,
                demandee.canal,
                :jour,
                coalesce((select max(ordre) from enquete_invitation where enquete_id = :enquete), 0) + demandee.rang
            from unnest(:usagers::uuid[], :canaux::text[]) with ordinality demandee (usager, canal, rang)
            """)
                .param("enquete", enquete)
                .param("usagers", demandees.keySet())
                .param("canaux", demandees.values())
                .param("jour", jour)
                .update();
    }

    /** Each person once, by the way by which they were asked, unless what left for them did not arrive. */
    Map<UsagerId, Canal> aRelancer(EnqueteId enquete, LocalDate avant) {
        return jdbc
                .sql("""
                    select distinct on (coalesce(fiche_conservee.conserve_id, invitation.usager_id))
                        invitation.usager_id as usager,
                        invitation.canal
                    from enquete_invitation invitation
                    left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
                    left join message envoi on envoi.structure_id = invitation.structure_id
                        and envoi.enquete_id = invitation.enquete_id
                        and envoi.usager_id = invitation.usager_id
                        and envoi.modele = 'invitation'
                    where invitation.enquete_id = :enquete
                        and invitation.le < :avant
                        and invitation.canal = any(:canaux)
                        and envoi.etat is distinct from 'echoue'
                    order by coalesce(fiche_conservee.conserve_id, invitation.usager_id), invitation.usager_id
                    """)
                .param("enquete", enquete)
                .param("avant", avant)
                .param("canaux", Canal.codes(canal -> canal.parLien() || canal == Canal.COURRIER))
                .query((ligne, _) -> Map.entry(
                        new UsagerId(ligne.getObject("usager", UUID.class)),
                        Code.de(Canal.class, ligne.getString("canal"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
