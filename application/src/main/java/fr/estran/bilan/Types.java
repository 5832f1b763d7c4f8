package fr.estran.bilan;

import java.util.List;

/** The kinds of help and the fields of action, in the order in which the report speaks of them. */
public final class Types {

    public static final List<String> ORDRE = List.of(
            "permanence",
            "permanence_telephonique",
            "rendez_vous",
            "atelier",
            "stage",
            "rdv_jeudi",
            "partenariat",
            "evenement");

    /** Counted by actions; the others, which go on all year, by sessions. */
    public static final List<String> EN_ACTIONS = List.of("atelier", "stage", "rdv_jeudi", "partenariat", "evenement");

    /** Told by people first: there, one comes for oneself. */
    public static final List<String> EN_PERSONNES = List.of("permanence_telephonique", "rendez_vous");

    /** As the words for them are. */
    public static final List<String> AU_FEMININ =
            List.of("permanence", "permanence_telephonique", "rdv_jeudi", "partenariat");

    /** The fields of action, of which each theme is. */
    public static final List<String> CHAMPS =
            List.of("usages_quotidiens", "citoyennete_critique", "demarches_en_ligne");

    private Types() {}
}
