package fr.estran.programme.gestion;

import fr.estran.programme.ActionOuverte;
import fr.estran.programme.planification.ActionGeree;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the staff say of an action: see {@link ActionOuverte} for its terms. */
record SaisieAction(
        TypeDAction type,
        String titre,
        @Nullable String thematique,
        @Nullable Integer capacite,
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
        @Nullable String visioAdresse) {

    /** What goes to no venue anyway is where its kind is. */
    SaisieAction {
        ou = type.enUnLieu() ? ou : null;
        visioAdresse = ou == TypeDAction.Ou.VISIO ? visioAdresse : null;
    }

    static SaisieAction de(ActionGeree action) {
        return new SaisieAction(
                action.type(),
                action.titre(),
                action.thematique(),
                action.capacite(),
                action.intervenant(),
                action.partenaire(),
                action.presentation(),
                action.pourQui(),
                action.aApporter(),
                action.publiee(),
                action.reservation(),
                action.inscriptionsDes(),
                action.placesGardees(),
                action.gardeesJusquAu(),
                action.promotion(),
                action.delaiReponse(),
                action.ou(),
                action.visioAdresse());
    }

    /** Whoever changes it must have seen it so. */
    String version() {
        return Integer.toHexString(toString().hashCode());
    }

    /** As a draft, so many days later. */
    SaisieAction copiee(String nouveauTitre, long jours) {
        return brouillon(nouveauTitre, inscriptionsDes == null ? null : inscriptionsDes.plusDays(jours), jours);
    }

    /** As a draft of another quarter, so many days later: registration opens when that of its quarter does. */
    SaisieAction reconduite(long jours) {
        return brouillon(titre, null, jours);
    }

    private SaisieAction brouillon(String nouveauTitre, @Nullable LocalDate ouverture, long jours) {
        return new SaisieAction(
                type,
                nouveauTitre,
                thematique,
                capacite,
                intervenant,
                partenaire,
                presentation,
                pourQui,
                aApporter,
                false,
                reservation,
                ouverture,
                placesGardees,
                gardeesJusquAu == null ? null : gardeesJusquAu.plusDays(jours),
                promotion,
                delaiReponse,
                ou,
                visioAdresse);
    }
}
