package fr.estran.contacts;

import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.territoire.Structures;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries what is due, structure after structure; any number of instances may do so at once. */
@Component
class Facteur {

    static final String ARRET = "arret";

    private final Structures structures;
    private final Envois envois;
    private final RappelsDesImportees importees;
    private final RedactionDesMessages redaction;
    private final PasserelleSms sms;
    private final Poste poste;

    Facteur(
            Structures structures,
            Envois envois,
            RappelsDesImportees importees,
            RedactionDesMessages redaction,
            PasserelleSms sms,
            Poste poste) {
        this.importees = importees;
        this.structures = structures;
        this.envois = envois;
        this.redaction = redaction;
        this.sms = sms;
        this.poste = poste;
    }

    @Scheduled(
            initialDelayString = "${estran.messages.premier:PT15S}",
            fixedDelayString = "${estran.messages.toutes-les:PT5S}")
    void passer() {
        structures.toutes().forEach(this::passer);
    }

    /** What an import brought is reminded of too. */
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT10M")
    void preparer() {
        structures.toutes().forEach(this::preparer);
    }

    void preparer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            importees.ecrire();
            return structure;
        });
    }

    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            envois.perimer();
            List<AEnvoyer> lot;
            do {
                lot = envois.reclamer();
                lot.forEach(message -> envois.noter(message, livrer(message)));
            } while (lot.size() == Envois.LOT);
            return structure;
        });
    }

    private Livraison livrer(AEnvoyer message) {
        if (message.arret()) {
            return Livraison.jamais(ARRET);
        }
        return switch (message.leCanal()) {
            case SMS -> sms.envoyer(redaction.sms(message));
            case COURRIEL -> poste.envoyer(redaction.courriel(message));
            case APPEL, COURRIER -> throw new IllegalStateException("somebody of the staff does that");
        };
    }
}
