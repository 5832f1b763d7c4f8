package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as anyone may read of it.
 *
 * @param forme in the public's words: Atelier, Aide sans rendez-vous
 * @param thematique the code of its theme, of which {@code theme} is the name
 * @param capacite null where nobody registers
 * @param reservation who may book: {@code equipe}, {@code professionnels} (and the staff), {@code tous}
 * @param inscriptionsDes the local day on which registration opens; null: it is open
 * @param commence its first session that is not cancelled; null when all are
 * @param ou where its sessions are that have no venue, where somebody said so
 */
public record ActionPublique(
        ActionId id,
        TypeDAction type,
        String forme,
        String titre,
        @Nullable String thematique,
        @Nullable String theme,
        @Nullable String intervenant,
        @Nullable Integer capacite,
        Reservation reservation,
        @Nullable LocalDate inscriptionsDes,
        @Nullable String presentation,
        @Nullable String pourQui,
        @Nullable String aApporter,
        @Nullable Instant commence,
        TypeDAction.@Nullable Ou ou) {

    ActionPublique appelee(String autreForme) {
        return new ActionPublique(
                id,
                type,
                autreForme,
                titre,
                thematique,
                theme,
                intervenant,
                capacite,
                reservation,
                inscriptionsDes,
                presentation,
                pourQui,
                aApporter,
                commence,
                ou);
    }

    /** What it is called: help is called what it is, whatever the staff calls it. */
    public String nom() {
        return !type.unParUn() ? titre : theme == null ? forme : forme + "\u00a0: " + theme;
    }

    /** Where its sessions are that have no venue. */
    public TypeDAction.Ou seTient() {
        return type.ou(ou);
    }

    /** What kind it is, where its name does not say so. */
    public @Nullable String genre() {
        return type.unParUn() ? null : forme;
    }

    public String adresse() {
        return "/programme/" + id;
    }
}
