package fr.estran.messages.relances;

import fr.estran.messages.Ensembles;
import fr.estran.messages.Enumeration.Nomme;
import fr.estran.messages.Modele;
import fr.estran.messages.Sujet;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person to be called about one thing, as the database has it.
 *
 * @param intermediaire whom one asks for, who booked for the person or registered them; null: the person
 * @param avant the beginning that the person knows of
 * @param texte what somebody of the team wrote, where that is what is said
 * @param attend a place, and holds none yet
 * @param jusqua until when an offer is kept
 * @param par who is calling now
 * @param ou where it is without a venue, where somebody said so
 */
record LigneAppel(
        UUID id,
        String modele,
        String pour,
        String destinataire,
        ActionId action,
        @Nullable SeanceId seance,
        @Nullable UUID demande,
        boolean groupe,
        String prenom,
        String nom,
        @Nullable String intermediaire,
        String titre,
        TypeDAction type,
        @Nullable Instant debut,
        @Nullable String lieu,
        @Nullable Instant avant,
        @Nullable String raison,
        @Nullable UUID libre,
        @Nullable String texte,
        boolean attend,
        @Nullable Instant jusqua,
        @Nullable String code,
        int tentatives,
        @Nullable Instant dernierEssai,
        @Nullable String issue,
        boolean sansMessage,
        @Nullable UUID appelPar,
        @Nullable String par,
        @Nullable Instant appelJusquA,
        String fuseau,
        TypeDAction.@Nullable Ou ou) {

    private static final Messages MESSAGES = Messages.de("messages/textes");

    /** Whoever registered the person, and is forgotten: never the person themselves, at that number. */
    static String tiersInconnu() {
        return MESSAGES.dire("tiers.inconnu");
    }

    /** Equal for those who are told in one call: as {@link Ensembles} has it. */
    List<@Nullable Object> ensemble() {
        return Arrays.asList(
                action,
                modele,
                pour,
                groupe,
                destinataire,
                seance,
                avant,
                libre,
                leModele().pourTous() && !pour.equals("tiers") ? null : demande == null ? id : demande);
    }

    /** Its venue, or what it is instead; nothing where neither is known. */
    @Nullable String endroit() {
        return lieu != null || ou == null ? lieu : MESSAGES.dire("endroit." + ou.code());
    }

    /** The same, to whoever calls: it is not their own home. */
    @Nullable String endroitDuneAutre() {
        return lieu != null || ou == null ? lieu : MESSAGES.dire("appel.ou." + ou.code());
    }

    Modele leModele() {
        return Modele.de(modele);
    }

    ZoneId zone() {
        return ZoneId.of(fuseau);
    }

    boolean neutre() {
        return type.individuelle();
    }

    String sujet() {
        return Sujet.dire(type, titre);
    }

    Nomme nomme() {
        return new Nomme(prenom, nom);
    }
}
