package fr.estran.presences.coop;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Ecritures;
import java.util.Arrays;
import java.util.Optional;

/** What somebody is helped with, as the State's tool lists it: nineteen themes, and eleven kinds of procedures, which stand under the last of them. */
public enum ThemeDeLaCoop implements Code {
    DIAGNOSTIC_NUMERIQUE,
    PRENDRE_EN_MAIN_DU_MATERIEL,
    MAINTENANCE_DE_MATERIEL,
    GERE_SES_CONTENUS_NUMERIQUES,
    NAVIGATION_SUR_INTERNET,
    EMAIL,
    BUREAUTIQUE,
    RESEAUX_SOCIAUX,
    SANTE,
    BANQUE_ET_ACHATS_EN_LIGNE,
    ENTREPRENEURIAT,
    INSERTION_PROFESSIONNELLE,
    SECURITE_NUMERIQUE,
    PARENTALITE,
    SCOLARITE_ET_NUMERIQUE,
    CREER_AVEC_LE_NUMERIQUE,
    CULTURE_NUMERIQUE,
    INTELLIGENCE_ARTIFICIELLE,
    AIDE_AUX_DEMARCHES_ADMINISTRATIVES,
    PAPIERS_ELECTIONS_CITOYENNETE,
    FAMILLE_SCOLARITE,
    SOCIAL_SANTE,
    TRAVAIL_FORMATION,
    LOGEMENT,
    TRANSPORTS_MOBILITE,
    ARGENT_IMPOTS,
    JUSTICE,
    ETRANGERS_EUROPE,
    LOISIRS_SPORTS_CULTURE,
    ASSOCIATIONS;

    private static final Messages MESSAGES = Messages.de("presences/coop");

    /** Allowed there only beside {@link #AIDE_AUX_DEMARCHES_ADMINISTRATIVES}. */
    boolean demarche() {
        return compareTo(AIDE_AUX_DEMARCHES_ADMINISTRATIVES) > 0;
    }

    public String libelle() {
        return MESSAGES.dire("theme." + code());
    }

    /** A town that took its themes from there calls them the same. */
    static Optional<ThemeDeLaCoop> dit(String libelle) {
        var nu = Ecritures.nus(libelle);
        return Arrays.stream(values())
                .filter(theme -> Ecritures.nus(theme.libelle()).equals(nu))
                .findFirst();
    }
}
