package fr.estran.messages;

import fr.estran.messages.EnvoiRepository.Reclame;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.vocabulaire.Structures;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries what is due of every subject, structure after structure; any number of instances may do so at once. What is said of
 * places goes its own rounds: a survey that meets a dead server keeps nobody waiting for a code.
 */
@Component
public class Facteur {

    private static final Livraison EN_PANNE = Livraison.plusTard("panne");

    private static final Logger log = LoggerFactory.getLogger(Facteur.class);

    private static final Set<SujetDeMessage> PLACES = EnumSet.of(SujetDeMessage.PLACE);
    private static final Set<SujetDeMessage> AUTRES = EnumSet.complementOf(EnumSet.of(SujetDeMessage.PLACE));

    /** Of the rest, so many a round and town: the next town waits behind few of them. */
    private static final int D_UNE_RONDE = 20;

    private final Structures structures;
    private final Envois envois;
    private final MoyensEnService moyens;
    private final Portier portier;

    Facteur(Structures structures, Envois envois, MoyensEnService moyens, Portier portier) {
        this.structures = structures;
        this.envois = envois;
        this.moyens = moyens;
        this.portier = portier;
    }

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passerPourLesPlaces() {
        structures.chacune("the round of messages about places", this::passerPourLesPlaces);
    }

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passerPourLesAutres() {
        structures.chacune("the round of all other messages", this::passerPourLesAutres);
    }

    /** Both rounds, one after the other. */
    public void passer(StructureId structure) {
        passerPourLesPlaces(structure);
        passerPourLesAutres(structure);
    }

    private void passerPourLesPlaces(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            essayer("messages that come too late could not be put away", envois::perimer);
            porter(PLACES, Integer.MAX_VALUE);
            return structure;
        });
    }

    private void passerPourLesAutres(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            porter(AUTRES, D_UNE_RONDE);
            essayer("what is not needed any more could not be put away", envois::ranger);
            return structure;
        });
    }

    private void porter(Set<SujetDeMessage> sujets, int auPlus) {
        List<Reclame> lot;
        var portes = 0;
        do {
            lot = envois.reclamer(sujets);
            lot.forEach(message ->
                    essayer("what became of message " + message.id() + " could not be noted", () -> porter(message)));
            portes += lot.size();
        } while (lot.size() == Envois.LOT && portes < auPlus);
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
            case Pli.TexteDuPublic _ when !portier.texter() -> envois.remettre(message);
            case Pli.TexteDuPublic(var envoi) -> porter(message, envoi);
            case Pli.APorter(var envoi) -> porter(message, envoi);
            case Pli.Refuse(var livraison) -> envois.noter(message, livraison);
            case Pli.PlusTard() -> envois.remettre(message);
            case Pli.SansObjet() -> envois.oublier(message);
        }
    }

    private void porter(Reclame message, Envoi envoi) {
        envois.noter(message, sinon(message, EN_PANNE, () -> moyens.envoyer(envoi)));
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
