package fr.estran.sollicitations;

import fr.estran.commun.Code;
import fr.estran.commun.UsagerId;
import fr.estran.enquetes.EnqueteId;
import fr.estran.tirages.Canal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose answer is still awaited: whom to remind, and what waits for the hands of the staff. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReponsesAttenduesRepository {

    /** Somebody who may be reminded, with the link by which they answer, if by one. */
    record ARelancer(
            UsagerId usager,
            UsagerId fiche,
            String canal,
            @Nullable UUID lien) {

        Canal par() {
            return Code.de(Canal.class, canal);
        }
    }

    record Reste(int appels, int lettres, int feuilles) {}

    private final JdbcClient jdbc;

    ReponsesAttenduesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for somebody's hands: who is to be called, letters to print, sheets that were handed over or posted and did not come back. */
    Reste reste(EnqueteId enquete) {
        return jdbc.sql("""
                        select
                            count(*) filter (where appel) as appels,
                            (
                                select count(*)
                                from enquete_envoi
                                where enquete_id = :enquete and etat = 'a_imprimer'
                            ) as lettres,
                            count(*) filter (where feuille and not appel) as feuilles
                        from (
                            select
                                bool_or(invitation.canal = :appel) as appel,
                                bool_or(invitation.canal = any(:surPapier)) as feuille
                            from enquete_invitation invitation
                            left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
                            where invitation.enquete_id = :enquete
                            group by coalesce(fiche_conservee.conserve_id, invitation.usager_id)
                            having not bool_or(invitation.repondu)
                        ) personne
                        """)
                .param("enquete", enquete)
                .param("appel", Canal.APPEL.code())
                .param("surPapier", Canal.codes(Canal::surPapier))
                .query(Reste.class)
                .single();
    }

    /** Asked before that day, and never reminded, under whichever of their records. */
    List<ARelancer> aRelancer(EnqueteId enquete, LocalDate avant) {
        return jdbc.sql("""
                        select
                            invitation.usager_id as usager,
                            coalesce(fiche_conservee.conserve_id, invitation.usager_id) as fiche,
                            invitation.canal,
                            invitation.lien
                        from enquete_invitation invitation
                        left join fiche_conservee on fiche_conservee.absorbe_id = invitation.usager_id
                        where invitation.enquete_id = :enquete
                            and coalesce(fiche_conservee.conserve_id, invitation.usager_id) not in (
                                select coalesce(la.conserve_id, relancee.usager_id)
                                from enquete_invitation relancee
                                left join fiche_conservee la on la.absorbe_id = relancee.usager_id
                                where relancee.enquete_id = :enquete and relancee.relancee_le is not null)
                            and invitation.le < :avant
                            and invitation.canal = any(:canaux)
                        order by invitation.canal <> :appel, invitation.lien is not null, fiche_conservee.conserve_id nulls first
                        """)
                .param("enquete", enquete)
                .param("avant", avant)
                .param("canaux", Canal.codes(canal -> true))
                .param("appel", Canal.APPEL.code())
                .query(ARelancer.class)
                .list();
    }

    /** Of all of them alike: that one was passed over would tell that they answered. @param liens those who answer by a link too */
    void noterLaRelance(EnqueteId enquete, LocalDate jour, boolean liens) {
        jdbc.sql("""
                        update enquete_invitation
                        set relancee_le = case when relancee_le is null and le < :jour then :jour else relancee_le end
                        where enquete_id = :enquete and (:liens or lien is null)
                        """)
                .param("enquete", enquete)
                .param("jour", jour)
                .param("liens", liens)
                .update();
    }
}
