package fr.estran.echanges.classeurs;

import fr.estran.socle.commun.Code;
import java.util.EnumSet;
import java.util.Set;

/** What a file says and has no home here, or is not kept: counted, and said. Never what was written there. */
enum Laisse implements Code {
    CONSEILLERS_NOUVEAUX,
    CONSEILLERS_A_PART,
    LIEUX_NOUVEAUX,
    LIEUX_A_PART,
    LIGNES_SANS_IDENTIFIANT,
    LIGNES_SANS_DATE,
    LIGNES_REPETEES,
    TYPES_INCONNUS,
    COORDINATION,
    DUREES_ILLISIBLES,
    PARTICIPANTS_MANQUANTS,
    DEJA_NOMMEES,
    MOINS_QUE_NOMMEES,
    HOMONYMES,
    MINEURS,
    FICHES_SANS_ACTIVITE,
    AUTRES_THEMES,
    REDIRECTIONS,
    COMMUNES_D_HABITATION,
    ETIQUETTES,
    DEMARCHES,
    NOTES;

    /** What makes that a file tells of more than what is counted; the rest is told of what is. */
    static final Set<Laisse> NON_COMPTES = EnumSet.of(
            LIGNES_SANS_IDENTIFIANT,
            LIGNES_SANS_DATE,
            LIGNES_REPETEES,
            TYPES_INCONNUS,
            COORDINATION,
            DUREES_ILLISIBLES,
            PARTICIPANTS_MANQUANTS);
}
