package fr.estran.programme;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A session as the database tells of it, with its action and its venue: one line of the programme. */
public record LigneDuProgramme(
        SeanceId id,
        OffsetDateTime debut,
        OffsetDateTime fin,
        boolean annulee,
        @Nullable OffsetDateTime debutAnnonce,
        @Nullable OffsetDateTime deplaceeLe,
        int revision,
        String fuseau,
        ActionId action,
        TypeDAction type,
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
        @Nullable OffsetDateTime commence,
        @Nullable LieuId lieuId,
        @Nullable String lieu,
        @Nullable String quartier,
        @Nullable String adresse,
        @Nullable String codePostal,
        @Nullable String commune,
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Boolean accesPmr,
        @Nullable String accessibilite) {

    /** All of them; what follows says which. */
    public static final String SEANCES = """
            select
                seance.id,
                seance.debut,
                seance.fin,
                seance.annulee,
                seance.debut_annonce,
                seance.deplacee_le,
                seance.revision,
                structure.fuseau,
                action.id as action,
                action.type,
                action.titre,
                thematique.retenue as thematique,
                thematique.libelle as theme,
                action.intervenant,
                action.capacite,
                action.reservation,
                action.inscriptions_des,
                action.presentation,
                action.pour_qui,
                action.a_apporter,
                (
                    select min(autre.debut)
                    from seance autre
                    where autre.structure_id = action.structure_id and autre.action_id = action.id and not autre.annulee
                ) as commence,
                lieu.id as lieu_id,
                lieu.nom as lieu,
                quartier.nom as quartier,
                lieu.adresse,
                lieu.code_postal,
                lieu.commune,
                lieu.etage,
                lieu.acces,
                lieu.arret,
                lieu.latitude,
                lieu.longitude,
                lieu.acces_pmr,
                lieu.accessibilite
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join thematique_retenue thematique on thematique.structure_id = action.structure_id and thematique.code = action.thematique
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
            """;

    public static final String ORDRE = " order by seance.debut, action.titre, seance.id";

    /** @param formes what the town calls each kind */
    public SeancePublique seance(FormesDAide formes) {
        return new SeancePublique(
                id,
                actionPublique(formes),
                debut.atZoneSameInstant(ZoneId.of(fuseau)),
                fin.atZoneSameInstant(ZoneId.of(fuseau)),
                annulee,
                annonce(),
                instant(deplaceeLe),
                revision,
                lieuId == null || lieu == null ? null : lieuPublic(lieuId, lieu));
    }

    private ActionPublique actionPublique(FormesDAide formes) {
        return new ActionPublique(
                action,
                type,
                formes.de(type).publique().titre(),
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
                instant(commence));
    }

    private LieuPublic lieuPublic(LieuId ou, String nom) {
        return new LieuPublic(
                ou,
                nom,
                quartier,
                adresse,
                codePostal,
                commune,
                etage,
                acces,
                arret,
                latitude,
                longitude,
                accesPmr,
                accessibilite);
    }

    private @Nullable ZonedDateTime annonce() {
        return debutAnnonce == null ? null : debutAnnonce.atZoneSameInstant(ZoneId.of(fuseau));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
