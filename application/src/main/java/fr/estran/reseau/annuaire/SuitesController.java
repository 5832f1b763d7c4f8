package fr.estran.reseau.annuaire;

import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.reseau.annuaire.SuitesController.SuiteDUneDemande;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Behind the link of a body: whether those came for whom it booked, where they agreed that it be told. */
@Controller
public class SuitesController {

    public record VueProVenues(String jeton, Organisme organisme, int jours, List<SuiteDUneDemande> suites) {}

    private static final Messages MESSAGES = Messages.de("reseau/collectif");

    /** After the last hour of it: the time to ask the person how it was. */
    private static final Duration MONTREES = Duration.ofDays(31);

    private final LiensProfessionnels liens;
    private final SuitesDesDemandesRepository suites;
    private final Clock horloge;

    SuitesController(LiensProfessionnels liens, SuitesDesDemandesRepository suites, Clock horloge) {
        this.liens = liens;
        this.suites = suites;
        this.horloge = horloge;
    }

    @GetMapping("/pro/{jeton}/venues")
    @Ouvert(Cercle.TOUT_LE_MONDE)
    @Transactional(readOnly = true)
    Page montrer(@PathVariable String jeton) {
        var organisme = liens.lire(jeton);
        var maintenant = horloge.instant();
        return Page.de(
                "reseau/annuaire/pro-venues",
                MESSAGES,
                new VueProVenues(
                        jeton,
                        organisme,
                        (int) MONTREES.toDays(),
                        suites.de(organisme.id(), maintenant.minus(MONTREES), maintenant)));
    }

    /**
     * What a professional may know of somebody for whom they booked, on one day of it.
     *
     * @param initiales the person as the professional knows them: no name is told again
     * @param demandee the day on which it was asked for
     * @param jour null while no day is set
     * @param annulee that day is cancelled
     * @param commencee that day has begun
     * @param venue what was noted; null: nothing yet
     */
    public record SuiteDUneDemande(
            String initiales,
            TypeDAction type,
            String titre,
            LocalDate demandee,
            EtatInscription etat,
            @Nullable LocalDate jour,
            boolean annulee,
            boolean commencee,
            @Nullable Boolean venue) {

        /** In few words: who cancelled, and whether an absence was excused, is the person's own affair. */
        enum Suite implements Code {
            VENUE,
            PAS_VENUE,
            PAS_NOTEE,
            A_VENIR,
            ATTEND,
            SANS_PLACE,
            ANNULEE
        }

        /**
         * What was agreed to be told is what came of this asking: whoever took it back, and came by another way, came by themselves.
         * Of one that stands, what was noted is before what was planned: whoever waited may have come all the same.
         */
        Suite suite() {
            return switch (etat) {
                case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> Suite.ANNULEE;
                case CONFIRMEE -> suite(Suite.A_VENIR, Suite.PAS_NOTEE);
                case LISTE_ATTENTE, PROPOSEE -> suite(Suite.ATTEND, Suite.SANS_PLACE);
            };
        }

        private Suite suite(Suite avant, Suite apres) {
            if (venue != null) {
                return venue ? Suite.VENUE : Suite.PAS_VENUE;
            }
            if (annulee) {
                return Suite.ANNULEE;
            }
            return commencee ? apres : avant;
        }

        /** The end of a key: of what was noted, in the words of where it was, since whoever is called goes nowhere. */
        public String dite() {
            return switch (suite()) {
                case VENUE, PAS_VENUE -> suite().code() + "." + type.ou().code();
                case PAS_NOTEE, A_VENIR, ATTEND, SANS_PLACE, ANNULEE -> suite().code();
            };
        }

        /** An appointment is told neutrally, as everywhere outside the team. */
        public boolean individuelle() {
            return type.individuelle();
        }
    }

    /**
     * What became of those for whom a body booked, and who agreed that it be told. No name leaves the database. A record that was
     * merged into another says nothing: what is noted from then on is of somebody whom the professional never named. Nor does a
     * session whose quarter is closed.
     *
     * <p>Rule: told to whoever booked.
     */
    @Repository
    record SuitesDesDemandesRepository(JdbcClient jdbc) {

        /** @param depuis of what was over by then, nothing is told */
        List<SuiteDUneDemande> de(OrganismeId acteur, Instant depuis, Instant maintenant) {
            return jdbc.sql("""
                select
                    concat_ws(' ',
                        upper(left(btrim(usager.prenom), 1)) || '.',
                        upper(left(btrim(nom_dit(usager)), 1)) || '.') as initiales,
                    action.type,
                    action.titre,
                    (demande.creee_le at time zone structure.fuseau)::date as demandee,
                    upper(inscription.statut) as etat,
                    (seance.debut at time zone structure.fuseau)::date as jour,
                    coalesce(seance.statut = 'annulee', false) as annulee,
                    coalesce(seance.debut <= :maintenant, false) as commencee,
                    participation.presence = 'present' as venue
                from demande
                join structure on structure.structure_id = demande.structure_id
                join inscription on inscription.structure_id = demande.structure_id
                    and inscription.demande_id = demande.id
                join usager on usager.structure_id = inscription.structure_id
                    and usager.id = inscription.usager_id
                join action on action.structure_id = inscription.structure_id
                    and action.id = inscription.action_id
                left join seance on seance.structure_id = action.structure_id
                    and seance.action_id = action.id
                    and seance.retrait is null
                left join participation on participation.structure_id = seance.structure_id
                    and participation.seance_id = seance.id
                    and participation.usager_id = inscription.usager_id
                where demande.acteur_id = :acteur
                    and demande.accord_sur_la_presence
                    and coalesce(seance.fin, demande.creee_le) > :depuis
                    and not exists (
                        select from fusion
                        where fusion.structure_id = usager.structure_id and fusion.absorbe_id = usager.id)
                    and not exists (
                        select from seance_detachee
                        where seance_detachee.structure_id = seance.structure_id
                            and seance_detachee.seance_id = seance.id)
                order by seance.debut desc nulls first, initiales, inscription.id
                """)
                    .param("acteur", acteur)
                    .param("depuis", depuis)
                    .param("maintenant", maintenant)
                    .query(SuiteDUneDemande.class)
                    .list();
        }
    }
}
