package fr.estran.presences.orientation;

import fr.estran.presences.Detachement;
import fr.estran.presences.orientation.Orientation.CompteDOrientations;
import fr.estran.presences.orientation.Orientation.IssueDOrientation;
import fr.estran.presences.orientation.Orientation.NouvelleOrientation;
import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.base.Attaches;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.OrientationId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Duree;
import fr.estran.socle.droits.Purge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was sent where, and what became of it. */
@Repository
@Order(120)
record OrientationRepository(JdbcClient jdbc) implements Purge, AttacheALOrganisme {

    private static final Messages MESSAGES = Messages.de("presences/orientation");

    private static final String ORIENTATIONS = """
        select
            orientation.id,
            orientation.acteur_id as acteur,
            coalesce(acteur.nom, acteur.reference) as organisme,
            orientation.besoin,
            orientation.jour,
            orientation.origine,
            orientation.par_acteur_id as par,
            orientation.a_prevenir,
            orientation.prevenu_le is not null and orientation.refuse_le is null as prevenue,
            orientation.refuse_le is not null as refusee,
            orientation.issue
        from orientation
        join acteur on acteur.structure_id = orientation.structure_id and acteur.id = orientation.acteur_id
        """;

    /** Of the local day. @return false where that form was sent already */
    boolean ajouter(OrientationId id, NouvelleOrientation nouvelle, Instant maintenant) {
        return jdbc.sql("""
            insert into orientation (
                structure_id, id, reference, acteur_id, besoin, jour, origine, par_acteur_id, prenom, joindre,
                a_prevenir, cle
            )
            select
                structure_courante(), :id, :id::text, :organisme, :besoin,
                (:maintenant::timestamptz at time zone structure.fuseau)::date,
                :origine, :par, :prenom, :joindre, :accord, :cle
            from structure
            on conflict (structure_id, cle) do nothing
            """)
                        .param("id", id)
                        .paramSource(nouvelle)
                        .param("maintenant", maintenant)
                        .update()
                > 0;
    }

    Optional<OrientationId> parCle(UUID cle) {
        return jdbc.sql("select id from orientation where cle = :cle")
                .param("cle", cle)
                .query(OrientationId.class)
                .optional();
    }

    /** From then on what the sheet says of that person, whenever it is written, says whether it counts them. */
    void lier(OrientationId id, SeanceId seance, UsagerId usager) {
        jdbc.sql("""
            insert into orientation_de_feuille (structure_id, orientation_id, seance_id, usager_id)
            select structure_courante(), :id, seance_id, usager_id
            from participation
            where seance_id = :seance and usager_id = :usager and not detachee
            """)
                .param("id", id)
                .param("seance", seance)
                .param("usager", usager)
                .update();
    }

    Optional<Orientation> lire(OrientationId id) {
        return jdbc.sql(ORIENTATIONS + "where orientation.id = :id")
                .param("id", id)
                .query(Orientation.class)
                .optional();
    }

    /** Since that day, the latest first. */
    List<Orientation> depuis(LocalDate jour) {
        return jdbc.sql(ORIENTATIONS
                        + "where orientation.jour >= :jour order by orientation.jour desc, orientation.id desc")
                .param("jour", jour)
                .query(Orientation.class)
                .list();
    }

    /** What the people of a body have sent since that day, the latest first. */
    List<Orientation> par(OrganismeId organisme, LocalDate jour) {
        return jdbc.sql(ORIENTATIONS + """
            where orientation.par_acteur_id = :organisme and orientation.jour >= :jour
            order by orientation.jour desc, orientation.id desc
            """)
                .param("organisme", organisme)
                .param("jour", jour)
                .query(Orientation.class)
                .list();
    }

    void repondre(OrientationId id, IssueDOrientation issue, LocalDate jour) {
        jdbc.sql("update orientation set issue = :issue, repondu_le = :jour where id = :id")
                .param("issue", issue)
                .param("jour", jour)
                .param("id", id)
                .update();
    }

    /** By need and body, those whom a sheet counts apart from the others. */
    List<CompteDOrientations> comptes(LocalDate du, LocalDate avant) {
        return jdbc.sql("""
            select
                orientation.besoin,
                coalesce(acteur.nom, acteur.reference) as organisme,
                count(*)::integer as envois,
                count(*) filter (where orientation.sur_feuille)::integer as sur_feuille,
                count(*) filter (where orientation.issue = 'aidee')::integer as aidees,
                count(*) filter (where orientation.issue = 'venue')::integer as venues,
                count(*) filter (where orientation.issue = 'adressee')::integer as adressees,
                count(*) filter (where orientation.issue = 'absente')::integer as absentes,
                count(*) filter (
                    where orientation.issue is null and (orientation.prevenu_le is null or orientation.refuse_le is not null)
                )::integer as pas_demandees
            from orientation
            join acteur on acteur.structure_id = orientation.structure_id and acteur.id = orientation.acteur_id
            where orientation.jour >= :du and orientation.jour < :avant
            group by orientation.besoin, acteur.id, acteur.nom, acteur.reference
            order by envois desc, organisme, orientation.besoin
            """)
                .param("du", du)
                .param("avant", avant)
                .query(CompteDOrientations.class)
                .list();
    }

    /** The latest first. */
    List<Integer> annees() {
        return jdbc.sql("select distinct extract(year from jour)::integer as annee from orientation order by annee"
                        + " desc")
                .query(Integer.class)
                .list();
    }

    @Override
    public Duree duree() {
        return Duree.DEMANDES;
    }

    /** Once a quarter is over for long enough, nobody who was sent somewhere is known any more. */
    @Override
    public void purger(LocalDate avant) {
        var ouvert = Detachement.premierJourOuvert(avant, 0);
        oublierLesPersonnes(ouvert);
        var close = avant.minusDays(Orientation.CLOTURE);
        arrondir(close.isBefore(ouvert) ? close : ouvert);
    }

    /** What is left is a row to count, which its body may still answer. */
    private void oublierLesPersonnes(LocalDate avant) {
        jdbc.sql("""
            update orientation
            set prenom = null, joindre = null, cle = null
            where jour < :avant and num_nonnulls(prenom, joindre, cle) > 0
            """).param("avant", avant).update();
        jdbc.sql("""
            delete from orientation_de_feuille
            using orientation
            where orientation.structure_id = orientation_de_feuille.structure_id
                and orientation.id = orientation_de_feuille.orientation_id
                and orientation.jour < :avant
            """).param("avant", avant).update();
    }

    /** A row to count in its quarter: its days and hours would join it to the sheet of a session. */
    private void arrondir(LocalDate avant) {
        jdbc.sql("""
            delete from message
            using orientation
            where orientation.structure_id = message.structure_id
                and orientation.id = message.orientation_id
                and orientation.jour < :avant
            """).param("avant", avant).update();
        jdbc.sql("""
            update orientation
            set jour = trimestre.debut,
                prevenu_le = case when prevenu_le is not null then trimestre.debut end,
                relance_le = case when relance_le is not null then trimestre.debut end,
                refuse_le = case when refuse_le is not null then trimestre.debut end,
                repondu_le = case when repondu_le is not null then trimestre.debut end
            from (
                select id as celle, date_trunc('quarter', jour)::date as debut
                from orientation
                where jour < :avant
            ) trimestre
            where id = trimestre.celle
                and (
                    jour <> trimestre.debut
                    or prevenu_le <> trimestre.debut
                    or relance_le <> trimestre.debut
                    or refuse_le <> trimestre.debut
                    or repondu_le <> trimestre.debut
                )
            """).param("avant", avant).update();
    }

    /** Those who were sent to a body follow it. */
    @Override
    public List<String> enMots(OrganismeId organisme) {
        var compte = jdbc.sql("select count(*)::integer from orientation where acteur_id = :organisme")
                .param("organisme", organisme);
        return Attaches.enMots(compte, MESSAGES, "attache");
    }
}
