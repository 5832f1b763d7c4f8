package fr.estran.inscriptions;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.coordonnees.Telephone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks for one to three places, each for a person of their own.
 *
 * @param cle of the form that was sent: the same form sent again is the same asking
 * @param raisonExcedent said by the staff alone: places are given even where none is left
 */
public record DemandeInscription(
        UUID cle,
        UUID action,
        List<Participant> participants,
        Coordonnees coordonnees,
        @Nullable Prescription prescription,
        @Nullable String raisonExcedent) {

    public static final int PERSONNES_AU_PLUS = 3;

    public DemandeInscription {
        participants = List.copyOf(participants);
        if (participants.isEmpty() || participants.size() > PERSONNES_AU_PLUS) {
            throw new IllegalArgumentException("one to three people");
        }
    }

    /**
     * Of this form, for this action and these people: whoever goes back to a form that was sent, and writes another name
     * there, asks for something else, and must not be shown what was asked before.
     */
    UUID cleDeLaDemande() {
        var dite = participants.stream()
                .map(qui -> qui.usager() + "\0" + qui.prenom() + "\0" + qui.nom())
                .collect(Collectors.joining("\0", cle + "\0" + action + "\0", ""));
        return UUID.nameUUIDFromBytes(dite.toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }

    /**
     * @param usager of somebody whom the staff has found in the register; null: they are looked for, and added
     * @param appareil the device that they will bring, where the theme asks for it
     * @param besoins what would help them to attend: {@code interprete}, {@code langue_des_signes}, {@code fauteuil}
     */
    public record Participant(
            @Nullable UUID usager,
            String prenom,
            String nom,
            @Nullable Integer anneeNaissance,
            @Nullable String appareil,
            Set<String> besoins) {

        public String nomEntier() {
            return (prenom + " " + nom).strip();
        }
    }

    /**
     * How the people of the asking are reached; shared by a couple, it is nobody's identity.
     *
     * @param prevenir {@code sms}, {@code courriel}, {@code appel}, {@code courrier}, or {@code aucun}
     */
    public record Coordonnees(
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            String prevenir,
            boolean sansMessage) {

        /**
         * By the means that was chosen, if it can be; else the least that asks nothing of them: to read is easier than to
         * be at home.
         *
         * @param voulu what was chosen, if something was
         */
        public static Coordonnees de(
                @Nullable Telephone numero,
                @Nullable String courriel,
                @Nullable String adresse,
                @Nullable String voulu,
                boolean sansMessage) {
            var possibles = new ArrayList<String>();
            if (numero != null && numero.mobile()) {
                possibles.add("sms");
            }
            if (courriel != null) {
                possibles.add("courriel");
            }
            if (numero != null) {
                possibles.add("appel");
            }
            if (adresse != null) {
                possibles.add("courrier");
            }
            return new Coordonnees(
                    numero == null ? null : numero.affiche(),
                    courriel,
                    adresse,
                    voulu != null && possibles.contains(voulu)
                            ? voulu
                            : possibles.stream().findFirst().orElse("aucun"),
                    sansMessage);
        }

        /** Reached so, for whoever wishes to be told of nothing that they know already. */
        public Coordonnees enSilence() {
            return new Coordonnees(telephone, courriel, adresse, "aucun", sansMessage);
        }
    }

    /** Who books for somebody else. */
    public record Prescription(
            @Nullable UUID acteur,
            String nom,
            @Nullable String telephone,
            @Nullable String courriel,
            boolean accordPresence) {}
}
