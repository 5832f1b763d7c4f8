package fr.estran.inscriptions.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
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
 * @param tiers who asks for those people, if they do not ask themselves
 */
public record DemandeInscription(
        UUID cle,
        ActionId action,
        List<Participant> participants,
        Coordonnees coordonnees,
        @Nullable Prescription prescription,
        @Nullable String raisonExcedent,
        @Nullable Tiers tiers) {

    public static final int PERSONNES_AU_PLUS = 3;

    public DemandeInscription {
        participants = List.copyOf(participants);
        if (participants.isEmpty() || participants.size() > PERSONNES_AU_PLUS) {
            throw new IllegalArgumentException("one to three people");
        }
    }

    /** By whoever comes, or by a professional. */
    public DemandeInscription(
            UUID cle,
            ActionId action,
            List<Participant> participants,
            Coordonnees coordonnees,
            @Nullable Prescription prescription,
            @Nullable String raisonExcedent) {
        this(cle, action, participants, coordonnees, prescription, raisonExcedent, null);
    }

    /** How whoever is told first is reached: the people, or whoever asks in their stead. */
    public Coordonnees premieres() {
        return tiers != null && tiers.remplace()
                ? Coordonnees.de(tiers.ou(), null, coordonnees.sansMessage())
                : coordonnees;
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
     * @param besoins what would help them to attend
     * @param reponses to what the action asks
     */
    public record Participant(
            @Nullable UsagerId usager,
            String prenom,
            String nom,
            @Nullable Integer anneeNaissance,
            @Nullable String appareil,
            Set<BesoinDAccueil> besoins,
            List<ReponseDite> reponses) {

        public Participant {
            besoins = Set.copyOf(besoins);
            reponses = List.copyOf(reponses);
        }

        /** Who was asked nothing. */
        public Participant(
                @Nullable UsagerId usager,
                String prenom,
                String nom,
                @Nullable Integer anneeNaissance,
                @Nullable String appareil,
                Set<BesoinDAccueil> besoins) {
            this(usager, prenom, nom, anneeNaissance, appareil, besoins, List.of());
        }

        public String nomEntier() {
            return (prenom + " " + nom).strip();
        }
    }

    /**
     * How the people of the asking are reached; shared by a couple, it is nobody's identity.
     *
     * @param prevenir by which means
     */
    public record Coordonnees(
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String adresse,
            Moyen prevenir,
            boolean sansMessage) {

        /** @param voulu by this means, if something was chosen and can be; else the least that asks nothing of them */
        public static Coordonnees de(OuJoindre qui, @Nullable Moyen voulu, boolean sansMessage) {
            var ou = qui.composable();
            return new Coordonnees(
                    ou.telephone(),
                    ou.courriel(),
                    ou.adresse(),
                    voulu != null && voulu.atteint(ou) ? voulu : Moyen.lePlusSimple(ou),
                    sansMessage);
        }

        /** Of whom nobody tells: how they wish to be told matters only where it is possible. */
        public Coordonnees siPossible() {
            return prevenir.atteint(new OuJoindre(telephone, courriel, adresse)) ? this : enSilence();
        }

        /** Reached so, for whoever wishes to be told of nothing that they know already. */
        public Coordonnees enSilence() {
            return new Coordonnees(telephone, courriel, adresse, Moyen.AUCUN, sansMessage);
        }
    }

    /** Who books for somebody else. */
    public record Prescription(
            @Nullable OrganismeId acteur,
            String nom,
            @Nullable String telephone,
            @Nullable String courriel,
            boolean accordPresence) {}
}
