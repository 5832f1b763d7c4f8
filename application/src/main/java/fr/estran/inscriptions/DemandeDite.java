package fr.estran.inscriptions;

import fr.estran.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asking as one reads it out: what was given, when, where, and the code by which one comes back to it. */
public record DemandeDite(UUID demande, String code, List<Volet> volets) {

    private static final Messages MESSAGES = Messages.de("guichet");

    public DemandeDite {
        volets = List.copyOf(volets);
    }

    /**
     * The people of the asking at one action; they may wait for two of the same theme.
     *
     * @param suite how they will be told of what comes next, as far as they will be
     */
    public record Volet(
            ActionDite action,
            List<InscriptionVue> inscriptions,
            @Nullable String suite) {

        public Volet {
            inscriptions = List.copyOf(inscriptions);
        }

        public String annonce() {
            var premiere = inscriptions.getFirst();
            if (individuel()) {
                return PhrasesDePlace.etatEnBref(premiere);
            }
            return switch (premiere.etat()) {
                case CONFIRMEE -> MESSAGES.dire("fait.confirmee", Map.of("n", inscriptions.size()));
                case LISTE_ATTENTE ->
                    MESSAGES.dire("fait.attente", Map.of("rang", premiere.rang(), "n", inscriptions.size()));
                case PROPOSEE -> MESSAGES.dire("fait.proposee");
                case DECLINEE, EXPIREE, ANNULEE_PERSONNE, ANNULEE_SERVICE -> MESSAGES.dire("fait.finie");
            };
        }

        /** An appointment is no place among others. */
        public boolean individuel() {
            return PhrasesDePlace.individuelle(inscriptions.getFirst());
        }

        /** Where nobody goes anywhere: the number that is called. */
        public Optional<String> numero() {
            var premiere = inscriptions.getFirst();
            return premiere.type().equals("permanence_telephonique")
                    ? Optional.ofNullable(premiere.telephone())
                    : Optional.empty();
        }

        /** They are to come nowhere yet. */
        public boolean enAttente() {
            return inscriptions.getFirst().etat() == EtatInscription.LISTE_ATTENTE;
        }
    }

    /** Sign by sign, as one dictates it: A B 2 - K 7 M. */
    public String codeEpele() {
        var milieu = code.length() / 2;
        return String.join(" ", code.substring(0, milieu).split("")) + " – "
                + String.join(" ", code.substring(milieu).split(""));
    }
}
