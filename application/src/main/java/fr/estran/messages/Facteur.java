package fr.estran.messages;

import fr.estran.messages.EnvoiRepository.Reclame;
import fr.estran.messages.Expediteur.Pli;
import fr.estran.socle.base.BaseMuette;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.secrets.Portier;
import fr.estran.socle.taches.Empechement;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Carries what is due of every subject, town after town. Each means has rounds of its own: a gateway that says nothing keeps no
 * e-mail waiting. What is said of places goes apart from the rest: a survey keeps nobody waiting for a code.
 */
@Component
public class Facteur {

    private static final Livraison EN_PANNE = Livraison.plusTard("panne");

    private static final Messages MESSAGES = Messages.de("messages/textes");

    private static final Logger log = LoggerFactory.getLogger(Facteur.class);

    private static final Set<SujetDeMessage> PLACES = EnumSet.of(SujetDeMessage.PLACE);
    private static final Set<SujetDeMessage> AUTRES = EnumSet.complementOf(EnumSet.of(SujetDeMessage.PLACE));

    /** Of the rest, so many a round and town: the next town waits behind few of them. */
    private static final int D_UNE_RONDE = 20;

    private final Envois envois;
    private final MoyensEnService moyens;
    private final Disjoncteur disjoncteur;
    private final Portier portier;

    Facteur(Envois envois, MoyensEnService moyens, Disjoncteur disjoncteur, Portier portier) {
        this.envois = envois;
        this.moyens = moyens;
        this.disjoncteur = disjoncteur;
        this.portier = portier;
    }

    @Bean
    static Rythme rythmeDesMessages(
            @Value("${estran.messages.premier:PT15S}") Duration premier,
            @Value("${estran.messages.toutes-les:PT5S}") Duration veille) {
        return Rythme.desQuIlFaut(veille, premier);
    }

    @Bean
    Tache tacheDesPlacesParCourriel(Rythme rythmeDesMessages) {
        return desPlaces(rythmeDesMessages, Moyen.COURRIEL);
    }

    @Bean
    Tache tacheDesPlacesParSms(Rythme rythmeDesMessages) {
        return desPlaces(rythmeDesMessages, Moyen.SMS);
    }

    @Bean
    Tache tacheDesAutresParCourriel(Rythme rythmeDesMessages) {
        return desAutres(rythmeDesMessages, Moyen.COURRIEL);
    }

    @Bean
    Tache tacheDesAutresParSms(Rythme rythmeDesMessages) {
        return desAutres(rythmeDesMessages, Moyen.SMS);
    }

    private Tache desPlaces(Rythme rythme, Moyen moyen) {
        return Tache.desVilles("places_" + moyen.code(), rythme, structure -> passerPourLesPlaces(structure, moyen))
                .avecRepos(disjoncteur.de(moyen));
    }

    private Tache desAutres(Rythme rythme, Moyen moyen) {
        return Tache.desVilles("autres_" + moyen.code(), rythme, structure -> passerPourLesAutres(structure, moyen))
                .avecRepos(disjoncteur.de(moyen));
    }

    @Bean
    Tache tacheDesMessagesTardifs(Rythme rythmeDesMessages) {
        return Tache.desVilles(
                "messages_tardifs",
                Rythme.desQuIlFaut(Duration.ofMinutes(1), rythmeDesMessages.premier()),
                this::perimer);
    }

    /** All rounds, one after the other. */
    public void passer(StructureId structure) {
        perimer(structure);
        for (var moyen : Moyen.tous(Moyen::partSeul)) {
            passerPourLesPlaces(structure, moyen);
            passerPourLesAutres(structure, moyen);
        }
    }

    private void perimer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            envois.perimer();
            Moyen.tous(Moyen::partSeul)
                    .forEach(moyen ->
                            envois.rattraper(moyen, disjoncteur.refus(moyen).orElse(null)));
            return structure;
        });
    }

    void passerPourLesPlaces(StructureId structure, Moyen moyen) {
        StructureCourante.auNomDe(structure, () -> {
            porter(PLACES, moyen, Integer.MAX_VALUE);
            return structure;
        });
    }

    void passerPourLesAutres(StructureId structure, Moyen moyen) {
        StructureCourante.auNomDe(structure, () -> {
            try {
                porter(AUTRES, moyen, D_UNE_RONDE);
            } finally {
                envois.ranger();
            }
            return structure;
        });
    }

    private void porter(Set<SujetDeMessage> sujets, Moyen moyen, int auPlus) {
        List<Reclame> lot;
        int combien;
        var portes = 0;
        var rates = 0;
        do {
            combien = disjoncteur.auPlus(moyen, Envois.LOT);
            lot = combien == 0 ? List.of() : envois.reclamer(sujets, moyen, combien);
            for (var message : lot) {
                rates += porter(moyen, message) ? 0 : 1;
            }
            portes += lot.size();
        } while (!lot.isEmpty() && lot.size() == combien && portes < auPlus);
        disjoncteur.raison(moyen).ifPresent(raison -> {
            throw new Empechement(raison);
        });
        if (rates > 0) {
            throw new Empechement(MESSAGES.dire("panne.messages", "n", rates));
        }
    }

    /** What cannot be noted is sent again, under the same key; the others leave meanwhile. A means that rests is not tried. */
    private boolean porter(Moyen moyen, Reclame message) {
        try {
            if (disjoncteur.enRepos(moyen)) {
                envois.rendre(message);
                return true;
            }
            return ecrireEtPorter(message);
        } catch (RuntimeException e) {
            if (BaseMuette.enCause(e)) {
                throw e;
            }
            log.error("what became of message {} could not be noted: it is tried again", message.id(), e);
            return false;
        }
    }

    /**
     * Written in one transaction, carried in none, noted in another.
     *
     * @return false where a fault of ours was in the way
     */
    private boolean ecrireEtPorter(Reclame message) {
        switch (sinon(message, new Pli.Refuse(EN_PANNE), () -> envois.ecrire(message))) {
            case Pli.TexteDuPublic _ when !portier.texter() -> envois.remettre(message);
            case Pli.TexteDuPublic(var envoi) -> {
                return porter(message, envoi);
            }
            case Pli.APorter(var envoi) -> {
                return porter(message, envoi);
            }
            case Pli.Refuse(var livraison) -> {
                return noter(message, livraison);
            }
            case Pli.PlusTard() -> envois.remettre(message);
            case Pli.SansObjet() -> envois.oublier(message);
        }
        return true;
    }

    private boolean porter(Reclame message, Envoi envoi) {
        return noter(message, sinon(message, EN_PANNE, () -> moyens.envoyer(envoi)));
    }

    private boolean noter(Reclame message, Livraison livraison) {
        envois.noter(message, livraison);
        return !livraison.equals(EN_PANNE);
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
