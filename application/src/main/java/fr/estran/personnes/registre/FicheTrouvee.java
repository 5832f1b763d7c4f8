package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.Moyen;
import org.jspecify.annotations.Nullable;

/** One record of the register, as the staff find it. */
public record FicheTrouvee(
        UsagerId id,
        String reference,
        String prenom,
        String nom,
        @Nullable Integer anneeNaissance,
        @Nullable String telephone,
        @Nullable String courriel,
        @Nullable String adresse,
        @Nullable Moyen contact) {

    /** What a statement selects of {@code usager} for one of these. */
    public static final String COLONNES = """
            usager.id,
            usager.reference,
            prenom_dit(usager) as prenom,
            nom_dit(usager) as nom,
            usager.annee_naissance,
            usager.telephone,
            usager.courriel,
            usager.adresse,
            usager.contact
            """;
}
