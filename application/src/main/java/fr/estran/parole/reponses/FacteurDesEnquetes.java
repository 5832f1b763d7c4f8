package fr.estran.parole.reponses;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what is due to those who are asked, structure after structure; any number of instances may do so at once. */
@Component
record FacteurDesEnquetes(Structures structures, EnvoiDesEnquetes envois, EnvoisDEnquete cles) {

    private static final Logger log = LoggerFactory.getLogger(FacteurDesEnquetes.class);

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passer() {
        structures.chacune("the round of surveys", this::passer);
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            for (var envoi : envois.reclamer()) {
                try {
                    envois.envoyer(envoi);
                } catch (RuntimeException e) {
                    if (BaseMuette.enCause(e)) {
                        throw e;
                    }
                    log.error("sending {} of a survey could not be carried: it is tried again", envoi.id(), e);
                }
            }
            cles.detruireLesCles();
            return structure;
        });
    }
}
