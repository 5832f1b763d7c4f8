package fr.estran.reseau.reunions;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries the invitations that are due, structure after structure; any number of instances may do so at once. */
@Component
record FacteurDesInvitations(Structures structures, EnvoiDesInvitations envois, SuitesDesInvitations suites) {

    private static final Logger log = LoggerFactory.getLogger(FacteurDesInvitations.class);

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passer() {
        structures.chacune("the round of invitations", this::passer);
    }

    /** A week before, whoever has not answered. */
    @Scheduled(
            initialDelayString = "${estran.relances-de-reunion.premier:PT5M}",
            fixedDelayString = "${estran.relances-de-reunion.toutes-les:PT1H}")
    void relancer() {
        structures.chacune("the round of who has not answered", this::relancer);
    }

    void relancer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            suites.aRelancer().forEach(suites::relancerDeSoiMeme);
            return structure;
        });
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            for (var invitation : envois.reclamer()) {
                try {
                    envois.envoyer(invitation);
                } catch (RuntimeException e) {
                    if (BaseMuette.enCause(e)) {
                        throw e;
                    }
                    log.error("invitation {} could not be carried: it is tried again", invitation.id(), e);
                }
            }
            return structure;
        });
    }
}
