package fr.estran.programme.planification;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An action as the staff see it, with all that they may change of it.
 *
 * @param ou where its sessions are that have no venue, where somebody said so
 * @param visioAdresse the room in which they meet by video; null: each session has one of its own
 */
public record ActionGeree(
        ActionId id,
        String reference,
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable String theme,
        @Nullable Integer capacite,
        @Nullable String trimestre,
        @Nullable String intervenant,
        @Nullable String partenaire,
        @Nullable String presentation,
        @Nullable String pourQui,
        @Nullable String aApporter,
        boolean publiee,
        Reservation reservation,
        @Nullable LocalDate inscriptionsDes,
        int placesGardees,
        @Nullable LocalDate gardeesJusquAu,
        String promotion,
        int delaiReponse,
        TypeDAction.@Nullable Ou ou,
        @Nullable String visioAdresse) {}
