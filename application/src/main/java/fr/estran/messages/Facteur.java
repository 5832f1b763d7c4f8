package fr.estran.messages;

import fr.estran.messages.EnvoiRepository.Reclame;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what is due of every subject, structure after structure; any number of instances may do so at once. */
@Component
public class Facteur {

    private static final Livraison EN_PANNE = Livraison.plusTard("panne");

    private static final Logger log = LoggerFactory.getLogger(Facteur.class);

    /** Beside what is said of places, so many of all the rest a round: whoever has just asked for a place waits behind few others. */
    private static final int AUTRES = 20;

    private final Structures structures;
    private final Envois envois;
    private final MoyensEnService moyens;

    Facteur(Structures structures, Envois envois, MoyensEnService moyens) {
        this.structures = structures;
        this.envois = envois;
        this.moyens = moyens;
    }

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passer() {
        structures.chacune("the round of messages", this::passer);
    }

    public void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            essayer("messages that come too late could not be put away", envois::perimer);
            List<Reclame> lot;
            var autres = 0L;
            do {
                lot = envois.reclamer();
                lot.forEach(message -> essayer(
                        "what became of message " + message.id() + " could not be noted", () -> porter(message)));
                autres += lot.stream()
                        .filter(message -> message.sujet() != SujetDeMessage.PLACE)
                        .count();
            } while (lot.size() == Envois.LOT && autres < AUTRES);
            essayer("what is not needed any more could not be put away", envois::ranger);
            return structure;
        });
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

    /** Written in one transaction, carried in none, noted in another. */
    private void porter(Reclame message) {
        switch (sinon(message, new Pli.Refuse(EN_PANNE), () -> envois.ecrire(message))) {
            case Pli.APorter(var envoi) -> envois.noter(message, sinon(message, EN_PANNE, () -> moyens.envoyer(envoi)));
            case Pli.Refuse(var livraison) -> envois.noter(message, livraison);
            case Pli.PlusTard() -> envois.remettre(message);
            case Pli.SansObjet() -> envois.oublier(message);
        }
    }

    /** What cannot be written or carried is tried again, as what was refused for a time. */
    private static <T> T sinon(Reclame message, T enPanne, Supplier<? extends T> faire) {
        try {
            return faire.get();
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            log.error("message {} could not be carried", message.id(), e);
            return enPanne;
        }
    }
}
