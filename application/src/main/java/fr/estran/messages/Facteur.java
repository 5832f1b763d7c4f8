package fr.estran.messages;

import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.Structures;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what is due, structure after structure; any number of instances may do so at once. */
@Component
record Facteur(
        Structures structures, Envois envois, RedactionDesMessages redaction, MoyensEnService moyens, Portier portier) {

    private static final String PANNE = "panne";

    private static final Logger log = LoggerFactory.getLogger(Facteur.class);

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passer() {
        structures.chacune("the round of messages", this::passer);
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            essayer("messages that come too late could not be put away", envois::perimer);
            List<AEnvoyer> lot;
            do {
                lot = envois.reclamer();
                lot.forEach(message -> essayer(
                        "what became of message " + message.id() + " could not be noted",
                        () -> porterOuRemettre(message)));
            } while (lot.size() == Envois.LOT);
            return structure;
        });
    }

    /** What the public sets off leaves up to so many texts, by the hour and by the day; what the team says always leaves. */
    private void porterOuRemettre(AEnvoyer message) {
        if (message.moyen() == Moyen.SMS && message.duPublic() && !message.arret() && !portier.texter()) {
            envois.remettre(message);
        } else {
            envois.noter(message, porter(message));
        }
    }

    /** What cannot be noted is sent again, under the same key; the others leave meanwhile. */
    private static void essayer(String sinon, Runnable faire) {
        try {
            faire.run();
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            log.error("{}: it is tried again", sinon, e);
        }
    }

    /** What cannot be written or carried is tried again, as what was refused for a time. */
    private Livraison porter(AEnvoyer message) {
        try {
            return livrer(message);
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            log.error("message {} could not be carried", message.id(), e);
            return Livraison.plusTard(PANNE);
        }
    }

    private Livraison livrer(AEnvoyer message) {
        if (message.arret()) {
            return Livraison.jamais(Livraison.ARRET);
        }
        return moyens.envoyer(redaction.envoi(message));
    }
}
