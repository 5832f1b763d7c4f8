package fr.estran.programme;

import fr.estran.socle.commun.SeanceId;
import fr.estran.ville.themes.FormesDAide;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A session as the database tells of it, with its action and its venue: one line of the programme. */
public record LigneDuProgramme(
        SeanceId id,
        Instant debut,
        Instant fin,
        boolean annulee,
        @Nullable Instant debutAnnonce,
        @Nullable Instant deplaceeLe,
        int revision,
        String fuseau,
        ActionPublique action,
        @Nullable LieuPublic lieu) {

    /** Of a venue and its district, wherever one reads of them. */
    public static final String COLONNES_DU_LIEU = """
            lieu.id as lieu_id,
            lieu.nom as lieu_nom,
            quartier.nom as quartier,
            lieu.adresse,
            lieu.code_postal,
            lieu.commune,
            lieu.etage,
            lieu.acces,
            lieu.arret,
            lieu.latitude,
            lieu.longitude,
            lieu.acces_pmr as pmr,
            lieu.accessibilite
            """;

    /** All of them; what follows says which. What the public calls its kind is said once it is read. */
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
                action.id as action_id,
                action.type,
                '' as forme,
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
                action.ou,
                %s
            from seance
            join structure on structure.structure_id = seance.structure_id
            join action on action.structure_id = seance.structure_id and action.id = seance.action_id
            left join thematique_retenue thematique on thematique.structure_id = action.structure_id and thematique.code = action.thematique
            left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
            left join quartier on quartier.structure_id = lieu.structure_id and quartier.code = lieu.quartier
            """.formatted(COLONNES_DU_LIEU);

    public static final String ORDRE = " order by seance.debut, action.titre, seance.id";

    /** @param formes what the town calls each kind */
    public SeancePublique seance(FormesDAide formes) {
        return new SeancePublique(
                id,
                action.appelee(formes.de(action.type()).publique().titre()),
                debut.atZone(ZoneId.of(fuseau)),
                fin.atZone(ZoneId.of(fuseau)),
                annulee,
                annonce(),
                deplaceeLe,
                revision,
                lieu);
    }

    private @Nullable ZonedDateTime annonce() {
        return debutAnnonce == null ? null : debutAnnonce.atZone(ZoneId.of(fuseau));
    }
}
